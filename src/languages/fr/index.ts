import type { Language } from '../../model/language.ts';
import { amounts } from './amounts.ts';
import { cities } from './cities.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { detection } from './detection.ts';
import { zones } from './zones.ts';

export const fr: Language = {
  code: 'fr',
  detection,
  abbreviations:
    'al art av bd boul cf chap dr env etc ex fig févr hab hon janv juil m me mgr mlle mm mme mr nov no oct p pl pp pr prof réf sept st ste vol vs'.split(
      ' ',
    ),
  dates,
  cities,
  amounts,
  claims,
  zones,
};
