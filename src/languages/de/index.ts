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
  abbreviations:
    'abs art aug bd bzw ca chr co d dez dipl dr ebd etc evtl feb ggf h hg hl hrsg inkl ing insb jan jh jr jul jun kap lt med max mind min mio mr mrd mrs ms nov nr okt phil prof rer s sen sept sog st std str tel u usw v vgl vors z zzgl'.split(
      ' ',
    ),
  dates,
  cities,
  amounts,
  claims,
  zones,
};
