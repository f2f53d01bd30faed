import picocolors from 'picocolors';
import type { Explanation } from '../../model/explanation.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { neutral, plain, valueText } from '../words.ts';
import { unitsOf } from './page.ts';

/** Pieces of evidence that are shown of a name. */
const SHOWN = 6;

/** An explanation in words; `point` is the place in code points. */
export function* explained(
  { language, zone, sentence, word, readings, names, subjects, excluded }: Explanation,
  { record, text, point }: { record: ArticleRecord; text: string; point: number },
  { colour }: { colour: boolean },
): Iterable<string> {
  const c = picocolors.createColors(colour);
  const words = ({ start, end }: { start: number; end: number }) => neutral(text.slice(start, end));
  const unit = unitsOf(text);
  const at = unit(point);
  const here = word ?? { start: at, end: at };
  const marked = `${words({ start: sentence.start, end: here.start })}${c.inverse(`[${words(here)}]`)}${words({ start: here.end, end: sentence.end })}`;
  yield `${c.bold(`${plain(record.id)}, ${point}`)}: ${marked.trim()}\n`;
  if (language === null) {
    yield 'The text is in none of the languages known, or too short to tell: nothing is looked for.\n';
    return;
  }
  yield c.dim(`${language}, ${zone}${zone === 'boilerplate' ? ': mentions here make no fact' : ''}\n`);

  const mentions = record.mentions.filter(({ start, end }) => start <= point && point < end);
  for (const mention of mentions)
    yield `${c.green(mention.kind)}: ${neutral(mention.exact)} = ${plain(valueText(mention))}, by ${plain(mention.rule)}\n`;
  for (const reading of readings)
    if (!reading.kept)
      yield `${reading.kind}: ${plain(reading.rule)} reads "${words(reading)}"; a longer reading was preferred\n`;
  for (const { words: row, reason } of excluded)
    yield `date: "${plain(row)}" is excluded: ${plain(reason)}\n`;
  for (const name of names) {
    const verdict =
      0 <= name.score ? 'taken for a city' : name.embedded ? 'part of another name' : 'not taken for a city';
    yield `name: "${words(name)}" (${plain(name.place)}) ${verdict}, log-odds ${name.score.toFixed(2)}; at least 0 is a city\n`;
    for (const { name: piece, weight } of name.evidence.slice(0, SHOWN))
      yield `  ${weight < 0 ? c.red(signed(weight)) : c.green(signed(weight))}  ${plain(piece)}\n`;
  }
  for (const { start, end, predicate, reading, subject } of subjects)
    yield `subject of ${plain(predicate)} ("${words({ start, end })}"): ${subject === null ? 'nobody sure' : neutral(subject)}, by ${plain(reading)}\n`;
  if (mentions.length + readings.length === 0)
    yield names.length === 0
      ? 'No rule reads anything here, and no name of the gazetteer stands here.\n'
      : 'No rule for dates or amounts reads anything here.\n';
}

function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
}
