import type { Language } from '../model/language.ts';
import { de } from './de/index.ts';
import { fr } from './fr/index.ts';
import { id } from './id/index.ts';

/** The languages known; a new one is a folder beside these and a line here. */
export const languages: readonly Language[] = [id, de, fr];
