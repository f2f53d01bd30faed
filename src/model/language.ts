import type { AmountTables } from './amounts.ts';
import type { CityTables } from './cities.ts';
import type { ClaimTables } from './claims.ts';
import type { DateTables } from './dates.ts';
import type { DetectionTables } from './detection.ts';
import type { ZoneTables } from './zones.ts';

/** Everything the program knows of one language: tables first, few rules. The engine knows no language by name. */
export interface Language {
  /** ISO 639-1, as records and facts name it. */
  readonly code: string;
  readonly detection: DetectionTables;
  /** Abbreviations whose full stop ends no sentence, in lower case without the stop. */
  readonly abbreviations: readonly string[];
  readonly dates: DateTables;
  readonly cities: CityTables;
  readonly amounts: AmountTables;
  readonly claims: ClaimTables;
  readonly zones: ZoneTables;
}
