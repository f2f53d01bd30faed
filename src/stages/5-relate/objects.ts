import type { Naming } from './names.ts';
import { governed, isPassive, within } from './positions.ts';
import { isActor, type Scene, type Subject } from './scene.ts';
import type { Hit } from './signs.ts';

/**
 * What is acted upon ("acquires X for …"): a name beside the subject, near the head. Of a verb it stands behind no
 * preposition but the verb's own ("met la main sur X"); in the passive who acts stands behind "by", and what is acted upon
 * is the subject of the clause. Of a noun who acts stands behind "by", and is no object.
 */
export function objectOf(
  hit: Hit,
  { namings, marks, tables }: Scene,
  subject: Subject | null,
): Subject | null {
  const noun = hit.sign.form === 'noun';
  // "die Kolmar-Tochter Südstrom": whose daughter it is is said beside it.
  const own = within(hit.clause, namings, marks);
  if (!noun && isPassive(marks, hit)) {
    const agent =
      subject !== null &&
      (hit.after <= subject.from || marks.nounsHaveCapitals) &&
      governed(marks, subject.from, ['by']);
    const before = own.filter(
      (n) => n.from < hit.head && isActor(n.name) && !governed(marks, n.from, ['prep', 'by', 'of']),
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
  // "membeli pabrik PT X": where nouns take no article, a site right before a name is what is bought.
  const isOfSite = (n: Naming) => tables.bareNouns && marks.endingAt(n.from - 1).includes('site');
  const others = own.filter(
    (n) =>
      !isOfSite(n) &&
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
