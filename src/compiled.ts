import { readFileSync } from 'node:fs';
import Module from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

/** The parts of Node's loader that it does not tell its types of. */
interface Loader {
  /** Node 22 and later keep compiled code by themselves. */
  enableCompileCache?: () => unknown;
  wrap(code: string): string;
  prototype: { _compile: (this: NodeModule, code: string, path: string) => unknown };
}

/**
 * From now on, the program's own files are loaded with the code that the build compiled them to. Whatever another
 * version of Node has compiled is refused by the engine; such a file is compiled as any other, and so is one whose
 * compiled code is missing.
 */
export function useCompiled(): void {
  const loader = Module as unknown as Loader;
  if (loader.enableCompileCache !== undefined) {
    loader.enableCompileCache();
    return;
  }
  const folder = dirname(fileURLToPath(import.meta.url));
  const compile = loader.prototype._compile;
  loader.prototype._compile = function (code, path) {
    if (!path.startsWith(folder)) return compile.call(this, code, path);
    const script = new vm.Script(loader.wrap(code), { filename: path, ...compiledCode(path) });
    const run = script.runInThisContext() as (...names: unknown[]) => unknown;
    const require = Module.createRequire(path);
    return run.call(this.exports, this.exports, require, this, path, dirname(path));
  };
}

function compiledCode(path: string): { cachedData?: Buffer } {
  try {
    return { cachedData: readFileSync(`${path}.compiled`) };
  } catch {
    return {};
  }
}
