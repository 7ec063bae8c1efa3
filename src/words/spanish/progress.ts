import type { Strings } from '../strings.js';

/** The sentences of `english/progress.ts` in Spanish. */
export const progress = {
  'state.progress': '{bytes} de {total}',
  'state.progress.bytes': '{bytes} hasta ahora',
  'progress.label': 'Parte de los datos que ha llegado',
} satisfies Partial<Strings>;
