/** Lines shown, and code units of each. */
const SHOWN = 6;
const LENGTH = 160;

/**
 * What differs between two files of lines, in a few of them: `- ` stands only before, `+ ` only now. The order of
 * lines counts for nothing, so that files of any size are compared in one pass each.
 */
export async function lineChanges(
  before: Iterable<string> | AsyncIterable<string>,
  now: Iterable<string> | AsyncIterable<string>,
): Promise<string[]> {
  const balance = new Map<string, number>();
  for await (const line of before) weigh(line, 1);
  for await (const line of now) weigh(line, -1);
  const gone = [...balance].filter(([, n]) => 0 < n).map(([line]) => `- ${cut(line)}`);
  const come = [...balance].filter(([, n]) => n < 0).map(([line]) => `+ ${cut(line)}`);
  const all = [...gone.slice(0, SHOWN), ...come.slice(0, SHOWN)];
  const left = gone.length + come.length - all.length;
  if (gone.length + come.length === 0) return ['the same lines in another order'];
  return left === 0 ? all : [...all, `… and ${left} more lines`];

  function weigh(line: string, by: number): void {
    const key = line.endsWith(',') ? line.slice(0, -1) : line;
    const sum = (balance.get(key) ?? 0) + by;
    if (sum === 0) balance.delete(key);
    else balance.set(key, sum);
  }
}

/** One line of a terminal, without anything that would move its cursor. */
function cut(line: string): string {
  const plain = line.replace(/[\0-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
  return plain.length <= LENGTH ? plain : `${plain.slice(0, LENGTH)}…`;
}
