import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { franc } from 'franc';
import type { Made } from './articles.ts';

const parsers = { id: chrono.id, de: chrono.de, fr: chrono.fr } as Readonly<
  Record<string, { parse: typeof chrono.parse }>
>;
const codes: Readonly<Record<string, string>> = { ind: 'id', zlm: 'id', deu: 'de', fra: 'fr' };

const dates = ({ language, published, text }: Made): unknown =>
  parsers[language]!.parse(text, { instant: new Date(published), timezone: 0 });

/** The peer that finds dates. */
export const CHRONO = 'chrono-node alone (dates only)';

/** What is at hand without this program, each on its own, and a script that glues them together. */
export const peers: Readonly<Record<string, (article: Made) => unknown>> = {
  [CHRONO]: dates,
  'franc alone (language only)': ({ text }) => franc(text),
  'compromise alone (English money, numbers, places)': ({ text }) => {
    const doc = nlp(text);
    return [doc.places().json({ offset: true }), doc.numbers().json({ offset: true })];
  },
  'a script gluing the three': ({ published, text }) => {
    const language = codes[franc(text)] ?? 'de';
    const found = dates({ id: '', language, published, text });
    const doc = nlp(text);
    return [found, doc.places().json({ offset: true }), doc.numbers().json({ offset: true })];
  },
};
