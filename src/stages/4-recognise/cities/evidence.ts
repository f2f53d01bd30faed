import { Gap, Shape, WORD } from '../../../grammar/tokens.ts';
import type { Entry, Gazetteer } from '../../../model/gazetteer.ts';
import type { Language } from '../../../model/language.ts';
import type { Tokens } from '../../../model/text.ts';
import type { Candidate } from './candidate.ts';
import { Cue, type Cues, cueAt, cueOf } from './cues.ts';
import { datelineAfter } from './dateline.ts';
import { DASHES, STOPS, signAt } from './signs.ts';
import { holds, liesIn } from './within.ts';

export interface Scene {
  readonly tokens: Tokens;
  readonly language: Language;
  readonly gazetteer: Gazetteer;
  readonly cues: Cues;
  /** By token: 1 inside a candidate, 2 inside a country, region or other place, 0 elsewhere. */
  readonly geography: Uint8Array;
}

/** Names what the words on either side say of a candidate. */
export function look(candidate: Candidate, scene: Scene): void {
  const { evidence } = candidate;
  const before = left(candidate, scene);
  const behind = right(candidate, scene);
  // What stands before a compound belongs to its head: "die Hannover-Messe".
  const compound = scene.language.cities.nounsCapitalised && behind.includes('right:hyphen');
  for (const piece of before)
    evidence.push(compound && !piece.endsWith('given') ? piece.replace('left', 'compound') : piece);
  // "Nancy : un homme interpellé".
  if (before[0] === 'left:line' && behind[0] === 'right:colon') evidence.push('line:colon');
  // "Gubernur Jakarta Anies Baswedan": the office, its city, then who holds it.
  const office = before.some((piece) => piece.startsWith('left:office'));
  for (const piece of behind)
    evidence.push(office && /^right:(?:given|surname|capital|upper)$/.test(piece) ? 'office:holder' : piece);
  if (behind.includes('right:digits') && evidence.some((piece) => piece.startsWith('prior:common')))
    evidence.push('common:digits');
}

const QUOTES = '"„“”«»‚‘’';

function left({ from }: Candidate, scene: Scene): string[] {
  const { tokens, cues } = scene;
  if (from === 0 || tokens.gap[from]! >= Gap.Line) return ['left:line'];
  let at = from - 1;
  const found: string[] = [];
  if (
    QUOTES.includes(signAt(tokens, at) || '\0') &&
    tokens.gap[from] === Gap.None &&
    signAt(tokens, at) !== '’'
  ) {
    found.push('left:quote');
    at--;
    if (at < 0 || tokens.gap[at + 1]! >= Gap.Line) return [...found, 'left:line'];
  }
  const sign = signAt(tokens, at);
  if (sign !== '') {
    if ((sign === "'" || sign === '’') && tokens.gap[from] === Gap.None) {
      const letter = wordBefore(
        scene,
        at - 1,
        `${tokens.text.slice(tokens.start[at - 1], tokens.end[at - 1])}'`,
      );
      return [...found, ...letter];
    }
    if (sign === ',') {
      if (holds(from, at, scene)) return [...found, 'left:part-of-it'];
      return [...found, geographic(scene, at - 1) ? 'left:list' : 'left:comma'];
    }
    if (sign === '(') return [...found, geographic(scene, at - 1) ? 'left:bracket-place' : 'left:bracket'];
    if (sign === '/') return [...found, geographic(scene, at - 1) ? 'left:list' : 'left:slash'];
    if (sign === '&') return [...found, 'left:ampersand'];
    if (sign === '@') return [...found, 'left:account'];
    if (sign === '#') return [...found, 'left:tag'];
    if (DASHES.includes(sign))
      return [
        ...found,
        tokens.gap[from] === Gap.None && tokens.gap[at] === Gap.None
          ? geographic(scene, at - 1)
            ? 'left:route'
            : 'left:hyphen'
          : 'left:dash',
      ];
    if (sign === '.' && 0 < at && (cueAt(cues, tokens, at - 1) & Cue.title) !== 0)
      return [...found, 'left:title'];
    if (
      sign === '.' &&
      0 < at &&
      tokens.gap[at] === Gap.None &&
      tokens.end[at - 1]! - tokens.start[at - 1]! === 1 &&
      tokens.shape[at - 1] === Shape.Capitalised
    )
      return [...found, 'left:initial'];
    if (STOPS.includes(sign)) return [...found, sign === ':' ? 'left:colon' : 'left:stop'];
    return [...found, 'left:sign'];
  }
  if (tokens.gap[at + 1] === Gap.None && found.length === 0) return ['left:tight'];
  return [...found, ...wordBefore(scene, at)];
}

/** What the word before a name says; `spelling` replaces the token's own (elided articles). */
function wordBefore(scene: Scene, at: number, spelling?: string): string[] {
  const next = at + (spelling === undefined ? 1 : 2);
  const { tokens, cues } = scene;
  const cue = spelling === undefined ? cueAt(cues, tokens, at) : cueOf(cues, spelling.toLowerCase());
  const shape = tokens.shape[at]!;
  if (shape === Shape.Digits && bodyBefore(scene, at)) return ['left:body'];
  if (shape === Shape.Digits)
    return [tokens.end[at]! - tokens.start[at]! === 5 ? 'left:postcode' : 'left:digits'];
  const further = cueAt(cues, tokens, at - 1);
  if ((cue & (Cue.locative | Cue.preposition | Cue.of)) !== 0 && (further & Cue.event) !== 0)
    return ['left:body-of'];
  if ((cue & Cue.locative) !== 0) return ['left:locative'];
  if ((cue & Cue.of) !== 0) {
    if (officeOf(scene, at - 1)) return ['left:office-of'];
    for (const name of ['kind', 'side', 'office', 'body', 'area', 'title'] as const)
      if ((further & Cue[name]) !== 0)
        // "la Bourse de Paris": a capital says that it is a name.
        return name === 'body' && tokens.shape[at - 1] !== Shape.Lower && !beginsSentence(tokens, at - 1)
          ? ['left:body-of', 'left:body-name']
          : [`left:${name}-of`];
    if (bodyOf(scene, at - 1)) return ['left:body-of'];
    if (0 < at && !scene.language.cities.nounsCapitalised && tokens.gap[at] === Gap.Space) {
      if (scene.geography[at - 1] !== 0) return ['left:place-of'];
      const before = tokens.shape[at - 1]!;
      if (before === Shape.Upper) return ['left:upper-of'];
      if (before === Shape.Capitalised && isGiven(scene, at - 1)) return ['left:given-of'];
      if (before === Shape.Capitalised && !beginsSentence(tokens, at - 1)) return ['left:capital-of'];
    }
    return ['left:of'];
  }
  if ((cue & Cue.side) !== 0) return ['left:side'];
  if ((cue & Cue.preposition) !== 0) return ['left:preposition'];
  if ((cue & Cue.conjunction) !== 0)
    return [
      geographic(scene, signAt(tokens, at - 1) === ',' ? at - 2 : at - 1) ? 'left:list' : 'left:conjunction',
    ];
  if ((cue & Cue.kind) !== 0) return ['left:kind'];
  if ((cue & Cue.office) !== 0) return ['left:office'];
  if ((cue & Cue.area) !== 0) return ['left:area'];
  if ((cue & Cue.body) !== 0) return ['left:body'];
  if ((cue & Cue.title) !== 0) return ['left:title'];
  if ((cue & Cue.article) !== 0) return ['left:article'];
  if (scene.geography[at] !== 0) return [scene.geography[at] === 1 ? 'left:city' : 'left:region'];
  if (shape === Shape.Lower) return [attributed(scene, at) ? 'left:attributed' : 'left:lower'];
  if (isGiven(scene, at)) return ['left:given'];
  if (shape === Shape.Upper && /^[IVXLC]+$/.test(tokens.text.slice(tokens.start[at], tokens.end[at])))
    return ['left:digits'];
  if (bodyBefore(scene, at)) return ['left:body-name'];
  if (shape === Shape.Upper) return [tokens.shape[next] === Shape.Upper ? 'left:capital' : 'left:upper'];
  return [beginsSentence(tokens, at) ? 'left:first' : 'left:capital'];
}

/** "le tribunal administratif de Lyon", "la cour d'appel de Rennes": words in lower case behind an organisation's. */
function bodyOf({ tokens, cues }: Scene, at: number): boolean {
  for (let k = at; 0 < k && at - k < BODY_REACH; k--) {
    const elided =
      tokens.shape[k] === Shape.Sign && tokens.gap[k] === Gap.None && tokens.gap[k + 1] === Gap.None;
    if (tokens.shape[k] !== Shape.Lower && !elided) return false;
    if ((cueAt(cues, tokens, k - 1) & Cue.body) !== 0) return true;
    if ((cueAt(cues, tokens, k - 1) & (Cue.locative | Cue.conjunction | Cue.article)) !== 0) return false;
  }
  return false;
}

/** "le procureur de la République de Bobigny": an office in lower case, and whose it is. */
function officeOf({ tokens, cues }: Scene, at: number): boolean {
  if (tokens.shape[at] !== Shape.Capitalised || (cueAt(cues, tokens, at) & Cue.area) === 0) return false;
  return (
    [3, 2].some((back) => (cueAt(cues, tokens, at - back) & Cue.office) !== 0) && tokens.gap[at] === Gap.Space
  );
}

/** "Universitas Muhammadiyah Surakarta", "SMA Negeri 1 Blora": capitals that an organisation's word begins. */
function bodyBefore({ tokens, cues }: Scene, at: number): boolean {
  for (let k = at; 0 < k && at - k < BODY_REACH && tokens.gap[k] === Gap.Space; k--) {
    if ((tokens.shape[k - 1]! & (Shape.Capitalised | Shape.Upper | Shape.Mixed | Shape.Digits)) === 0)
      return false;
    if ((cueAt(cues, tokens, k - 1) & Cue.body) !== 0) return true;
  }
  return false;
}

/** Words between an organisation's word and the city that ends its name. */
const BODY_REACH = 4;

/** "im alten Rom": an adjective behind an article that only a city, being neuter, can have. */
function attributed({ tokens, cues, language }: Scene, at: number): boolean {
  if ((cueAt(cues, tokens, at - 1) & Cue.neuter) === 0) return false;
  return language.cities.attributes.some((ending) =>
    tokens.text.startsWith(ending, tokens.end[at]! - ending.length),
  );
}

function beginsSentence(tokens: Tokens, at: number): boolean {
  return at === 0 || tokens.gap[at]! >= Gap.Line || STOPS.includes(signAt(tokens, at - 1) || '\0');
}

function isGiven({ tokens, gazetteer }: Scene, at: number): boolean {
  const key = gazetteer.longest(tokens, at);
  return 0 <= key && gazetteer.matched === 1 && gazetteer.entry(key).given;
}

function geographic(scene: Scene, at: number): boolean {
  return 0 <= at && scene.geography[at] !== 0;
}

function right(candidate: Candidate, scene: Scene): string[] {
  const { from, to } = candidate;
  const { tokens, cues } = scene;
  if (tokens.length <= to || tokens.gap[to]! >= Gap.Line) return ['right:end'];
  const dateline = datelineAfter(tokens, from, to);
  if (dateline !== null) return [`right:${dateline}`];
  let at = to;
  const found: string[] = [];
  const quote = signAt(tokens, at);
  if (QUOTES.includes(quote || '\0')) {
    if (tokens.gap[at] === Gap.None && (quote === '’' || quote === '‘') && tokens.gap[at + 1] === Gap.None)
      return ['right:apostrophe'];
    found.push('right:quote');
    at++;
    if (tokens.length <= at || tokens.gap[at]! >= Gap.Line) return [...found, 'right:end'];
  }
  const sign = signAt(tokens, at);
  if (sign !== '') {
    if (sign === ',') {
      if (liesIn(candidate, at + 1, scene)) return [...found, 'right:own-region'];
      if (!geographic(scene, at + 1)) return [...found, 'right:comma'];
      return [...found, scene.geography[at + 1] === 2 ? 'right:region' : 'right:list'];
    }
    if (sign === '(') {
      if (liesIn(candidate, at + 1, scene)) return [...found, 'right:own-region'];
      if (geographic(scene, at + 1)) return [...found, 'right:bracket-place'];
      return [...found, tokens.shape[at + 1] === Shape.Digits ? 'right:bracket-digits' : 'right:bracket'];
    }
    if (sign === '/') return [...found, geographic(scene, at + 1) ? 'right:list' : 'right:slash'];
    if (sign === '&') return [...found, 'right:ampersand'];
    if (DASHES.includes(sign)) {
      if (tokens.gap[at] !== Gap.None || tokens.gap[at + 1] !== Gap.None) return [...found, 'right:dash'];
      if ((cueAt(cues, tokens, at + 1) & (Cue.tail | Cue.body)) !== 0) return [...found, 'right:tail'];
      if (geographic(scene, at + 1)) return [...found, 'right:route'];
      return [...found, tokens.shape[at + 1] === Shape.Lower ? 'right:hyphen-lower' : 'right:hyphen'];
    }
    if (sign === "'") return [...found, 'right:apostrophe'];
    if (STOPS.includes(sign))
      return [
        ...found,
        sign === ':'
          ? 'right:colon'
          : tokens.gap[at] === Gap.None &&
              tokens.gap[at + 1] === Gap.None &&
              at + 1 < tokens.length &&
              (tokens.shape[at + 1]! & WORD) !== 0
            ? 'right:domain'
            : 'right:stop',
      ];
    return [...found, 'right:sign'];
  }
  if (tokens.gap[at] === Gap.None && found.length === 0) return ['right:tight'];
  const cue = cueAt(cues, tokens, at);
  const shape = tokens.shape[at]!;
  // "Hannover 96" is a club.
  if (shape === Shape.Digits) return [...found, (cue & Cue.tail) !== 0 ? 'right:tail' : 'right:digits'];
  if ((cue & Cue.tail) !== 0 && shape !== Shape.Lower) return [...found, 'right:tail'];
  if ((cue & Cue.saying) !== 0) return [...found, 'right:saying'];
  if ((cue & Cue.placed) !== 0) return [...found, 'right:placed'];
  if ((cue & Cue.copula) !== 0 && kindBehind(scene, at)) return [...found, 'right:is-kind'];
  if ((cue & Cue.conjunction) !== 0)
    return [...found, geographic(scene, at + 1) ? 'right:list' : 'right:conjunction'];
  if (shape === Shape.Lower)
    return [...found, (cue & (Cue.locative | Cue.preposition)) !== 0 ? 'right:preposition' : 'right:lower'];
  const key = scene.gazetteer.longest(tokens, at);
  const entry = key < 0 ? null : scene.gazetteer.entry(key);
  if (
    candidate.entry.given &&
    (entry !== null ? isSurname(entry, scene) : !scene.language.cities.nounsCapitalised)
  )
    return [...found, 'right:person'];
  if (scene.geography[at] !== 0)
    return [...found, scene.geography[at] === 1 ? 'right:city' : 'right:region-word'];
  if (shape === Shape.Upper) return [...found, 'right:upper'];
  if (entry?.surname) return [...found, 'right:surname'];
  if (entry?.given) return [...found, 'right:given'];
  if ((cue & (Cue.locative | Cue.preposition | Cue.title | Cue.office)) !== 0) return [...found, 'right:cue'];
  return [...found, 'right:capital'];
}

/** "Rotorua adalah sebuah kota", "Colmar ist eine Stadt": what the name is, is said. */
function kindBehind({ tokens, cues }: Scene, at: number): boolean {
  for (let k = at + 1; k < at + 4 && k < tokens.length && tokens.gap[k] === Gap.Space; k++)
    if ((cueAt(cues, tokens, k) & Cue.kind) !== 0) return true;
  return false;
}

/** A surname, or the name of a small place, as many surnames are. */
function isSurname({ surname, senses }: Entry, { gazetteer }: Scene): boolean {
  const first = senses[0];
  return (
    surname ||
    (first !== undefined && !first.entity && gazetteer.place(first.index).population < SURNAME_BELOW)
  );
}

/** Population below which a name behind a given name is read as a surname. */
const SURNAME_BELOW = 150_000;
