import type { Strings } from '../strings.js';

/** The sentences of `english/number.ts` in Spanish. */
export const number = {
  'number.clusters': 'Clústeres',
  'number.hubs': 'Hubs',
  'number.communities': 'Comunidades',
  'number.countries': 'Países',
  'number.constellations': 'Constelaciones',
  'number.users': 'Usuarios {timescale}',
  'caption.number.users': 'media del {from} al {to}',
  'caption.latest': 'día más reciente',
  'caption.peak': 'el máximo en un día, {date}',
  'caption.number.hubs': 'media de los últimos 7 días',
  'caption.number.clusters': 'vistos en los últimos 7 días',
  'atLeast.shown': '>\u00a0{n}',
  'atLeast.spoken': 'más de {n}',
  'summary.number': '{label}: {value}.',
} satisfies Partial<Strings>;
