import type { Strings } from '../strings.js';

/** The sentences of `english/axes.ts` in Spanish. */
export const axes = {
  'axis.users': 'Usuarios',
  'axis.hubs': 'Hubs',
  'axis.share': 'Proporción de usuarios',
  'days.keys':
    'Izquierda y derecha recorren los días, abajo y arriba las series de un día, Re Pág y Av Pág saltan un mes. G va a un día o un nombre, Escape cierra el cuadro.',
  chart: 'gráfico',
  'scale.log': 'Líneas en un eje logarítmico',
  'zoom.all': 'Todo el período',
  'zoom.mouse': 'Arrastre a lo ancho para acercar.',
  'zoom.keys': 'Más y menos acercan y alejan, 0 muestra todo el período.',
  'explore.keys': 'E abre y cierra la vista para explorar.',
} satisfies Partial<Strings>;
