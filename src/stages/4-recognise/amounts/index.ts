import type { Lexicon } from '../../../grammar/lexicon.ts';
import { type Rule, type Scanner, scan, scanner } from '../../../grammar/scan.ts';
import type { AmountReading } from '../../../model/amounts.ts';
import type { Language } from '../../../model/language.ts';
import type { Reading, Segmented } from '../../../model/text.ts';
import { ageRules } from './ages.ts';
import { boundReader, minusReader } from './bounds.ts';
import { countRules } from './counts.ts';
import { exclusionRules } from './exclusions.ts';
import { amountLexicon } from './lexicon.ts';
import { magnitudes } from './magnitudes.ts';
import { measureRules } from './measures.ts';
import { moneyRules } from './money.ts';
import { type NumberReader, numberReader } from './numbers.ts';
import { sharedReader } from './shared.ts';

/** Finds money, percentages, counts and quantities, as the words say them. */
export function recogniseAmounts(text: Segmented, language: Language): Reading<AmountReading>[] {
  const { lexicon, reader, rules, bound, minus, shared } = grammarOf(language);
  const { tokens } = text;
  const a = lexicon.annotate(tokens);
  reader.mark(a);
  return shared(a, scan(rules, a)).map(({ rule, from, to, reading }) => {
    const negative = reading.age === undefined && minus(a, from);
    const start = negative ? from - 1 : from;
    const said = bound(a, start, to) ?? (reading.number.approximate ? 'about' : undefined);
    // Both ends of a range are stated; words before them can only make it vague: "mulai Rp 5 juta sampai Rp 10 juta".
    // "eine Geschichte über zwei Frauen": nobody says "more than two" of a few whom he counts in words.
    const few = reading.type === 'count' && reading.number.words && reading.number.value.units <= 12n;
    const limit =
      said === 'about' || (reading.to === undefined && !(few && said === 'over')) ? said : undefined;
    return {
      start: tokens.start[start]!,
      end: tokens.end[to - 1]!,
      rule: `${language.code}/amount/${rule.name}`,
      reading: {
        ...reading,
        ...(negative ? { negative: true } : {}),
        ...(limit === undefined ? {} : { bound: limit }),
      },
    };
  });
}

/** The rules that read a language, for tests and explanations. */
export function amountRules(language: Language): readonly Rule<AmountReading>[] {
  return grammarOf(language).rules.rules;
}

interface Grammar {
  readonly lexicon: Lexicon;
  readonly reader: NumberReader;
  readonly rules: Scanner<AmountReading>;
  readonly bound: ReturnType<typeof boundReader>;
  readonly minus: ReturnType<typeof minusReader>;
  readonly shared: ReturnType<typeof sharedReader>;
}

const grammars = new WeakMap<Language, Grammar>();

/** The grammar of a language, compiled when first needed. Rules without examples in a language are not its own. */
function grammarOf(language: Language): Grammar {
  let grammar = grammars.get(language);
  if (grammar === undefined) {
    const tables = language.amounts;
    const lexicon = amountLexicon(tables);
    const reader = numberReader(lexicon, tables.numbers);
    const joined = magnitudes(lexicon);
    const rules = [
      ...moneyRules(lexicon, tables, reader, joined),
      ...measureRules(lexicon, reader, joined),
      ...ageRules(lexicon, tables, reader, joined),
      ...countRules(lexicon, tables, reader, joined),
    ].flatMap((rule): Rule<AmountReading>[] => {
      const examples = tables.examples[rule.name];
      return examples === undefined ? [] : [{ ...rule, examples }];
    });
    const exclusions = exclusionRules(tables);
    grammar = {
      lexicon,
      reader,
      rules: scanner([...exclusions, ...rules]),
      bound: boundReader(lexicon),
      minus: minusReader(lexicon),
      shared: sharedReader(tables, reader),
    };
    grammars.set(language, grammar);
  }
  return grammar;
}
