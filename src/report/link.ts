/**
 * Joins the client's modules into one script, each in a scope of its own, so that the page needs no request and no
 * bundler is needed to make it. It reads what tsc prints of modules that keep to named imports of one another and to
 * exported functions, constants and classes; anything else is refused.
 *
 * @throws Error where a module does not keep to that, or where modules import one another in a circle
 */
export function link(entry: string, read: (name: string) => string): string {
  const done = new Set<string>();
  const parts: string[] = [];
  visit(entry, []);
  return `${parts.join('\n')}\n`;

  function visit(name: string, path: readonly string[]): void {
    if (path.includes(name))
      throw new Error(`the client's modules form a circle: ${[...path, name].join(' → ')}`);
    if (done.has(name)) return;
    const { code, imports, exports } = parse(name, read(name));
    for (const imported of imports) visit(imported, [...path, name]);
    done.add(name);
    parts.push(`const ${scope(name)} = (() => {\n${code.trim()}\nreturn { ${exports.join(', ')} };\n})();`);
  }
}

function parse(name: string, source: string) {
  const imports: string[] = [];
  const exports: string[] = [];
  const code = source
    .replace(/^import \{([^}]*)\} from '\.\/([\w.]+)\.js';$/gm, (_, names: string, from: string) => {
      imports.push(from);
      return `const {${names.replaceAll(' as ', ': ')}} = ${scope(from)};`;
    })
    .replace(/^export \{\};$/gm, '')
    .replace(/^export ((?:async )?function\*?|const|class) (\w+)/gm, (_, kind: string, exported: string) => {
      exports.push(exported);
      return `${kind} ${exported}`;
    });
  const other = /^(?:import|export)\b.*/m.exec(code);
  if (other !== null) throw new Error(`client/${name}: cannot link ${JSON.stringify(other[0])}`);
  return { code, imports, exports };
}

function scope(name: string): string {
  return `module_${name.replaceAll('.', '_')}`;
}
