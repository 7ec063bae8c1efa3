import type { Strings } from '../strings.js';

/** The sentences of `english/axes.ts` in Spanish. */
export const axes = {
  'axis.users': 'Usuarios',
  'axis.hubs': 'Hubs',
  'axis.share': 'Proporción de usuarios',
  chart: 'gráfico',
  'scale.log': 'Eje logarítmico',
  'zoom.all': 'Todo el período',
  'zoom.mouse': 'Arrastre a lo ancho para acercar.',
  'zoom.keys': 'Más y menos acercan y alejan, 0 muestra todo el período.',
  'explore.open': 'Explorar',
  'explore.keys': 'E abre y cierra la vista para explorar.',
} satisfies Partial<Strings>;
