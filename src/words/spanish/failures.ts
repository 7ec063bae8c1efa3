import type { Strings } from '../strings.js';

/** The sentences of `english/failures.ts` in Spanish. */
export const failures = {
  'state.retry': 'Reintentar',
  'state.late': 'Se cargó {age}. Desde entonces no se pudo volver a cargar: {error}',
} satisfies Partial<Strings>;
