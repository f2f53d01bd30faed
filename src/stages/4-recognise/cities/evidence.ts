import { Gap, Shape, WORD } from '../../../grammar/tokens.ts';
import type { Gazetteer } from '../../../model/gazetteer.ts';
import type { Language } from '../../../model/language.ts';
import type { Tokens } from '../../../model/text.ts';
import type { Candidate } from './candidate.ts';
import { Cue, cueAt } from './cues.ts';

export interface Scene {
  readonly tokens: Tokens;
  readonly language: Language;
  readonly gazetteer: Gazetteer;
  readonly cues: ReadonlyMap<string, number>;
  /** By token: 1 inside a candidate, 2 inside a country, region or other place, 0 elsewhere. */
  readonly geography: Uint8Array;
}

/** Names what the words on either side say of a candidate. */
export function look(candidate: Candidate, scene: Scene): void {
  const { evidence } = candidate;
  evidence.push(...left(candidate, scene), ...right(candidate, scene));
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
  const cue = spelling === undefined ? cueAt(cues, tokens, at) : (cues.get(spelling.toLowerCase()) ?? 0);
  const shape = tokens.shape[at]!;
  if (shape === Shape.Digits)
    return [tokens.end[at]! - tokens.start[at]! === 5 ? 'left:postcode' : 'left:digits'];
  const further = cueAt(cues, tokens, at - 1);
  if ((cue & Cue.locative) !== 0) return ['left:locative'];
  if ((cue & Cue.preposition) !== 0) {
    if ((further & Cue.kind) !== 0) return ['left:kind-of'];
    if ((further & Cue.office) !== 0) return ['left:office-of'];
    if ((further & Cue.body) !== 0) return ['left:body-of'];
    if ((further & Cue.area) !== 0) return ['left:area-of'];
    if ((further & Cue.title) !== 0) return ['left:title-of'];
    if (
      at > 0 &&
      tokens.shape[at - 1] === Shape.Capitalised &&
      !scene.language.cities.nounsCapitalised &&
      tokens.gap[at] === Gap.Space
    )
      return ['left:preposition', 'left:capital-of'];
    return [
      spelling !== undefined || tokens.text.slice(tokens.start[at], tokens.end[at]) === 'de'
        ? 'left:de'
        : 'left:preposition',
    ];
  }
  if ((cue & Cue.conjunction) !== 0) return [geographic(scene, at - 1) ? 'left:list' : 'left:conjunction'];
  if ((cue & Cue.kind) !== 0) return ['left:kind'];
  if ((cue & Cue.office) !== 0) return ['left:office'];
  if ((cue & Cue.area) !== 0) return ['left:area'];
  if ((cue & Cue.body) !== 0) return ['left:body'];
  if ((cue & Cue.title) !== 0) return ['left:title'];
  if ((cue & Cue.article) !== 0) return ['left:article'];
  if (scene.geography[at] !== 0) return [scene.geography[at] === 1 ? 'left:city' : 'left:region'];
  if (shape === Shape.Lower) return ['left:lower'];
  const key = scene.gazetteer.longest(tokens, at);
  const entry = key < 0 ? null : scene.gazetteer.entry(key);
  if (entry?.given) return ['left:given'];
  if (shape === Shape.Upper) return [tokens.shape[next] === Shape.Upper ? 'left:capital' : 'left:upper'];
  const start = at === 0 || tokens.gap[at]! >= Gap.Line || STOPS.includes(signAt(tokens, at - 1) || '\0');
  return [start ? 'left:first' : 'left:capital'];
}

function geographic(scene: Scene, at: number): boolean {
  return 0 <= at && scene.geography[at] !== 0;
}

function right({ from, to }: Candidate, scene: Scene): string[] {
  const { tokens, cues } = scene;
  if (tokens.length <= to || tokens.gap[to]! >= Gap.Line) return ['right:end'];
  const dateline = datelineAfter(scene, from, to);
  if (dateline) return ['right:dateline'];
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
    if (sign === ',')
      return [
        ...found,
        geographic(scene, at + 1)
          ? scene.geography[at + 1] === 2
            ? 'right:region'
            : 'right:list'
          : 'right:comma',
      ];
    if (sign === '(')
      return [
        ...found,
        geographic(scene, at + 1)
          ? 'right:bracket-place'
          : tokens.shape[at + 1] === Shape.Digits
            ? 'right:bracket-digits'
            : 'right:bracket',
      ];
    if (sign === '/') return [...found, geographic(scene, at + 1) ? 'right:list' : 'right:slash'];
    if (sign === '&') return [...found, 'right:ampersand'];
    if (DASHES.includes(sign)) {
      if (tokens.gap[at] !== Gap.None || tokens.gap[at + 1] !== Gap.None) return [...found, 'right:dash'];
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
  if (scene.geography[at] !== 0)
    return [...found, scene.geography[at] === 1 ? 'right:city' : 'right:region-word'];
  const key = scene.gazetteer.longest(tokens, at);
  const entry = key < 0 ? null : scene.gazetteer.entry(key);
  if (shape === Shape.Upper) return [...found, 'right:upper'];
  if (entry?.surname) return [...found, 'right:surname'];
  if (entry?.given) return [...found, 'right:given'];
  if ((cue & (Cue.locative | Cue.preposition | Cue.title | Cue.office)) !== 0) return [...found, 'right:cue'];
  return [...found, 'right:capital'];
}

/** "Jakarta –", "Berlin (dpa) –", "San Francisco, situs.com –" near the beginning of a line. */
function datelineAfter({ tokens }: Scene, from: number, to: number): boolean {
  let first = from;
  while (0 < first && tokens.gap[first]! < Gap.Line && from - first < 7) first--;
  if (0 < first && tokens.gap[first]! < Gap.Line) return false;
  for (let k = first; k < from; k++) if (tokens.shape[k] === Shape.Lower) return false;
  let at = to;
  const dash = (k: number) =>
    k < tokens.length &&
    DASHES.includes(signAt(tokens, k) || '\0') &&
    (tokens.gap[k] !== Gap.None || (k + 1 < tokens.length && tokens.gap[k + 1] !== Gap.None));
  if (signAt(tokens, at) === '(') {
    for (let k = at + 1; k < at + 9 && k < tokens.length && tokens.gap[k]! < Gap.Line; k++)
      if (signAt(tokens, k) === ')') return dash(k + 1) || signAt(tokens, k + 1) === ':';
    return false;
  }
  if (signAt(tokens, at) === ',') {
    at++;
    for (let k = at; k < at + 8 && k < tokens.length && tokens.gap[k]! < Gap.Line; k++)
      if (dash(k)) return true;
    return false;
  }
  return dash(at);
}
