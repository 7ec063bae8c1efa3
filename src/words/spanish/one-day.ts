import type { Strings } from '../strings.js';

/** The sentences of `english/one-day.ts` in Spanish. */
export const oneDay = {
  'month.running': 'El mes no ha terminado.',
  'month.noEnd': 'Es el día más reciente de este mes en los datos.',
  'notMeasured.somewhat': 'no se midió todo',
  'notMeasured.alone': 'sin medir',
  'notMeasured.some': '{part} de ellos sin medir',
  'notMeasured.between': 'entre {a} el {dayA} y {b} el {dayB}',
  'notMeasured.since': 'lo último, {a} el {dayA}',
  'total.measured': 'Total de lo que se midió: {n}',
} satisfies Partial<Strings>;
