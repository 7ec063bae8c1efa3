import type { Strings } from '../strings.js';

/** The sentences of `english/explore.ts` in Spanish. */
export const explore = {
  'explore.of': 'Explorar: {label}',
  'explore.restore': 'Restaurar',
  'explore.large': 'Toda la ventana',
  'explore.close': 'Cerrar',
  'explore.hint':
    'Dibuje sobre el gráfico, o use Mayús con las flechas, para ver las cifras de un intervalo.',
  'explore.span': 'Cifras de {range}',
  'explore.only': 'Mostrar solo este intervalo',
  'explore.clear': 'Quitar',
} satisfies Partial<Strings>;
