import { tokenise } from '../grammar/tokens.ts';
import { HASH_SEED, hashUnit, hashWord } from '../grammar/units.ts';
import type { Entity, Entry, Gazetteer, Place, Sense } from '../model/gazetteer.ts';
import type { Tokens } from '../model/text.ts';
import {
  Sense as Bits,
  CAPITAL,
  ENTITY_KINDS,
  fold,
  isHyphen,
  Key,
  keyOf,
  MAGIC,
  NOTHING,
  SECTIONS,
  SEVERAL,
  type Section,
  SLOT_KEY,
  SPACE,
  slotOf,
  slotTag,
  unpackPopulation,
} from './layout.ts';

/** Views over the bytes of a compiled gazetteer; nothing is parsed but three short lists of codes. */
export function openGazetteer(file: Uint8Array): Gazetteer {
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC)
    throw new Error('cities.bin: not a compiled gazetteer of this version');
  return new Compiled(bytes, view);
}

const WORD_KIND = ENTITY_KINDS;

class Compiled implements Gazetteer {
  readonly sha256: string;
  readonly languages: readonly string[];
  matched = 0;
  readonly #countries: readonly string[];
  readonly #regions: readonly string[];
  readonly #placeIdCountry: Uint32Array;
  readonly #placeLatitude: Int32Array;
  readonly #placeLongitude: Int32Array;
  readonly #placeName: Uint32Array;
  readonly #placePopulation: Uint16Array;
  readonly #placeRegion: Uint16Array;
  readonly #keyName: Uint32Array;
  readonly #keySenses: Uint32Array;
  readonly #keyFlags: Uint16Array;
  readonly #senses: Uint32Array;
  readonly #slots: Uint32Array;
  readonly #entityRegion: Uint16Array;
  readonly #entityCountry: Uint8Array;
  readonly #entityKind: Uint8Array;
  readonly #names: Uint8Array;
  readonly #keys: Uint8Array;
  readonly #page: Uint16Array;
  readonly #entries = new Map<number, Entry>();
  readonly #places = new Map<number, Place>();

  constructor(bytes: Uint8Array, view: DataView) {
    const at = (name: Section): [ArrayBufferLike, number, number] => {
      const k = SECTIONS.indexOf(name);
      return [
        bytes.buffer,
        bytes.byteOffset + view.getUint32(36 + 8 * k, true),
        view.getUint32(40 + 8 * k, true),
      ];
    };
    const u32 = (name: Section) => ((b, o, n) => new Uint32Array(b, o, n / 4))(...at(name));
    const i32 = (name: Section) => ((b, o, n) => new Int32Array(b, o, n / 4))(...at(name));
    const u16 = (name: Section) => ((b, o, n) => new Uint16Array(b, o, n / 2))(...at(name));
    const u8 = (name: Section) => new Uint8Array(...at(name));
    this.#placeIdCountry = u32('placeIdCountry');
    this.#placeLatitude = i32('placeLatitude');
    this.#placeLongitude = i32('placeLongitude');
    this.#placeName = u32('placeName');
    this.#placePopulation = u16('placePopulation');
    this.#placeRegion = u16('placeRegion');
    this.#keyName = u32('keyName');
    this.#keySenses = u32('keySenses');
    this.#keyFlags = u16('keyFlags');
    this.#senses = u32('senses');
    this.#slots = u32('slots');
    this.#entityRegion = u16('entityRegion');
    this.#entityCountry = u8('entityCountry');
    this.#entityKind = u8('entityKind');
    this.#names = u8('names');
    this.#keys = u8('keys');
    this.#page = u16('page');
    this.sha256 = Array.from(bytes.subarray(4, 36), (byte) => byte.toString(16).padStart(2, '0')).join('');
    const lists = JSON.parse(new TextDecoder().decode(u8('strings'))) as Record<string, string[]>;
    this.languages = lists.languages!;
    this.#countries = lists.countries!;
    this.#regions = lists.regions!;
  }

  longest(tokens: Tokens, at: number): number {
    let hash = tokens.hash[at]! || hashToken(tokens, at, HASH_SEED);
    const first = this.#probe(hash, tokens, at, at + 1);
    this.matched = 1;
    if (first < 0) return -1;
    const reach = at + (this.#keyFlags[first]! & Key.Reach);
    let best = this.#named(first) ? first : -1;
    let apart = false;
    for (let next = at + 1; next < reach && next < tokens.length; next++) {
      const gap = tokens.gap[next]!;
      if (gap > 2) break;
      if (isHyphen(tokens, next)) {
        apart = true;
        continue;
      }
      if (gap !== 0 || apart) hash = hashUnit(hash, SPACE);
      apart = false;
      hash = hashToken(tokens, next, hash);
      const key = this.#probe(hash, tokens, at, next + 1);
      if (key < 0 || !this.#named(key)) continue;
      best = key;
      this.matched = next + 1 - at;
    }
    return best < 0 ? first : best;
  }

  #named(key: number): boolean {
    return this.#keySenses[key] !== NOTHING;
  }

  #probe(hash: number, tokens: Tokens, from: number, to: number): number {
    for (let slot = this.#held(hash, -1); 0 <= slot; slot = this.#held(hash, slot))
      if (this.#spells(this.#keyIn(slot), tokens, from, to)) return this.#keyIn(slot);
    return -1;
  }

  word(text: string, start: number, end: number): number {
    let hash = HASH_SEED;
    for (let k = start; k < end; k++) {
      const unit = fold(text.charCodeAt(k));
      if (unit !== 0) hash = hashUnit(hash, unit);
    }
    for (let slot = this.#held(hash, -1); 0 <= slot; slot = this.#held(hash, slot)) {
      const key = this.#keyIn(slot);
      if (
        this.#reads(this.#keyName[key]!, this.#keyName[key + 1]!, text, start, end) === this.#keyName[key + 1]
      )
        return key;
    }
    return -1;
  }

  /** The next slot behind `after` (-1: the first) whose key may have the hash; -1 where no further one has. */
  #held(hash: number, after: number): number {
    const slots = this.#slots;
    const tag = slotTag(hash);
    let slot = after < 0 ? slotOf(hash, slots.length) : after + 1;
    for (; ; slot++) {
      if (slot === slots.length) slot = 0;
      const held = slots[slot]!;
      if (held === 0) return -1;
      if ((held & ~SLOT_KEY) >>> 0 === tag) return slot;
    }
  }

  #keyIn(slot: number): number {
    return (this.#slots[slot]! & SLOT_KEY) - 1;
  }

  /** True where the tokens read like the key. */
  #spells(key: number, tokens: Tokens, from: number, to: number): boolean {
    let at = this.#keyName[key]!;
    const end = this.#keyName[key + 1]!;
    for (let i = from; i < to; i++) {
      if (isHyphen(tokens, i)) continue;
      if (from < i && (tokens.gap[i] !== 0 || isHyphen(tokens, i - 1))) {
        if (end <= at || this.#page[this.#keys[at]!] !== SPACE) return false;
        at++;
      }
      at = this.#reads(at, end, tokens.text, tokens.start[i]!, tokens.end[i]!);
      if (at < 0) return false;
    }
    return at === end;
  }

  /** Compares a word of a text with the units of a key from `at` on: where they end, or -1 where they differ. */
  #reads(at: number, end: number, text: string, start: number, stop: number): number {
    const keys = this.#keys;
    let next = at;
    for (let k = start; k < stop; k++) {
      const unit = fold(text.charCodeAt(k));
      if (unit === 0) continue;
      if (end <= next) return -1;
      const code = keys[next]!;
      if (code !== 255) {
        if (this.#page[code] !== unit) return -1;
        next++;
      } else {
        if ((keys[next + 1]! | (keys[next + 2]! << 8)) !== unit) return -1;
        next += 3;
      }
    }
    return next;
  }

  find(name: string): number {
    const tokens = tokenise(name);
    if (tokens.length === 0) return -1;
    const key = keyOf(tokens, 0, tokens.length);
    return this.#probe(hashWord(key), tokens, 0, tokens.length);
  }

  entry(key: number): Entry {
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      const flags = this.#keyFlags[key]!;
      const senses = this.#packed(key).map((packed) => senseOf(packed, this.languages.length));
      const common = this.languages.map((_, k) => (flags >> (Key.CommonShift + 2 * k)) & 3);
      entry = { senses, given: (flags & Key.Given) !== 0, surname: (flags & Key.Surname) !== 0, common };
      // Bounded, since a process may read articles without end.
      if (this.#entries.size > 20_000) this.#entries.clear();
      this.#entries.set(key, entry);
    }
    return entry;
  }

  #packed(key: number): number[] {
    const packed = this.#keySenses[key]!;
    if (packed === NOTHING) return [];
    if (packed < SEVERAL) return [packed];
    const at = (packed & ~SEVERAL) >>> 0;
    return Array.from(this.#senses.subarray(at + 1, at + 1 + this.#senses[at]!));
  }

  place(index: number): Place {
    let place = this.#places.get(index);
    if (place === undefined) {
      place = {
        geonames: this.#placeIdCountry[index]! & 0xffffff,
        name: new TextDecoder().decode(
          this.#names.subarray(this.#placeName[index]!, this.#placeName[index + 1]!),
        ),
        country: this.#countries[this.#placeIdCountry[index]! >>> 24]!,
        region: this.#regions[this.#placeRegion[index]!]!,
        latitude: this.#placeLatitude[index]! / 1e5,
        longitude: this.#placeLongitude[index]! / 1e5,
        population: unpackPopulation(this.#placePopulation[index]!),
        capital: (this.#placePopulation[index]! & CAPITAL) !== 0,
      };
      if (this.#places.size > 20_000) this.#places.clear();
      this.#places.set(index, place);
    }
    return place;
  }

  entity(index: number): Entity {
    const kind = WORD_KIND[this.#entityKind[index]!]!;
    return {
      kind,
      country: kind === 'other' || kind === 'brand' ? '' : this.#countries[this.#entityCountry[index]!]!,
      region: kind === 'region' ? this.#regions[this.#entityRegion[index]!]! : '',
    };
  }

  places(name: string, language: string): readonly Place[] {
    const key = this.find(name);
    if (key < 0) return [];
    const bit = 1 << this.languages.indexOf(language);
    const upper = name === name.toUpperCase();
    return this.entry(key)
      .senses.filter(
        (s) => !s.entity && (s.canonical || (s.languages & bit) !== 0) && (upper || !s.abbreviation),
      )
      .map((sense) => this.place(sense.index));
  }
}

function hashToken(tokens: Tokens, at: number, seed: number): number {
  const { text } = tokens;
  const end = tokens.end[at]!;
  let hash = seed;
  for (let k = tokens.start[at]!; k < end; k++) {
    const unit = fold(text.charCodeAt(k));
    if (unit !== 0) hash = hashUnit(hash, unit);
  }
  return hash;
}

function senseOf(packed: number, languages: number): Sense {
  return {
    index: packed & Bits.Index,
    entity: (packed & Bits.Entity) !== 0,
    languages: (packed >> Bits.LanguageShift) & ((1 << languages) - 1),
    canonical: (packed & Bits.Canonical) !== 0,
    plain: (packed & Bits.Plain) !== 0,
    short: (packed & Bits.Short) !== 0,
    alternate: (packed & Bits.Alternate) !== 0,
    abbreviation: (packed & Bits.Abbreviation) !== 0,
  };
}
