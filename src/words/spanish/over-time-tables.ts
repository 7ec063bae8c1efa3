import type { Strings } from '../strings.js';

/** The sentences of `english/over-time-tables.ts` in Spanish. */
export const overTimeTables = {
  'notMeasured.nothing': 'Nada en absoluto',
  'column.cluster': 'Clúster',
  'column.hub': 'Hub',
  'column.date': 'Fecha',
  'table.marks': '{label} (–: sin medir; *: una parte sin medir)',
  'column.measured': 'Total de lo que se midió',
  'column.monthEnd': 'Fin de mes',
  'column.monthDay': 'Día más reciente del mes',
  'table.on': 'El {date}',
  'table.least': 'Mínimo',
  'table.most': 'Máximo',
  'table.mostMeasured': 'Máximo medido',
  'table.mean': 'Media',
  'table.running': '{date}, hasta ahora',
  'table.short.overTime': '{label}: {measure} en resumen',
  'table.days': 'Cada día',
  'table.month-ends': 'Fines de mes',
} satisfies Partial<Strings>;
