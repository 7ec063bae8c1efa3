import type { Strings } from '../strings.js';

/** The sentences of `english/stale.ts` in Spanish. */
export const stale = {
  'state.stale.one': 'Los datos más recientes tienen 1 día.',
  'state.stale.other': 'Los datos más recientes tienen {n} días.',
} satisfies Partial<Strings>;
