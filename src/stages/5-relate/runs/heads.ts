import { Gap, Shape, spelled } from '../../../grammar/tokens.ts';
import { CAPITAL, type Context, startsSentence } from './run.ts';

/** "la librairie La Tour Blanche": behind the word for what it is, an article in capitals begins the name. */
export function articled(at: number, { marks, tables }: Pick<Context, 'marks' | 'tables'>): boolean {
  if (tables.nounsHaveCapitals || !marks.is(at, 'inner') || !marks.is(at, 'determiner')) return false;
  if (startsSentence(marks, at) || !isPlainCapital(at + 1, { marks })) return false;
  return marks
    .endingAt(at - 1)
    .some((name) => ['org-before', 'org-kind', 'site', 'product-before'].includes(name));
}

/** "Inde Textile ouvre …": a country that nothing governs, right before a word in capitals, begins a name. */
export function afterLand(at: number, { marks, tables, placed }: Omit<Context, 'headline'>): boolean {
  const { tokens } = marks;
  if (tables.nounsHaveCapitals || tables.bareNouns || tokens.shape[at] !== Shape.Capitalised) return false;
  if (!marks.endingAt(at).some((name) => name.startsWith('country:'))) return false;
  const before = at === 0 ? [] : marks.endingAt(at - 1);
  if (before.some((name) => ['prep', 'place-prep', 'of', 'determiner', 'and'].includes(name))) return false;
  return isPlainCapital(at + 1, { marks }) && !placed.blocks(at + 1);
}

/** "Nouvelle-Sarre": a hyphen joins a word of the lexicon to the name behind it. */
export function isCompounded(at: number, { marks, tables }: Pick<Context, 'marks' | 'tables'>): boolean {
  const { tokens } = marks;
  const name = at + 2;
  return (
    !tables.nounsHaveCapitals &&
    name < tokens.length &&
    spelled(tokens, at + 1) === '-' &&
    tokens.gap[at + 1] === Gap.None &&
    tokens.gap[name] === Gap.None &&
    tokens.shape[name] === Shape.Capitalised &&
    marks.is(at, 'no-name') !== 0 &&
    !marks.known(name)
  );
}

/**
 * "le Théâtre de Lorvanne", "Thierric de Saint-Orme": behind one plain word "of" and a word in capitals that is no given
 * name go on with the name. Index of that word; 0 where there is none.
 */
export function particle(at: number, first: number, { marks, tables }: Context): number {
  const { tokens } = marks;
  if (tables.nounsHaveCapitals || tables.bareNouns || at !== first + 1) return 0;
  if (tokens.shape[first] !== Shape.Capitalised || tokens.shape[at] !== Shape.Lower) return 0;
  let next = marks.is(at, 'of');
  // The first word of a sentence may be any noun: "Ministre de …".
  if (next === 0 || marks.known(first) || startsSentence(marks, first)) return 0;
  if (next < tokens.length && spelled(tokens, next) === "'") next++;
  return isPlainCapital(next, { marks }) && !marks.is(next, 'given-name') ? next : 0;
}

function isPlainCapital(at: number, { marks: { tokens, known } }: Pick<Context, 'marks'>): boolean {
  return (
    at < tokens.length &&
    tokens.gap[at]! <= Gap.Space &&
    (tokens.shape[at]! & CAPITAL) === Shape.Capitalised &&
    !known(at)
  );
}
