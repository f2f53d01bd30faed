import { allFakers } from '@faker-js/faker';

/** Locales whose names of persons occur in the news of the languages read. */
const LOCALES = [
  'de',
  'de_AT',
  'de_CH',
  'fr',
  'fr_BE',
  'fr_CA',
  'fr_CH',
  'id_ID',
  'en',
  'en_US',
  'en_GB',
  'en_IN',
  'es',
  'it',
  'nl',
  'pl',
  'pt_BR',
  'pt_PT',
  'sv',
  'da',
  'nb_NO',
  'tr',
  'ro',
  'hr',
  'cs_CZ',
] as const;

/** Given names and surnames, as the locales of faker list them. */
export function readPeople(): { given: Set<string>; surnames: Set<string> } {
  const given = new Set<string>();
  const surnames = new Set<string>();
  for (const locale of LOCALES) {
    const person = (allFakers as Record<string, { rawDefinitions: { person?: Person } }>)[locale]
      ?.rawDefinitions.person;
    if (person === undefined) continue;
    for (const name of named(person.first_name)) given.add(name);
    for (const name of named(person.last_name)) surnames.add(name);
  }
  return { given, surnames };
}

type Sexed = { generic?: readonly string[]; female?: readonly string[]; male?: readonly string[] };
interface Person {
  readonly first_name?: Sexed | null;
  readonly last_name?: Sexed | null;
}

function named(names: Sexed | null | undefined): string[] {
  const all = [...(names?.generic ?? []), ...(names?.female ?? []), ...(names?.male ?? [])];
  return all.filter((name) => typeof name === 'string' && /^\p{Lu}[\p{L}'’]+$/u.test(name));
}
