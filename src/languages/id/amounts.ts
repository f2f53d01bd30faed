import type { AmountTables } from '../../model/amounts.ts';

export const amounts: AmountTables = { decimal: ',', grouping: ['.'] };
