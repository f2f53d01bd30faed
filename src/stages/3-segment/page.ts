import { begins, type Cues } from './cues.ts';
import type { Unit } from './lines.ts';

/** For every unit, whether it belongs to the page around the article: menus, teasers, sharing, comments, credits. */
export function pageOf(
  text: string,
  units: readonly Unit[],
  heads: readonly string[],
  cues: Cues,
): boolean[] {
  const page = units.map(() => false);
  let lastProse = -1;
  for (const [i, unit] of units.entries()) if (unit.prose && cueOf(i) === undefined) lastProse = i;
  for (let i = 0; i < units.length; i++) {
    const cue = cueOf(i);
    if (cue === undefined) continue;
    page[i] = true;
    // Behind the last paragraph, whatever stands below a heading or button of the page belongs to the page.
    const ends = 0 <= lastProse && lastProse < i && cue !== 'line';
    if (ends || (cue === 'closing' && isLate(units[i]!))) {
      page.fill(true, i);
      break;
    }
    if (cue === 'announcement') for (let k = i + 1; k < units.length && !units[k]!.prose; k++) page[k] = true;
  }
  menuBefore(page);
  signature(page);
  return page;

  type CueKind = 'announcement' | 'line' | 'menu' | 'closing';
  function cueOf(i: number): CueKind | undefined {
    const line = heads[i]!;
    const unit = units[i]!;
    const teaser = begins(line, cues.teasers);
    if (teaser !== undefined && fits(line, teaser, unit))
      return alone(line, teaser) ? 'announcement' : 'line';
    const closing = begins(line, cues.closing);
    if (closing !== undefined && alone(line, closing)) return 'closing';
    const menu = begins(line, cues.menu);
    if (menu !== undefined && alone(line, menu)) return 'menu';
    const furniture = begins(line, cues.furniture);
    const prose = unit.prose && NOTICE < unit.end - unit.start;
    return furniture !== undefined && fits(line, furniture, { prose }) ? 'line' : undefined;
  }

  function isLate(unit: Unit): boolean {
    return text.length * 0.4 <= unit.start;
  }

  /** A run of short lines before the first paragraph or title is a menu if two of its lines are menu entries. */
  function menuBefore(known: boolean[]): void {
    let entries = 0;
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]!;
      if (ENTRY < unit.end - unit.start && !known[i]) {
        if (2 <= entries) known.fill(true, 0, i);
        return;
      }
      if (known[i]) entries++;
    }
  }

  /** The author's name in brackets under the text. */
  function signature(known: boolean[]): void {
    for (let i = units.length - 1; 0 <= i; i--) {
      if (known[i]) continue;
      const { start, end } = units[i]!;
      if (end - start <= 60 && /^[([]\s*(?:[\p{L}.'’-]+[\s/,|&]*){1,7}[)\]]$/u.test(text.slice(start, end)))
        known[i] = true;
      return;
    }
  }
}

/** UTF-16 code units that an entry of a menu has at the most. */
const ENTRY = 32;

/** UTF-16 code units that a sentence of the page's own has at the most (cookies, rights, subscriptions). */
const NOTICE = 220;

/** Whether nothing but signs and numbers follow the phrase ("Comments (12)"). */
function alone(line: string, phrase: string): boolean {
  return !/\p{L}/u.test(line.slice(phrase.length));
}

/** Whether a phrase at the head of a line makes the line the page's: not where a sentence merely begins like it. */
function fits(line: string, phrase: string, unit: Pick<Unit, 'prose'>): boolean {
  if (alone(line, phrase) || /[:©]$/.test(phrase)) return true;
  const marked = /^\s?[:>»|–©\d-]/.test(line.slice(phrase.length));
  return marked || (phrase.includes(' ') && !unit.prose);
}
