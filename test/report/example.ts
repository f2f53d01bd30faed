import type { ArticleRecord, ClaimFact, Fact, Mention } from '../../src/model/record.ts';
import type { Shown } from '../../src/report/index.ts';
import { merge } from '../../src/stages/6-merge/index.ts';

/** Places that the markup may name. */
const CITIES: Record<string, readonly [name: string, country: string, latitude: number, longitude: number]> =
  {
    2988507: ['Paris', 'FR', 48.85341, 2.3488],
    2867714: ['Munich', 'DE', 48.13743, 11.57549],
    2800866: ['Brussels', 'BE', 50.85045, 4.34878],
    1880252: ['Singapore', 'SG', 1.28967, 103.85007],
    1850147: ['Tokyo', 'JP', 35.6895, 139.69171],
    5391959: ['San Francisco', 'US', 37.77493, -122.41942],
    5128581: ['New York City', 'US', 40.71427, -74.00597],
    1642911: ['Jakarta', 'ID', -6.21462, 106.84513],
    2643743: ['London', 'GB', 51.50853, -0.12574],
    2964574: ['Dublin', 'IE', 53.33306, -6.24889],
  };

/**
 * An article out of text in which mentions are marked: `[Paris|city 2988507]`, `[2024|date 2024 since]`,
 * `[$5|money 5 USD]`, `[5 %|percent 5]`, `[5 users|count 5 user]`, `[5 km|quantity 5 km]`; a value may be `5..7`.
 */
export function marked(
  id: string,
  language: string | null,
  markup: string,
  more: Partial<ArticleRecord> = {},
): Shown {
  let text = '';
  const mentions: Mention[] = [];
  for (const part of markup.split(/(\[[^[\]|]*\|[^[\]]*\])/)) {
    const [, surface, spec] = /^\[([^|]*)\|(.*)\]$/.exec(part) ?? [];
    if (surface === undefined || spec === undefined) text += part;
    else {
      const start = [...text].length;
      const place = { start, end: start + [...surface].length, exact: surface, prefix: '', suffix: '' };
      mentions.push({ ...place, rule: `${language}/example/rule`, ...valueIn(spec) } as Mention);
      text += surface;
    }
  }
  const points = [...text];
  const record: ArticleRecord = {
    schema: 1,
    id,
    source: `example/${id}.txt`,
    sha256: '0'.repeat(64),
    language,
    languageConfidence: 1,
    title: text.split('\n', 1)[0]!,
    published: null,
    mentions: mentions.map((mention) => ({
      ...mention,
      prefix: points.slice(Math.max(0, mention.start - 32), mention.start).join(''),
      suffix: points.slice(mention.end, mention.end + 32).join(''),
    })),
    messages: [],
    ...more,
  };
  return { record, text };
}

function valueIn(spec: string): object {
  const [kind = '', value = '', more] = spec.split(' ');
  if (kind === 'city') {
    const [name, country, latitude, longitude] = CITIES[value]!;
    return { kind, geonames: Number(value), name, country, latitude, longitude };
  }
  if (kind === 'date')
    return {
      kind,
      type: 'date',
      value,
      resolution: 'explicit',
      ...(more === undefined ? {} : { mod: more }),
    };
  const [low, high] = value.split('..').map(Number);
  const size = high === undefined ? { value: low } : { low, high };
  const measure =
    { money: { currency: more }, count: { concept: more }, quantity: { unit: more } }[kind] ?? {};
  return { kind: 'amount', type: kind, ...size, ...measure };
}

/** The facts of articles. */
export async function factsOf(shown: readonly Shown[]): Promise<Fact[]> {
  const { facts } = await merge(shown.map(({ record }) => record));
  const all: Fact[] = [];
  // Citations are read before the next fact.
  for (const fact of facts)
    all.push({ ...fact, citations: [...fact.citations].map((citation) => JSON.parse(citation)) } as Fact);
  return all;
}

/** Articles that are all different and always the same. */
export function many(number: number): Shown[] {
  let seed = 1;
  const next = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const ids = Object.keys(CITIES);
  return Array.from({ length: number }, (_, k) => {
    const language = ['de', 'fr', 'id'][next(3)]!;
    const year = 2015 + next(11);
    const month = `${1 + next(12)}`.padStart(2, '0');
    const sentences = Array.from({ length: 10 + next(10) }, () => {
      const city = ids[next(ids.length)]!;
      const day = `${1 + next(28)}`.padStart(2, '0');
      const value = (1 + next(990)) * 10 ** next(9);
      return `Am [${day}. ${month}. ${year}|date ${year}-${month}-${day}] in [${CITIES[city]![0]}|city ${city}], seit [${year - 1}|date ${year - 1} since]: [${value} Euro|money ${value} EUR] und [${next(90)} %|percent ${next(90)}]. ${'Worte ohne Belang stehen hier. '.repeat(4)}`;
    });
    return marked(`batch/${`${k}`.padStart(4, '0')}`, language, `Meldung ${k}\n\n${sentences.join('\n')}`, {
      published: { value: `${year}-${month}`, basis: 'text' },
    });
  });
}

/** A dispute over a funding round, between the articles that `disputing` makes. */
export function disputing(): { shown: Shown[]; claims: ClaimFact[] } {
  const shown = [
    marked('a', 'de', 'Runde\n\nNova sammelte [6,4 Milliarden Dollar|money 6400000000 USD] ein.'),
    marked('b', 'fr', 'Levée\n\nNova a levé [6,6 milliards de dollars|money 6600000000 USD].'),
    marked('c', 'id', 'Putaran\n\nNova akan menghimpun [$6,6 miliar|money 6600000000 USD].'),
  ];
  const citations = shown.map(({ record, text }, k) => {
    const [mention] = record.mentions;
    const { start, end, exact } = mention!;
    const value = k === 0 ? 'USD:6400000000' : 'USD:6600000000';
    const sentence = { start: [...text!].indexOf('\n') + 2, end: [...text!].length };
    return {
      article: record.id,
      start: sentence.start,
      end,
      exact: [...text!].slice(sentence.start, end).join(''),
      sentence,
      language: record.language!,
      published: null,
      modality: k === 2 ? ('planned' as const) : ('stated' as const),
      voice: k + 1,
      via: 'name' as const,
      subject: { start: sentence.start, end: sentence.start + 4, exact: 'Nova' },
      roles: [{ role: 'amount' as const, value, start, end, exact }],
    };
  });
  const value = (value: string, modality: 'stated' | 'planned', voice: number) => ({
    role: 'amount',
    value,
    modality,
    voices: [voice],
  });
  const claim: ClaimFact = {
    id: 'claim:funding-round:nova',
    predicate: 'funding-round',
    subject: { key: 'nova', name: 'Nova' },
    status: 'disputed',
    values: [
      value('USD:6400000000', 'stated', 1),
      value('USD:6600000000', 'stated', 2),
      value('USD:6600000000', 'planned', 3),
    ],
    voices: 3,
    citations,
  };
  return { shown, claims: [claim] };
}
