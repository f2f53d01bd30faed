import { tokenise } from '../grammar/tokens.ts';
import { commonness } from './common.ts';
import { ENTITY_KINDS, Key, keyOf, Sense } from './layout.ts';
import { pack } from './pack.ts';
import { readPeople } from './people.ts';
import { readPlaces, readTable, type SourcePlace } from './sources.ts';
import { plainForms, shortForm, variants } from './variants.ts';

/** Languages whose names and common words are told apart; the bits of masks and levels in this order. */
const LANGUAGES = ['id', 'de', 'fr'] as const;
/** English names serve every language. */
const ALL = (1 << LANGUAGES.length) - 1;
/** Least population of a place whose name is also known without its diacritics. */
const PLAIN_FROM = 5_000;
/** Least population of a place whose name is also known in its short form. */
const SHORT_FROM = 10_000;
/** Least population of a place whose untagged alternate names are known: the rest are mostly other things' names. */
const ALTERNATE_FROM = 200_000;

interface Name {
  width: number;
  flags: number;
  /** Index → its bits. */
  readonly senses: Map<number, number>;
}

/** Names that are a word for a unit and then the name itself: the word is no part of it. */
const ADMINISTRATIVE =
  /^(?:Kota|Kotamadya|Kutha|Kabupaten|Daerah|Stadt|Ville de|City of|Ciudad de|Cidade de|Provinsi|Distrik|Municipality of|Landkreis|Kreis|Lungsod) /;

/**
 * Compiles the gazetteer: places, the names they go by, and what else those names may be, into one file that is read
 * without parsing. Same sources, same bytes.
 */
export function compile(): Uint8Array {
  const names = new Map<string, Name>();
  const places = readPlaces();
  const indexOf = new Map(places.map((place, index) => [place.id, index]));
  const regions = new Map<string, number>();
  const countries = new Map<string, number>();
  const entities: { kind: number; country: number; region: number }[] = [];
  const entityOf = new Map<string, number>();

  namePlaces();
  nameTagged();
  nameAdditions();
  nameEntities();
  nameAlternates();
  markPeople();
  markCommon();
  markPrefixes();

  return pack({
    languages: LANGUAGES,
    countries: [...countries.keys()],
    regions: [...regions.keys()],
    entities,
    places: places.map((place) => ({
      ...place,
      country: numbered(countries, place.country),
      region: numbered(regions, regionOf(place)),
    })),
    names,
  });

  /** French places are told apart by département, which is how texts tell them apart. */
  function regionOf(place: SourcePlace): string {
    return place.country === 'FR' && place.county !== ''
      ? `FR.d${place.county}`
      : `${place.country}.${place.region}`;
  }

  function numbered(table: Map<string, number>, code: string): number {
    let number = table.get(code);
    if (number === undefined) table.set(code, (number = table.size));
    return number;
  }

  /** Enters a name; names that no text can show as words are left out. */
  function enter(name: string, index: number, bits: number): void {
    const tokens = tokenise(name);
    const key = keyOf(tokens, 0, tokens.length);
    if (!/\p{L}/u.test(key) || tokens.length === 0) return;
    let entry = names.get(key);
    // A hyphen may stand for any space.
    const width = Math.min(15, tokens.length + [...name].filter((c) => c === ' ').length);
    if (entry === undefined) names.set(key, (entry = { width, flags: 0, senses: new Map() }));
    entry.width = Math.max(entry.width, width);
    const slot = (bits & Sense.Entity) | index;
    const before = entry.senses.get(slot);
    entry.senses.set(slot, before === undefined ? bits : merge(before, bits));
  }

  /** Of two ways to the same place the stronger counts; their languages add up. */
  function merge(a: number, b: number): number {
    const weak = Sense.Plain | Sense.Short | Sense.Alternate;
    return (a & ~weak) | (b & ~weak) | (a & b & weak);
  }

  function languages(list: string): number {
    if (list === '*' || list === 'en') return ALL << Sense.LanguageShift;
    let mask = 0;
    for (const code of list.split(',')) {
      const at = LANGUAGES.indexOf(code as (typeof LANGUAGES)[number]);
      if (0 <= at) mask |= 1 << at;
    }
    return mask << Sense.LanguageShift;
  }

  function namePlaces(): void {
    const all = languages('*');
    places.forEach((place, index) => {
      for (const name of variants(place.name)) {
        if (name.length < 3 && place.population < 15_000) continue;
        enter(name, index, Sense.Canonical | all);
        if (PLAIN_FROM <= place.population)
          for (const plain of plainForms(name, place.ascii)) enter(plain, index, Sense.Plain | all);
        const short = SHORT_FROM <= place.population ? shortForm(name, place.country) : null;
        if (short !== null) enter(short, index, Sense.Short | all);
      }
    });
  }

  function nameTagged(): void {
    for (const [id, language, name] of readTable('tagged.tsv')) {
      const index = indexOf.get(Number(id));
      if (index === undefined) continue;
      const place = places[index]!;
      // Some rows repeat region or country in brackets: "Amsterdam (New York, USA)".
      const bare = name!.replace(/ \([^)]*,[^)]*\)$/, '').replace(/^Kota (?=New York)/, '');
      if (
        /^(?:Kota (?!Vatikan|Meksiko|Ho|Kuwait|Guatemala|Panama)|Kabupaten |Daerah |Provinsi |Distrik )/.test(
          bare,
        )
      )
        continue;
      for (const form of variants(bare)) {
        if (form.length < 3) continue;
        enter(form, index, languages(language!));
        if (PLAIN_FROM <= place.population)
          for (const plain of plainForms(form, '')) enter(plain, index, Sense.Plain | languages(language!));
      }
    }
  }

  function nameAdditions(): void {
    for (const [id, list, kind, name] of readTable('additions.tsv')) {
      const index = indexOf.get(Number(id));
      if (index === undefined) throw new Error(`additions.tsv: no place ${id} (${name})`);
      enter(name!, index, languages(list!) | (kind === 'abbreviation' ? Sense.Abbreviation : 0));
    }
  }

  function nameEntities(): void {
    for (const [code, language, name] of readTable('tagged.tsv')) {
      if (/^\d/.test(code!)) continue;
      const country = code!.slice(0, 2);
      // English names of regions are known where texts use them: elsewhere they are "Western" and "Central".
      if (code!.includes('.') && language === 'en' && !/^(US|CA|AU|GB|IN|NZ|ID|DE|NG|ZA)$/.test(country))
        continue;
      const kind = code!.includes('.') ? 'region' : 'country';
      enterEntity(kind, code!, name!);
      const bare = name!.replace(
        /^(Provinsi|Propinsi|Daerah Tingkat I|Distrik|Präfektur|Préfecture de|Région|Kepulauan) /,
        '',
      );
      if (bare !== name) enterEntity(kind, code!, bare);
    }
    for (const [kind, code, name] of readTable('geography.tsv')) enterEntity(kind!, code!, name!);
  }

  function enterEntity(kind: string, code: string, name: string): void {
    const id = `${kind} ${code}`;
    let index = entityOf.get(id);
    if (index === undefined) {
      index = entities.length;
      entityOf.set(id, index);
      entities.push({
        kind: ENTITY_KINDS.indexOf(kind as (typeof ENTITY_KINDS)[number]),
        country: code === '' ? 0 : numbered(countries, code.slice(0, 2)),
        region: code.includes('.') ? numbered(regions, code) : 0,
      });
    }
    const abbreviation = /^[\p{Lu}.]{2,6}$/u.test(name) ? Sense.Abbreviation : 0;
    for (const form of new Set([name, ...plainForms(name, '')]))
      enter(form, index, Sense.Entity | languages('*') | abbreviation);
  }

  function nameAlternates(): void {
    for (const [index, place] of places.entries()) {
      if (place.population < ALTERNATE_FROM) break;
      for (const name of place.alternates) {
        if (
          !/^\p{Lu}[\p{Script=Latin}'’ -]{4,}$/u.test(name) ||
          /^\p{Lu}+$/u.test(name) ||
          ADMINISTRATIVE.test(name)
        )
          continue;
        const tokens = tokenise(name);
        if (names.get(keyOf(tokens, 0, tokens.length))?.senses.size) continue;
        enter(name, index, Sense.Alternate | languages('*'));
      }
    }
  }

  function markPeople(): void {
    const { given, surnames } = readPeople();
    for (const [list, flag] of [
      [given, Key.Given],
      [surnames, Key.Surname],
    ] as const)
      for (const name of list) mark(name, flag);
  }

  function markCommon(): void {
    for (const [language, word, level] of commonness((key) => names.has(key)))
      mark(word, level << (Key.CommonShift + 2 * LANGUAGES.indexOf(language as (typeof LANGUAGES)[number])));
  }

  function mark(name: string, flag: number): void {
    const tokens = tokenise(name);
    if (tokens.length === 0) return;
    const key = keyOf(tokens, 0, tokens.length);
    const entry = names.get(key);
    if (entry === undefined) names.set(key, { width: tokens.length, flags: flag, senses: new Map() });
    else entry.flags |= flag;
  }

  /** The first word of a name of several words says how far to read on. */
  function markPrefixes(): void {
    const longest = new Map<string, number>();
    for (const [key, { width, senses }] of names) {
      if (senses.size === 0) continue;
      const tokens = tokenise(key);
      if (tokens.length < 2) continue;
      const first = keyOf(tokens, 0, 1);
      longest.set(first, Math.max(longest.get(first) ?? 0, width));
    }
    for (const [first, width] of longest) mark(first, width);
  }
}
