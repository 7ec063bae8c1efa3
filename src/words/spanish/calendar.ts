import type { Strings } from '../strings.js';

/** The sentences of `english/calendar.ts` in Spanish. */
export const calendar = {
  'axis.users.day': 'Usuarios, total de cada día',
  'axis.hubs.day': 'Hubs, total de cada día',
  'calendar.without.one': '{title}, sin 1 serie oculta',
  'calendar.without.other': '{title}, sin {n} series ocultas',
} satisfies Partial<Strings>;
