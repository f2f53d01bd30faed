import { CATALOGUE } from '../model/catalogue.ts';
import type { ClaimCitation, ClaimFact } from '../model/record.ts';
import type { Indexed } from './articles.ts';
import type { ReportClaim, ReportSource, ReportValue } from './data.ts';
import { dated, durationWords } from './dates.ts';
import { amountWords } from './words.ts';

/** UTF-16 units of a sentence that a source shows whole; of a longer one it shows the clause alone. */
const SENTENCE = 600;

const PREDICATES = new Map(CATALOGUE.map((predicate) => [predicate.name, predicate]));

/** A claim with those of its sources that the page shows; null where it shows none of them. */
export function reportClaim(claim: ClaimFact, articles: ReadonlyMap<string, Indexed>): ReportClaim | null {
  const citations = claim.citations.filter(({ article }) => articles.has(article));
  if (citations.length === 0) return null;
  const { id, predicate, subject, city, object, status, voices, sameStory = [] } = claim;
  const known = PREDICATES.get(predicate);
  const open = new Set(citations);
  const source = (citation: ClaimCitation): ReportSource => {
    open.delete(citation);
    return sourceOf(citation, {
      article: articles.get(citation.article)!,
      several: 1 < claim.citations.length,
    });
  };
  const values: ReportValue[] = claim.values.map((value) => {
    const stating = citations.filter((citation) => states(citation, value));
    const label = value.value === null ? unsettled(stating, value.role) : valueWords(value, value.value);
    return { label, settled: value.value !== null, modality: value.modality, sources: stating.map(source) };
  });
  // What is said without a value of its own still says that it happened.
  const rest = citations.filter((citation) => open.has(citation)).map(source);
  return {
    id,
    predicate: known?.label ?? predicate,
    subject: subject.name,
    about: [object?.name, city?.name].filter((name) => name !== undefined).join(', '),
    status,
    voices,
    why: sameStory.map(({ articles: same, because }) => ({
      articles: same.flatMap((article) => articles.get(article)?.index ?? []),
      because,
    })),
    values: [
      ...values.filter(({ sources }) => 0 < sources.length),
      ...(rest.length === 0
        ? []
        : [
            {
              label: `no ${known?.value ?? 'value'} given`,
              settled: false,
              modality: 'stated',
              sources: rest,
            },
          ]),
    ],
  };
}

function states(citation: ClaimCitation, value: ClaimFact['values'][number]): boolean {
  return (
    citation.modality === value.modality &&
    citation.roles.some(
      (role) =>
        role.role === value.role &&
        role.value === value.value &&
        role.bound === value.bound &&
        JSON.stringify(role.mod) === JSON.stringify(value.mod),
    )
  );
}

function sourceOf(
  citation: ClaimCitation,
  { article, several }: { article: Indexed; several: boolean },
): ReportSource {
  const { text, unit } = article;
  const { sentence, start, end, modality, hearsay, voice, exact } = citation;
  const long = SENTENCE < sentence.end - sentence.start;
  const subject = citation.subject;
  return {
    article: article.index,
    modality: hearsay ? `${modality}, reported` : modality,
    start: unit(long ? start : sentence.start),
    end: unit(long ? end : sentence.end),
    at: start,
    subject: subject === undefined ? null : [unit(subject.start), unit(subject.end)],
    mentions: citation.roles.flatMap((role) => {
      const kind = role.role === 'amount' || role.role === 'city' ? role.role : 'date';
      return article.mentionAt(kind, role.start, role.end) ?? [];
    }),
    voice: several ? voice : null,
    ...(text === null ? { quote: exact } : {}),
  };
}

const BOUNDS: Readonly<Record<string, string>> = {
  about: 'about',
  'at-least': 'at least',
  'at-most': 'up to',
  over: 'over',
  under: 'under',
};
const MODS: Readonly<Record<string, string>> = {
  start: 'start of',
  mid: 'middle of',
  end: 'end of',
  approx: 'about',
};

/** The words that name a value which nothing settles. */
function unsettled(citations: readonly ClaimCitation[], role: string): string {
  const said = citations
    .flatMap(({ roles }) => roles)
    .find((each) => each.role === role && each.value === null);
  return said === undefined ? 'not settled' : `“${said.exact}”, not settled`;
}

function valueWords({ role, bound, mod }: ClaimFact['values'][number], value: string): string {
  const before = [
    ...(bound === undefined ? [] : [BOUNDS[bound] ?? bound]),
    ...(mod === undefined ? [] : [mod].flat().map((each) => MODS[each] ?? each)),
  ];
  const words =
    role === 'amount' ? amountIn(value) : role === 'duration' ? durationWords(value) : dated(value).label;
  return [...before, words].join(' ');
}

/** The words of `USD:6600000000`, `percent:12.5`, `count:1000000:user`, `quantity:5:km`. */
function amountIn(value: string): string {
  const [first = '', second = '', third] = value.split(':');
  const typed = first === 'percent' || first === 'count' || first === 'quantity';
  const [low, high] = second.split('..').map(Number);
  return amountWords({
    type: typed ? first : 'money',
    ...(high === undefined ? { value: low } : { low, high }),
    ...(first === 'count' ? { concept: third } : first === 'quantity' ? { unit: third } : {}),
    ...(first === 'percent' && third === 'points' ? { points: true } : {}),
    ...(typed ? {} : { currency: first }),
  });
}
