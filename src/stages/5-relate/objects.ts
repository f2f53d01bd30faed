import { governed, isPassive } from './positions.ts';
import type { Scene, Subject } from './scene.ts';
import type { Hit } from './signs.ts';

/**
 * What is acted upon ("acquires X for …"): a name beside the subject, near the head. Of a verb it stands behind no
 * preposition but the verb's own ("met la main sur X"); in the passive who acts and what is acted upon change places,
 * and nothing is claimed. Of a noun who acts stands behind "by", and is no object.
 */
export function objectOf(hit: Hit, { namings, marks }: Scene, subject: Subject | null): Subject | null {
  const noun = hit.sign.form === 'noun';
  if (!noun && isPassive(marks, hit)) return null;
  const own = new Set(hit.clause.tokens);
  const others = namings.filter(
    (n) =>
      own.has(n.from) &&
      n.name.key !== subject?.name.key &&
      n.name.type !== 'person' &&
      (n.from === hit.after || !governed(marks, n.from, noun ? ['prep', 'by'] : ['prep', 'by', 'of'])),
  );
  const after = others.filter((n) => hit.after <= n.from && (!noun || n.from - hit.after <= 4));
  const naming = after[0] ?? (others.length === 1 && !noun ? others[0] : undefined);
  return naming === undefined ? null : { name: naming.name, from: naming.from, to: naming.to, via: 'name' };
}
