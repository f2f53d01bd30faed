import { Exit, type Host, UsageError } from './host.ts';

/** What a shell has to know of a program. */
export interface Shape {
  readonly name: string;
  readonly commands: readonly CommandShape[];
}

export interface CommandShape {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionShape[];
  /** Words that the first operand may be; files, where there are none. */
  readonly operands: readonly string[];
}

export interface OptionShape {
  readonly long: string;
  readonly description: string;
  readonly takes: boolean;
  /** Words that the value may be; files, where there are none. */
  readonly choices: readonly string[];
}

const SHELLS: Readonly<Record<string, (shape: Shape) => string>> = { bash, zsh, fish };

/** Prints the completions of a shell. @throws UsageError where it is not known. */
export async function completion(shell: string, shape: Shape, host: Host): Promise<number> {
  if (!Object.hasOwn(SHELLS, shell))
    throw new UsageError(`no completion for "${shell}"; known are ${Object.keys(SHELLS).join(', ')}`);
  host.stdout.write(SHELLS[shell]!(shape));
  return Exit.Clean;
}

function bash({ name, commands }: Shape): string {
  const cases = commands.map(({ name: command, options, operands }) => {
    const values = options
      .filter(({ choices }) => 0 < choices.length)
      .map(({ long, choices }) => `        ${long}) words='${choices.join(' ')}' ;;\n`);
    const others = options
      .filter(({ takes, choices }) => takes && choices.length === 0)
      .map(({ long }) => long);
    if (0 < others.length) values.push(`        ${others.join('|')}) ;;\n`);
    const all = [...options.map(({ long }) => long), '--help', ...operands];
    return `    ${command})\n      case $previous in\n${values.join('')}        *) words='${all.join(' ')}' ;;\n      esac ;;\n`;
  });
  return `# bash completion of ${name}: eval "$(${name} completion bash)"
_${name}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words=
  if (( COMP_CWORD == 1 )); then words='${commands.map((c) => c.name).join(' ')} --help --version'
  else case \${COMP_WORDS[1]} in
${cases.join('')}  esac; fi
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -o default -o bashdefault -F _${name} ${name}
`;
}

function zsh({ name, commands }: Shape): string {
  const cases = commands.map(({ name: command, options, operands }) => {
    const specs = options.map(({ long, description, takes, choices }) => {
      const value = !takes ? '' : 0 < choices.length ? `:value:(${choices.join(' ')})` : ':value:_files';
      return `      '${zshQuoted(`${long}[${description.replace(/[[\]:]/g, '')}]`)}${value}'`;
    });
    const rest = 0 < operands.length ? `'*:operand:(${operands.join(' ')})'` : "'*:operand:_files'";
    return `    ${command}) _arguments \\\n${[...specs, `      ${rest}`].join(' \\\n')} ;;\n`;
  });
  const list = commands.map((c) => `    '${zshQuoted(`${c.name}:${c.description.replaceAll(':', ' ')}`)}'`);
  return `#compdef ${name}
# zsh completion of ${name}: eval "$(${name} completion zsh)"
_${name}() {
  local -a commands=(
${list.join('\n')}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  local command=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('')}  esac
}
compdef _${name} ${name}
`;
}

const zshQuoted = (text: string) => text.replaceAll("'", `'\\''`);

function fish({ name, commands }: Shape): string {
  const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const lines = commands.flatMap(({ name: command, description, options, operands }) => [
    `complete -c ${name} -n __fish_use_subcommand -a ${command} -d ${quoted(description)}`,
    ...(0 < operands.length
      ? [`complete -c ${name} -n '__fish_seen_subcommand_from ${command}' -a ${quoted(operands.join(' '))}`]
      : []),
    ...options.map(({ long, description: what, takes, choices }) => {
      const value = !takes ? '' : 0 < choices.length ? ` -x -a ${quoted(choices.join(' '))}` : ' -r';
      return `complete -c ${name} -n '__fish_seen_subcommand_from ${command}' -l ${long.slice(2)}${value} -d ${quoted(what)}`;
    }),
  ]);
  return `# fish completion of ${name}: ${name} completion fish | source\n${lines.join('\n')}\n`;
}
