// The last step of the build: runs the program once on the seeds, and writes what the engine has compiled of each of its
// files beside the file, for src/compiled.ts to find. The functions that ran are part of it.
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const nodeModule = require('node:module');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const vm = require('node:vm');

// Node 22 and later keep what they compile by themselves.
if (!('enableCompileCache' in nodeModule)) {
  const out = mkdtempSync(join(tmpdir(), 'trifakta-build-'));
  const scripts = new Map();
  vm.Script = class extends vm.Script {
    constructor(code, options) {
      super(code, options);
      if (options?.filename !== undefined) scripts.set(options.filename, this);
    }
  };
  process.on('exit', () => {
    rmSync(out, { recursive: true });
    for (const [path, script] of scripts) writeFileSync(`${path}.compiled`, script.createCachedData());
  });
  process.argv.splice(2, process.argv.length, 'run', 'seeds', '--out', out);
  require('../../dist/cli.cjs');
}
