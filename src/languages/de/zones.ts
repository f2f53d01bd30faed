import type { ZoneTables } from '../../model/zones.ts';

export const zones: ZoneTables = { boilerplate: [] };
