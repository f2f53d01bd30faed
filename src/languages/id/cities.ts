import type { CityTables } from '../../model/cities.ts';

export const cities: CityTables = { prepositions: [] };
