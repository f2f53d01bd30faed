import { Shape } from '../../../grammar/tokens.ts';
import type { Marks } from '../lexicon.ts';
import { governed } from '../positions.ts';
import { isQuoted } from '../runs/titles.ts';
import { named } from '../scene.ts';
import { sentencedOf } from './patients.ts';
import { fits, type Reading } from './reading.ts';

/** "1998 founded X the company Y": what an active verb makes stands behind it. */
export const OBJECT_READINGS: readonly Reading[] = [
  {
    name: 'object',
    read: (question) => {
      const { hit, scene, own } = question;
      const { marks } = scene;
      const behind = own.filter(
        (n) =>
          hit.after <= n.from &&
          n.from - hit.after <= 4 &&
          // "founded a campus of X": not X itself.
          !marks.endingAt(n.from - 1).includes('branch'),
      );
      // "releases the third album of X, “Y”": of a band and its work the work.
      const work = behind.find((n) => isQuoted(marks, n.from, n.to) && fits(question, n));
      if (work !== undefined && hit.predicate.subject === 'thing') return named(work);
      // "1907 gründete Quandt …": where a verb may come before its subject, one has to stand before it.
      const inverted =
        scene.tables.order === 'both' &&
        !own.some((n) => n.to <= hit.head) &&
        !isPreceded(hit.head, scene.marks);
      // "2019 gründeten A und B die Firma C"
      const reach = own.filter((n) => hit.after <= n.from && n.from - hit.after <= FOUNDERS).slice(1);
      const made = reach.find((n) => n.name.type === 'organisation' && fits(question, n));
      return named(inverted ? made : behind.find((n) => fits(question, n)));
    },
  },
];

/** "Kolm brachte X auf den Markt": what has a capital right before the verb, and no preposition, acts, known or not. */
function isPreceded(head: number, marks: Marks): boolean {
  const at = head - 1;
  if (at < 0 || marks.known(at) || marks.tokens.shape[at] !== Shape.Capitalised) return false;
  return !governed(marks, at, ['prep', 'place-prep', 'of', 'by']);
}

/** Tokens over which a verb's subjects may stand before what it takes. */
const FOUNDERS = 10;

/** "The court has sentenced X to three years" */
export const PATIENT_READINGS: readonly Reading[] = [
  {
    name: 'sentenced',
    read: (question) =>
      sentencedOf(
        question.hit,
        question.own.filter((n) => fits(question, n)),
        question.scene,
      ),
  },
];
