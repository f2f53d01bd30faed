import { loadGazetteer } from '../src/gazetteer/index.ts';
import { languages } from '../src/languages/index.ts';
import type { ArticleRecord, Claim } from '../src/model/record.ts';
import { extract } from '../src/pipeline.ts';
import { parseArticle } from '../src/stages/1-read/index.ts';

/** One `##` block of a file of articles: a text and the claims that a careful reader lists. */
export interface Case {
  readonly name: string;
  readonly published: string | undefined;
  readonly text: string;
  readonly wanted: readonly string[];
}

/** `## name`, lines of text, then `=> predicate | subject [| object] | role=value … | modality` lines or `(none)`. */
export function parseCases(source: string): Case[] {
  const [head = '', ...blocks] = source.split(/^## /mu);
  const published = /^dct: (\S+)/mu.exec(head)?.[1];
  return blocks.map((block) => {
    const [name = '', ...lines] = block.trimEnd().split('\n');
    const text = lines
      .filter((l) => !l.startsWith('=> ') && l !== '(none)' && !l.startsWith('dct: '))
      .join('\n')
      .trimEnd();
    const own = lines.find((l) => l.startsWith('dct: '))?.slice(5);
    return {
      name,
      published: own ?? published,
      text,
      wanted: lines.filter((l) => l.startsWith('=> ')).map((l) => ordered(l.slice(3))),
    };
  });
}

/** The roles of a line in alphabetical order, as `canonical` writes them. */
export function ordered(line: string): string {
  return line
    .split(' | ')
    .map((part) => (part.includes('=') ? part.split(' ').sort().join(' ') : part))
    .join(' | ');
}

let knowledge: { languages: typeof languages; gazetteer: ReturnType<typeof loadGazetteer> } | undefined;

export function recordOf(
  text: string,
  language: string,
  published = '2024-05-15',
  id = 'case',
  tell?: Parameters<typeof extract>[2],
): ArticleRecord {
  knowledge ??= { languages, gazetteer: loadGazetteer() };
  return extract(parseArticle(JSON.stringify({ id, text, language, published })), knowledge, tell);
}

/** A claim on one line, as the files of articles write it. */
export function canonical(claim: Claim, record: ArticleRecord): string {
  const roles = claim.roles
    .filter(({ role }) => role !== 'announced')
    .map(({ role, kind, start }) => {
      const mention = record.mentions.find((m) => m.kind === kind && m.start === start)!;
      if (mention.kind === 'city') return `city=${mention.name}`;
      if (mention.kind === 'date') return `${role}=${mention.value}`;
      const number = mention.value ?? `${mention.low ?? ''}..${mention.high ?? ''}`;
      return `amount=${mention.currency === undefined ? '' : `${mention.currency}:`}${number}`;
    });
  return [
    claim.predicate,
    claim.subject?.name ?? '-',
    ...(claim.object === undefined ? [] : [claim.object.name]),
    roles.sort().join(' '),
    claim.modality,
  ].join(' | ');
}
