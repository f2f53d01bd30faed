import type { Language } from '../../model/language.ts';
import { amounts } from './amounts.ts';
import { cities } from './cities.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { detection } from './detection.ts';
import { zones } from './zones.ts';

export const id: Language = {
  code: 'id',
  detection,
  abbreviations:
    'bpk dr drs drg dkk dll dsb dst hj hal ir jl jln kab kec kel kp km lt m no pt pn prof rp rs rt rw sdr st tbk tgl ttd ust yg'.split(
      ' ',
    ),
  dates,
  cities,
  amounts,
  claims,
  zones,
};
