import type { Strings } from '../strings.js';

/** The sentences of `english/zoom.ts` in Spanish. */
export const zoom = {
  'scale.log': 'Eje logarítmico',
  'zoom.all': 'Todo el período',
  'zoom.mouse': 'Arrastre a lo ancho para acercar.',
  'zoom.keys': 'Más y menos acercan y alejan, 0 muestra todo el período.',
} satisfies Partial<Strings>;
