import { named } from '../scene.ts';
import { sentencedOf } from './patients.ts';
import { fits, type Reading } from './reading.ts';

/** "1998 founded X the company Y": what an active verb makes stands behind it. */
export const OBJECT_READINGS: readonly Reading[] = [
  {
    name: 'object',
    read: (question) => {
      const { hit, scene, own } = question;
      const behind = own.filter((n) => hit.after <= n.from && n.from - hit.after <= 4);
      // "1907 gründete Quandt …": where a verb may come before its subject, one has to stand before it.
      const inverted = scene.tables.order === 'both' && !own.some((n) => n.to <= hit.head);
      return named((inverted ? behind.slice(1) : behind).find((n) => fits(question, n)));
    },
  },
];

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
