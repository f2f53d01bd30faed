import type { ArticleRecord, Citation, Fact, Mention } from '../../model/record.ts';

/** What a fact says, without the places that state it. */
export type Statement = DistributiveOmit<Fact, 'surfaces' | 'languages' | 'voices' | 'citations'>;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** The fact that a mention states, or null where it makes none. */
export function statementOf(mention: Mention): Statement | null {
  if (mention.zone === 'boilerplate') return null;
  switch (mention.kind) {
    case 'city':
      return mention.embedded || mention.ambiguous
        ? null
        : {
            id: `city:${mention.geonames}`,
            kind: 'city',
            name: mention.name,
            country: mention.country,
            geonames: mention.geonames,
            latitude: mention.latitude,
            longitude: mention.longitude,
          };
    case 'date':
      if (mention.value === null || mention.resolution === 'unresolved') return null;
      if (mention.type === 'duration' || mention.type === 'set') return null;
      if (mention.value.startsWith('T') || mention.value.startsWith('XXXX')) return null;
      return { id: `date:${mention.value}`, kind: 'date', value: mention.value };
    case 'amount':
      return amountStatement(mention);
  }
}

function amountStatement(mention: Extract<Mention, { kind: 'amount' }>): Statement | null {
  const { type, value, low, high, currency, points, counted, concept, unit } = mention;
  if (mention.age) return null;
  if (value === undefined && low === undefined && high === undefined) return null;
  const number = value === undefined ? `${low ?? ''}..${high ?? ''}` : `${value}`;
  const noun = concept ?? counted;
  const id =
    type === 'money'
      ? currency === undefined
        ? null
        : `amount:${currency}:${number}`
      : type === 'percent'
        ? `amount:percent:${number}${points ? ':points' : ''}`
        : type === 'count'
          ? `amount:count:${number}${noun === undefined ? '' : `:${noun}`}`
          : `amount:quantity:${number}:${unit ?? ''}`;
  if (id === null) return null;
  return {
    id,
    kind: 'amount',
    type,
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(currency === undefined ? {} : { currency }),
    ...(points === undefined ? {} : { points }),
    ...(type === 'count' && concept !== undefined
      ? { concept }
      : type === 'count' && counted !== undefined
        ? { counted }
        : {}),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** The citation that a mention gives its fact. */
export function citationOf(record: ArticleRecord, mention: Mention): Citation {
  const { start, end, exact, prefix, suffix } = mention;
  const base = { article: record.id, start, end, exact, prefix, suffix };
  switch (mention.kind) {
    case 'date':
      return {
        ...base,
        ...(mention.type === 'date' ? {} : { type: mention.type }),
        ...(mention.mod === undefined ? {} : { mod: mention.mod }),
      };
    case 'city':
      return { ...base, ...(mention.form === undefined ? {} : { form: mention.form }) };
    case 'amount':
      return {
        ...base,
        ...(mention.bound === undefined ? {} : { bound: mention.bound }),
        ...(mention.assumed === undefined ? {} : { assumed: mention.assumed }),
        ...(mention.concept !== undefined && mention.counted !== undefined
          ? { counted: mention.counted }
          : {}),
      };
  }
}
