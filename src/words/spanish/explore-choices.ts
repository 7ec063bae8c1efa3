import type { Strings } from '../strings.js';

/** The sentences of `english/explore-choices.ts` in Spanish. */
export const exploreChoices = {
  'explore.kind': 'Tipo de gráfico',
  'explore.measure': 'Medida',
  'kind.area': 'Apilado',
  'kind.line': 'Líneas',
  'kind.share': 'Proporción del total',
  'kind.month-ends': 'Fin de mes',
  'kind.calendar': 'Calendario',
  'kind.bars': 'Barras',
  'kind.treemap': 'Mapa de árbol',
} satisfies Partial<Strings>;
