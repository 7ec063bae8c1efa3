import type { Strings } from '../strings.js';

/** The sentences of `english/axes.ts` in Spanish. */
export const axes = {
  'axis.users': 'Usuarios',
  'axis.hubs': 'Hubs',
  'axis.share': 'Proporción de usuarios',
  chart: 'gráfico',
  'explore.keys': 'E abre y cierra la vista para explorar.',
} satisfies Partial<Strings>;
