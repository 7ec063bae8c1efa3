import type { Strings } from '../strings.js';

/** The sentences of `english/charts.ts` in Spanish. */
export const charts = {
  'chart.keys':
    'Las flechas lo recorren, Re Pág y Av Pág dan pasos mayores, Escape cierra la descripción.',
  'legend.shown': 'Series que se muestran',
  'legend.help': 'Un clic oculta o muestra una; doble clic, o Mayús y clic, la muestra sola.',
  'legend.keys':
    'Las flechas recorren la lista, Intro oculta o muestra una; Mayús e Intro la muestra sola.',
  'legend.more': '+ {n} más',
  'legend.fewer': 'Mostrar menos',
  'legend.showAll': 'Mostrar las {n}',
  'users.monthly.one': '{n} usuario mensual',
  'users.monthly.other': '{n} usuarios mensuales',
} satisfies Partial<Strings>;
