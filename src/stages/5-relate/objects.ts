import { governed, isPassive } from './positions.ts';
import { isActor, type Scene, type Subject } from './scene.ts';
import type { Hit } from './signs.ts';

/**
 * What is acted upon ("acquires X for …"): a name beside the subject, near the head. Of a verb it stands behind no
 * preposition but the verb's own ("met la main sur X"); in the passive who acts stands behind "by", and what is acted upon
 * is the subject of the clause. Of a noun who acts stands behind "by", and is no object.
 */
export function objectOf(hit: Hit, { namings, marks }: Scene, subject: Subject | null): Subject | null {
  const noun = hit.sign.form === 'noun';
  const own = new Set(hit.clause.tokens);
  if (!noun && isPassive(marks, hit)) {
    const agent =
      subject !== null &&
      (hit.after <= subject.from || marks.nounsHaveCapitals) &&
      governed(marks, subject.from, ['by']);
    const before = namings.filter(
      (n) =>
        own.has(n.from) &&
        n.from < hit.head &&
        isActor(n.name) &&
        !governed(marks, n.from, ['prep', 'by', 'of']),
    );
    const [first] = before;
    return !agent || first === undefined || before.length !== 1
      ? null
      : { name: first.name, from: first.from, to: first.to, via: 'name' };
  }
  const ownPreposition = (at: number) =>
    hit.after <= at &&
    at - hit.after <= 4 &&
    marks.endingAt(hit.after - 1).some((c) => c === 'prep' || c === 'of');
  const others = namings.filter(
    (n) =>
      own.has(n.from) &&
      n.name.key !== subject?.name.key &&
      n.name.type !== 'person' &&
      (ownPreposition(n.from) ||
        governed(marks, n.from, ['stake']) ||
        !governed(marks, n.from, noun ? ['prep', 'by'] : ['prep', 'by', 'of'])),
  );
  const after = others.filter((n) => hit.after <= n.from && (!noun || n.from - hit.after <= 4));
  const naming = after[0] ?? (others.length === 1 && !noun ? others[0] : undefined);
  return naming === undefined ? null : { name: naming.name, from: naming.from, to: naming.to, via: 'name' };
}
