import type { Lexicon } from '../../../grammar/lexicon.ts';
import { either, map, type Pattern, seq } from '../../../grammar/pattern.ts';
import { EXCLUDED, type Rule, type Scanner, scan, scanner } from '../../../grammar/scan.ts';
import type { DateReading, DateRuleName } from '../../../model/dates.ts';
import type { Language } from '../../../model/language.ts';
import type { Reading, Segmented } from '../../../model/text.ts';
import { calendarRules } from './calendar.ts';
import { compose } from './compose.ts';
import { agePattern, countRules } from './counts.ts';
import { cuesAround } from './cues.ts';
import { anchored, type Draft, modified } from './draft.ts';
import { foreignRules } from './foreign.ts';
import { compile } from './lexicon.ts';
import { partsOf } from './parts.ts';
import { relativeRules } from './relative.ts';

/** Finds the temporal expressions of a text and reads what their words say. */
export function recogniseDates({ tokens }: Segmented, language: Language): Reading<DateReading>[] {
  const { lexicon, grammar } = grammarOf(language);
  const annotated = lexicon.annotate(tokens);
  const pieces = compose(scan(grammar, annotated), annotated, language.dates);
  return pieces.map(({ rule, from, to, draft }) => ({
    start: tokens.start[from]!,
    end: tokens.end[to - 1]!,
    rule: `${language.code}/date/${rule}`,
    reading: isOpen(draft) ? { ...draft, cues: cuesAround(annotated, from, to, language.dates) } : draft,
  }));
}

/** The rules that read a language, for tests and explanations. */
export function dateRules(language: Language): readonly Rule<DateReading>[] {
  return grammarOf(language).grammar.rules;
}

/** True where the words leave open whether the past or the coming one is meant. */
const isOpen = ({ type, point }: Draft): boolean =>
  (type === 'date' || type === 'time') &&
  point !== undefined &&
  !anchored(point) &&
  point.way !== -1 &&
  point.way !== 1;

interface Grammar {
  readonly lexicon: Lexicon;
  readonly grammar: Scanner<Draft>;
}
const compiled = new WeakMap<Language, Grammar>();

/** The grammar of a language, compiled from its tables when first needed. */
function grammarOf(language: Language): Grammar {
  let made = compiled.get(language);
  if (made === undefined) compiled.set(language, (made = build(language)));
  return made;
}

function build({ dates: tables }: Language): Grammar {
  const lexicon = compile(tables);
  const parts = partsOf(tables, lexicon);
  const named: [DateRuleName, Pattern<Draft>][] = [
    ...calendarRules(parts).map(withPart),
    ...foreignRules(parts),
    ...relativeRules(parts).map(withPart),
    ...countRules(parts),
  ];
  /** "Ende", "awal", "mi-" before any point or period. */
  function withPart([name, pattern]: [DateRuleName, Pattern<Draft>]): [DateRuleName, Pattern<Draft>] {
    const parted = map(seq(parts.part, parts.fillers, pattern), ([part, , { weak: _weak, ...draft }]) =>
      modified(draft, part.mod),
    );
    return [name, either(pattern, parted)];
  }
  // A rule without examples is one that the language has no words for.
  const rules: Rule<Draft>[] = named
    .map(([name, pattern]) => ({ name, pattern, examples: tables.examples[name] }))
    .filter((rule) => rule.examples.length > 0);
  const excluded: Rule<Draft> = {
    name: 'excluded',
    pattern: either(
      map(parts.cls<string>('excluded'), () => EXCLUDED),
      agePattern(parts),
    ),
    examples: tables.examples.excluded,
    reason: `The length of a life is no time. ${[...new Set(tables.excluded.map((row) => row.reason))].join(', ')}.`,
  };
  // Of equal matches the first rule wins: what is excluded comes first.
  return { lexicon, grammar: scanner([excluded, ...rules]) };
}
