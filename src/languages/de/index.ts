import type { Language } from '../../model/language.ts';
import { amounts } from './amounts.ts';
import { cities } from './cities.ts';
import { dates } from './dates.ts';
import { zones } from './zones.ts';

export const de: Language = {
  code: 'de',
  detected: ['deu'],
  abbreviations: [],
  dates,
  cities,
  amounts,
  zones,
};
