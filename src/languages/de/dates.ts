import type { DateTables } from '../../model/dates.ts';

export const dates: DateTables = { months: [] };
