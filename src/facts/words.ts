import type { FactDiff } from '../model/diff.ts';
import type { Fact, Mention } from '../model/record.ts';

/** Everything that could move a terminal's cursor, colour it, ring it, or turn the direction of the text around. */
const UNSAFE = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text of an article as one line that is safe to print: what is no plain character becomes a visible sign. */
export function neutral(text: string): string {
  return text
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(UNSAFE, (c) => (c < ' ' ? String.fromCharCode(0x2400 + c.charCodeAt(0)) : '\ufffd'));
}

/** The value of a mention, in a few words. */
export function valueText(mention: Mention): string {
  switch (mention.kind) {
    case 'city': {
      const flags = [
        mention.embedded ? 'embedded' : '',
        mention.ambiguous ? 'ambiguous' : '',
        mention.form ?? '',
      ];
      return withFlags(`${mention.name}, ${mention.country} (${mention.geonames})`, flags);
    }
    case 'date': {
      const mods = mention.mod === undefined ? [] : [mention.mod].flat();
      const type = mention.type === 'date' ? '' : mention.type;
      return withFlags(mention.value ?? 'unresolved', [
        type,
        ...mods,
        mention.resolution === 'relative' ? 'relative' : '',
      ]);
    }
    case 'amount':
      return withFlags(numberOf(mention), [
        mention.bound ?? '',
        mention.age ? 'age' : '',
        mention.assumed ? 'assumed' : '',
      ]);
  }
}

function withFlags(value: string, flags: readonly string[]): string {
  const said = flags.filter((flag) => flag !== '');
  return said.length === 0 ? value : `${value}, ${said.join(', ')}`;
}

/** What a fact says, in a few words. */
export function statementOf(fact: FactDiff['fact']): string {
  if (!('kind' in fact)) return fact.values.flatMap(({ value }) => value ?? []).join(', ');
  switch (fact.kind) {
    case 'city': {
      const city = fact as Extract<Fact, { kind: 'city' }>;
      return `${city.name}, ${city.country}`;
    }
    case 'date':
      return (fact as Extract<Fact, { kind: 'date' }>).value;
    case 'amount':
      return numberOf(fact as Extract<Fact, { kind: 'amount' }>);
  }
}

type Number = Pick<
  Extract<Mention, { kind: 'amount' }>,
  'type' | 'value' | 'low' | 'high' | 'currency' | 'points' | 'counted' | 'concept' | 'unit'
>;

function numberOf({ type, value, low, high, currency, points, counted, concept, unit }: Number): string {
  const number = value === undefined ? `${low ?? ''}..${high ?? ''}` : `${value}`;
  const of =
    type === 'money'
      ? currency
      : type === 'percent'
        ? points
          ? 'points'
          : '%'
        : (unit ?? counted ?? concept);
  return of === undefined ? number : `${number} ${of}`;
}

/** A value as a line of a diff shows it. */
export function plain(value: unknown): string {
  return neutral(value === undefined ? 'null' : typeof value === 'string' ? value : JSON.stringify(value));
}

/** "1 fact", "2 facts" */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
