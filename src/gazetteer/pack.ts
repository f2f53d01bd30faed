import { createHash } from 'node:crypto';
import { hashWord } from '../grammar/units.ts';
import {
  CAPITAL,
  HEADER_BYTES,
  MAGIC,
  NOTHING,
  packPopulation,
  SECTIONS,
  SEVERAL,
  type Section,
  SLOT_KEY,
  slotOf,
  slotTag,
} from './layout.ts';
import type { SourcePlace } from './sources.ts';

interface Compiled {
  readonly languages: readonly string[];
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  readonly entities: readonly { kind: number; country: number; region: number }[];
  readonly places: readonly (Omit<SourcePlace, 'country' | 'region'> & { country: number; region: number })[];
  readonly names: ReadonlyMap<string, { flags: number; senses: ReadonlyMap<number, number> }>;
}

/** Lays the compiled tables out as one file. */
export function pack({ languages, countries, regions, entities, places, names }: Compiled): Uint8Array {
  // Sort for determinism, by code unit.
  const keys = [...names.keys()].sort((a, b) => (a < b ? -1 : 1));
  if (SLOT_KEY <= keys.length) throw new Error('more names than a slot can number');
  const page = codePage(keys);
  const keyBytes: number[] = [];
  const keyName: number[] = [];
  const keySenses: number[] = [];
  const keyFlags: number[] = [];
  const senses: number[] = [];
  const slots = new Uint32Array(Math.ceil(keys.length * 1.25));
  keys.forEach((key, number) => {
    const { flags, senses: of } = names.get(key)!;
    keyName.push(keyBytes.length);
    keyFlags.push(flags);
    encode(key, page, keyBytes);
    // Entities first, then places, most populous first.
    const sorted = [...of].sort(([a], [b]) => b - a);
    const first = sorted.filter(([slot]) => slot >= 1 << 18);
    const then = sorted.filter(([slot]) => slot < 1 << 18).reverse();
    const packed = [...first, ...then].map(([slot, bits]) => (slot | bits) >>> 0);
    if (packed.length < 2) keySenses.push(packed[0] ?? NOTHING);
    else {
      keySenses.push((SEVERAL | senses.length) >>> 0);
      senses.push(packed.length, ...packed);
    }
    const hash = hashWord(key);
    let slot = slotOf(hash, slots.length);
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
    slots[slot] = (slotTag(hash) | (number + 1)) >>> 0;
  });
  keyName.push(keyBytes.length);
  const display = places.map((place) => Buffer.from(place.name));
  let at = 0;
  const placeName = display.map((bytes) => (at += bytes.length) - bytes.length);
  placeName.push(at);
  const strings = JSON.stringify({ languages, countries, regions });
  const micro = (degrees: number): number => Math.round(degrees * 1e5);
  const sections: Record<Section, ArrayBufferView> = {
    placeIdCountry: Uint32Array.from(places, (p) => (p.country << 24) | p.id),
    placeLatitude: Int32Array.from(places, (p) => micro(p.latitude)),
    placeLongitude: Int32Array.from(places, (p) => micro(p.longitude)),
    placeName: Uint32Array.from(placeName),
    placePopulation: Uint16Array.from(
      places,
      (p) => packPopulation(p.population) | (p.feature === 'PPLC' ? CAPITAL : 0),
    ),
    placeRegion: Uint16Array.from(places, (p) => p.region),
    keyName: Uint32Array.from(keyName),
    keySenses: Uint32Array.from(keySenses),
    keyFlags: Uint16Array.from(keyFlags),
    senses: Uint32Array.from(senses),
    slots,
    entityRegion: Uint16Array.from(entities, (e) => e.region),
    entityCountry: Uint8Array.from(entities, (e) => e.country),
    entityKind: Uint8Array.from(entities, (e) => e.kind),
    names: Buffer.concat(display),
    keys: Uint8Array.from(keyBytes),
    page: Uint16Array.from(page),
    strings: Buffer.from(strings),
  };
  return layOut(sections);
}

/** Header: magic, digest of what follows the header, then start and length in bytes of each section. */
function layOut(sections: Record<Section, ArrayBufferView>): Uint8Array {
  const directory = 4 + 32 + 8 * SECTIONS.length;
  const begin = Math.ceil(directory / HEADER_BYTES) * HEADER_BYTES;
  let size = begin;
  const header = Buffer.alloc(begin);
  header.writeUInt32LE(MAGIC, 0);
  const parts: Buffer[] = [];
  SECTIONS.forEach((name, k) => {
    const view = sections[name];
    const bytes = Buffer.from(view.buffer, view.byteOffset, view.byteLength);
    header.writeUInt32LE(size, 36 + 8 * k);
    header.writeUInt32LE(bytes.length, 40 + 8 * k);
    const padded = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
    bytes.copy(padded);
    parts.push(padded);
    size += padded.length;
  });
  const body = Buffer.concat(parts);
  createHash('sha256').update(header.subarray(36)).update(body).digest().copy(header, 4);
  return Buffer.concat([header, body]);
}

/** The 254 most frequent units get one byte (1 … 254); the others are written as 255 and two bytes. */
function codePage(keys: readonly string[]): number[] {
  const counts = new Map<number, number>();
  for (const key of keys)
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i);
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  const frequent = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 254);
  return [0, ...frequent.map(([unit]) => unit)];
}

function encode(key: string, page: readonly number[], to: number[]): void {
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    const code = page.indexOf(unit);
    if (0 < code) to.push(code);
    else to.push(255, unit & 0xff, unit >> 8);
  }
}
