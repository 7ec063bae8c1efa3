import type { Strings } from '../strings.js';

/** The sentences of `english/table.ts` in Spanish. */
export const table = {
  'table.nothing': 'nada',
  'table.which': 'Filas de la tabla',
  'table.rows': 'Filas {from}–{to} de {count}',
  'table.sort': 'Ordenar por esta columna',
  'table.previous': 'Anterior',
  'table.next': 'Siguiente',
} satisfies Partial<Strings>;
