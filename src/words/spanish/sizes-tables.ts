import type { Strings } from '../strings.js';

/** The sentences of `english/sizes-tables.ts` in Spanish. */
export const sizesTables = {
  'column.bin': 'Usuarios de un hub',
  'column.timescale': 'Período',
} satisfies Partial<Strings>;
