import { CATALOGUE } from '../../model/catalogue.ts';

/** Words that a name before them is the subject of. */
export const VERBS = [
  'finite',
  'plan',
  'plan-verb',
  ...CATALOGUE.flatMap(({ signs }) => signs.flatMap(({ head, form }) => (form === 'noun' ? [] : [head]))),
];
