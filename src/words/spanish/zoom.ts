import type { Strings } from '../strings.js';

/** The sentences of `english/zoom.ts` in Spanish. */
export const zoom = {
  'scale.log': 'Líneas en un eje logarítmico',
  'zoom.all': 'Todo el período',
  'days.keys':
    'Izquierda y derecha recorren los días, abajo y arriba las series de un día, Re Pág y Av Pág saltan un mes. G va a un día o un nombre, Escape cierra el cuadro.',
  'zoom.mouse': 'Arrastre a lo ancho para acercar.',
  'zoom.keys': 'Más y menos acercan y alejan, 0 muestra todo el período.',
} satisfies Partial<Strings>;
