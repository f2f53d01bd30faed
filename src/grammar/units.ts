/** What a UTF-16 unit is to the tokeniser. */
export const Unit = { Space: 1, Newline: 2, Digit: 3, Lower: 4, Upper: 5, Joiner: 6, Sign: 7 } as const;

/** Bits of what `unitOf` says: above the folded unit its class, a unit that is passed over, one that cannot be folded alone. */
export const FOLDED = 0xffff;
export const CLASS_SHIFT = 16;
export const SKIP = 1 << 20;
export const HARD = 1 << 21;

const APOSTROPHES: readonly number[] = [0x2018, 0x2019, 0x02bc];

/** What each UTF-16 unit is, filled as units are met (0: not met yet). */
const units = new Uint32Array(0x10000);

/** A UTF-16 unit in lower case, with its class: what tokens and tables are told by, in one look. */
export function unitOf(unit: number): number {
  return units[unit]! || met(unit);
}

function met(unit: number): number {
  const char = String.fromCharCode(unit);
  const skipped = isHidden(unit);
  const combining = /\p{M}/u.test(char);
  let made = fold(unit, char) | (classOf(unit, char, skipped || combining) << CLASS_SHIFT);
  if (skipped) made |= SKIP;
  else if (/[\u0300-\u036f\ud800-\udfff]/.test(char) || char.toLowerCase().length !== 1) made |= HARD;
  units[unit] = made;
  return made;
}

function fold(unit: number, char: string): number {
  return APOSTROPHES.includes(unit) ? 0x27 : char.toLowerCase().charCodeAt(0);
}

/** Soft hyphens and zero-width characters. */
function isHidden(unit: number): boolean {
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff;
}

function classOf(unit: number, char: string, joins: boolean): number {
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029 || unit === 0x85) return Unit.Newline;
  if (unit >= 0xd800 && unit <= 0xdfff) return Unit.Sign;
  // Soft hyphens, zero-width characters and combining marks are part of the word that they stand in.
  if (joins) return Unit.Joiner;
  if (unit <= 32 || /\p{Z}/u.test(char)) return Unit.Space;
  if (unit >= 48 && unit <= 57) return Unit.Digit;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return Unit.Upper;
  return /\p{L}/u.test(char) ? Unit.Lower : Unit.Sign;
}

/** FNV-1a of a word that is spelled as tables spell it. */
export function hashWord(word: string): number {
  let hash = HASH_SEED;
  for (let k = 0; k < word.length; k++) hash = hashUnit(hash, word.charCodeAt(k));
  return hash;
}

/** A hash of no units, and the one that a further unit makes of it. */
export const HASH_SEED = 0x811c9dc5 | 0;
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}
