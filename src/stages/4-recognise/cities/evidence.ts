import { Gap, Shape, WORD } from '../../../grammar/tokens.ts';
import type { Entry, Gazetteer } from '../../../model/gazetteer.ts';
import type { Language } from '../../../model/language.ts';
import type { Tokens } from '../../../model/text.ts';
import type { Candidate } from './candidate.ts';
import { Cue, type Cues, cueAt, cueOf } from './cues.ts';

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
const STOPS = '.!?…:;';
const DASHES = '-–—‐‑';

function signAt(tokens: Tokens, at: number): string {
  if (at < 0 || tokens.length <= at || tokens.shape[at] !== Shape.Sign) return '';
  return tokens.text.slice(tokens.start[at], tokens.end[at]);
}

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
    if (sign === ',') return [...found, geographic(scene, at - 1) ? 'left:list' : 'left:comma'];
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
  if (shape === Shape.Digits && (cueAt(cues, tokens, at - 1) & Cue.body) !== 0) return ['left:body'];
  if (shape === Shape.Digits)
    return [tokens.end[at]! - tokens.start[at]! === 5 ? 'left:postcode' : 'left:digits'];
  const further = cueAt(cues, tokens, at - 1);
  if ((cue & (Cue.locative | Cue.preposition | Cue.of)) !== 0 && (further & Cue.event) !== 0)
    return ['left:body-of'];
  if ((cue & Cue.locative) !== 0) return ['left:locative'];
  if ((cue & Cue.of) !== 0) {
    for (const name of ['kind', 'side', 'office', 'body', 'area', 'title'] as const)
      if ((further & Cue[name]) !== 0) return [`left:${name}-of`];
    // "le tribunal administratif de Lyon".
    if (0 < at && tokens.shape[at - 1] === Shape.Lower && (cueAt(cues, tokens, at - 2) & Cue.body) !== 0)
      return ['left:body-of'];
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
  if (shape === Shape.Upper) return [tokens.shape[next] === Shape.Upper ? 'left:capital' : 'left:upper'];
  return [beginsSentence(tokens, at) ? 'left:first' : 'left:capital'];
}

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
  const dateline = datelineAfter(scene, from, to);
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
  if (shape === Shape.Digits) return [...found, 'right:digits'];
  if ((cue & Cue.tail) !== 0 && shape !== Shape.Lower) return [...found, 'right:tail'];
  if ((cue & Cue.saying) !== 0) return [...found, 'right:saying'];
  if ((cue & Cue.placed) !== 0) return [...found, 'right:placed'];
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

/** True where the country or region that follows holds a place of the name: "Vienne (Isère)", "Valence, en Espagne". */
function liesIn({ entry }: Candidate, next: number, { tokens, gazetteer, geography }: Scene): boolean {
  if (tokens.length <= next) return false;
  const word = tokens.shape[next] === Shape.Lower && tokens.end[next]! - tokens.start[next]! < 5;
  const at = word ? next + 1 : next;
  if (tokens.length <= at || geography[at] === 0) return false;
  const key = gazetteer.longest(tokens, at);
  if (key < 0) return false;
  for (const around of gazetteer.entry(key).senses) {
    if (!around.entity) continue;
    const { country, region } = gazetteer.entity(around.index);
    if (country === '') continue;
    for (const sense of entry.senses) {
      if (sense.entity) continue;
      const place = gazetteer.place(sense.index);
      if (region === '' ? place.country === country : place.region === region) return true;
    }
  }
  return false;
}

/**
 * "Jakarta –", and with what names an agency or a site between: "Berlin (dpa) –", "San Francisco, situs.com –"; near
 * the beginning of a line.
 */
function datelineAfter(
  { tokens }: Scene,
  from: number,
  to: number,
): 'dateline' | 'dateline-agency' | 'dateline-capitals' | null {
  let first = from;
  while (0 < first && tokens.gap[first]! < Gap.Line && from - first < DATELINE_BEFORE) first--;
  if (0 < first && tokens.gap[first]! < Gap.Line) return null;
  for (let k = first; k < from; k++) if (tokens.shape[k] === Shape.Lower) return null;
  const sign = signAt(tokens, to);
  if (sign === '(') {
    for (let k = to + 1; within(k, 9); k++)
      if (signAt(tokens, k) === ')')
        return dash(k + 1) || ':.'.includes(signAt(tokens, k + 1) || '\0') ? 'dateline-agency' : null;
    return null;
  }
  if (sign === ',') {
    // "Tours, le 12 mars": a date.
    for (let k = to + 1; within(k, 3); k++)
      if (first === from && tokens.shape[k] === Shape.Digits && tokens.end[k]! - tokens.start[k]! < 3)
        return 'dateline-agency';
    if (first < from && !',/'.includes(signAt(tokens, from - 1) || '\0')) return null;
    for (let k = to + 1; within(k, 9); k++) {
      if (dash(k) && tokens.gap[k] !== Gap.None) return 'dateline-agency';
      // A word in lower case is part of a site's name ("situs.com") or the line is a sentence.
      const site =
        signAt(tokens, k - 1) === '.' || (signAt(tokens, k + 1) === '.' && tokens.gap[k + 2] === Gap.None);
      if (tokens.shape[k] === Shape.Lower && !site) return null;
    }
    return null;
  }
  // "CIREBON - Hujan deras": capitals that the line does not go on with.
  const behind = to + 1 < tokens.length && tokens.shape[to + 1] !== Shape.Upper;
  if (
    first === from &&
    tokens.shape[from] === Shape.Upper &&
    behind &&
    dash(to) &&
    tokens.gap[to] !== Gap.None
  )
    return 'dateline-capitals';
  // "Brücken- und" is half a word.
  return dash(to) && (tokens.gap[to] !== Gap.None || sign !== '-') ? 'dateline' : null;

  function within(at: number, reach: number): boolean {
    return at < to + reach && at < tokens.length && tokens.gap[at]! < Gap.Line;
  }

  function dash(at: number): boolean {
    return (
      at + 1 < tokens.length &&
      DASHES.includes(signAt(tokens, at) || '\0') &&
      (tokens.gap[at] !== Gap.None || tokens.gap[at + 1] !== Gap.None)
    );
  }
}

/** Tokens that may stand before the city of a dateline: "TEMPO.CO, Jakarta –". */
const DATELINE_BEFORE = 7;
