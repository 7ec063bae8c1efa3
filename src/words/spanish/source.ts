import type { Strings } from '../strings.js';

/** The sentences of `english/source.ts` in Spanish. */
export const source = {
  source: 'Fuente: {list}',
  'source.page': 'datos en la página',
  'source.rows.one': '{source} (1 fila)',
  'source.rows.other': '{source} ({n} filas)',
} satisfies Partial<Strings>;
