import type { Hit } from './signs.ts';
import { governed, type Scene, type Subject } from './subjects.ts';

/** What is acted upon ("acquires X for …"): a name beside the subject, near the head, behind no preposition of another role. */
export function objectOf(hit: Hit, { namings, marks }: Scene, subject: Subject | null): Subject | null {
  const own = new Set(hit.clause.tokens);
  const others = namings.filter(
    (n) =>
      own.has(n.from) &&
      n.name.key !== subject?.name.key &&
      n.name.type !== 'person' &&
      !governed(marks, n.from, ['prep']),
  );
  const after = others.filter((n) => hit.after <= n.from);
  const naming = after[0] ?? (others.length === 1 ? others[0] : undefined);
  return naming === undefined ? null : { name: naming.name, from: naming.from, to: naming.to, via: 'name' };
}
