import { spelled } from '../grammar/tokens.ts';
import type { Tokens } from '../model/text.ts';

/** First bytes of the compiled file: "TFG" and the version of the layout. */
export const MAGIC = 0x01474654;
export const HEADER_BYTES = 128;

/** The sections in the order of the file; each begins at a multiple of four bytes. */
export const SECTIONS = [
  'placeIdCountry',
  'placeLatitude',
  'placeLongitude',
  'placeName',
  'placePopulation',
  'placeRegion',
  'keyName',
  'keySenses',
  'keyFlags',
  'senses',
  'slots',
  'entityRegion',
  'entityCountry',
  'entityKind',
  'names',
  'keys',
  'page',
  'strings',
] as const;
export type Section = (typeof SECTIONS)[number];

const SPACE = 32;
const APOSTROPHE = 39;
const HYPHEN = 45;

/**
 * What each UTF-16 unit becomes in a key: lower case, straight apostrophes; 0 for what is skipped (soft hyphens,
 * zero-width characters). Filled as units are met; `+ 1`, so that 0 says "not met yet".
 */
const folds = new Uint32Array(0x10000);

/** The unit of a key that stands for a unit of the text; 0 for none. */
export function fold(unit: number): number {
  const known = folds[unit]!;
  if (known !== 0) return known - 1;
  let folded = unit;
  if (unit === 0xad || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff) folded = 0;
  else if (unit === 0x2018 || unit === 0x2019 || unit === 0x2bc) folded = APOSTROPHE;
  else if (unit === 0x2010 || unit === 0x2011 || unit === 0x2013) folded = HYPHEN;
  else {
    const lower = String.fromCharCode(unit).toLowerCase();
    if (lower.length === 1) folded = lower.charCodeAt(0);
  }
  folds[unit] = folded + 1;
  return folded;
}

/** The first of `slots` slots to look a hash up in. */
export function slotOf(hash: number, slots: number): number {
  return ((hash ^ (hash >>> 15)) >>> 0) % slots;
}

/**
 * The key of the tokens `from` … `to - 1`: their folded units, one space for any gap and for a hyphen between words,
 * so that "Saint-Étienne", "Saint Étienne" and "SAINT-ÉTIENNE" are one key.
 */
export function keyOf(tokens: Tokens, from: number, to: number): string {
  let key = '';
  for (let i = from; i < to; i++) {
    if (from < i && (tokens.gap[i] !== 0 || isHyphen(tokens, i) || isHyphen(tokens, i - 1))) {
      if (!key.endsWith(' ')) key += ' ';
    }
    if (isHyphen(tokens, i)) continue;
    for (const unit of spelled(tokens, i)) {
      const folded = fold(unit.charCodeAt(0));
      if (unit.length === 1 && folded !== 0) key += String.fromCharCode(folded);
    }
  }
  return key;
}

/** True for a hyphen sign between two words. */
export function isHyphen(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at]!;
  return tokens.end[at]! - start === 1 && fold(tokens.text.charCodeAt(start)) === HYPHEN;
}
export { SPACE };

/** A slot holds the number of a key, from 1, below bits of its hash that tell most other keys apart at a glance. */
export const SLOT_KEY = 0x3ffff;
export function slotTag(hash: number): number {
  return ((hash >>> 18) << 18) >>> 0;
}

/** Flags of a key. */
export const Key = {
  /** Bits 0–3: tokens of the longest key that begins with this one; 0 where none is longer. */
  Reach: 0xf,
  Given: 1 << 4,
  Surname: 1 << 5,
  /** From bit 6: two bits a language, how common a word it is (0 no word … 3 hardly ever a name). */
  CommonShift: 6,
} as const;

/** What stands in `keySenses` for a key that names nothing: a word that only begins names, or a person's name. */
export const NOTHING = 0xffffffff;
/** Bit of `keySenses`: the rest is where in `senses` the number of senses and then the senses stand. */
export const SEVERAL = 0x80000000;

/** Bits of a packed sense above its index. */
export const Sense = {
  Index: 0x3ffff,
  /** The index is that of an entity: a country, a region, a river … */
  Entity: 1 << 18,
  /** From bit 19: the languages whose name it is; all for canonical names. */
  LanguageShift: 19,
  /** The name as GeoNames gives it. */
  Canonical: 1 << 24,
  /** The name without its diacritics. */
  Plain: 1 << 25,
  /** The name without what tells it from its namesakes ("Frankfurt" of "Frankfurt am Main"). */
  Short: 1 << 26,
  /** An alternate name without a language. */
  Alternate: 1 << 27,
  /** An abbreviation, to be written as it is here. */
  Abbreviation: 1 << 28,
} as const;

export const ENTITY_KINDS = ['country', 'region', 'other', 'brand'] as const;

/** Population as 13 bits times a power of 16 in two bits: at least three digits are exact. */
export function packPopulation(population: number): number {
  let exponent = 0;
  let mantissa = population;
  while (mantissa > 0x1fff) {
    mantissa = Math.round(mantissa / 16);
    exponent++;
  }
  return (exponent << 13) | mantissa;
}
export function unpackPopulation(packed: number): number {
  return (packed & 0x1fff) * 16 ** ((packed >> 13) & 3);
}
/** Bit of a packed population that marks the capital of a country. */
export const CAPITAL = 0x8000;
