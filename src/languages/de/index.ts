import type { Language } from '../../model/language.ts';
import { amounts } from './amounts.ts';
import { cities } from './cities.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { detection } from './detection.ts';
import { zones } from './zones.ts';

export const de: Language = {
  code: 'de',
  detection,
  abbreviations: [],
  dates,
  cities,
  amounts,
  claims,
  zones,
};
