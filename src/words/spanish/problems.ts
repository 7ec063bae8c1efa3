import type { Strings } from '../strings.js';

/** The sentences of `english/problems.ts` in Spanish. */
export const problems = {
  'problems.leftOut.one': '1 fila omitida: {reasons}, en {address}',
  'problems.leftOut.other': '{n} filas omitidas: {reasons}, en {address}',
  'problems.merged.one': '1 fila repite otra: {reasons}, en {address}',
  'problems.merged.other': '{n} filas repiten otras: {reasons}, en {address}',
  'problems.unplaced.one': '1 fila cuenta sin su lugar: {reasons}, en {address}',
  'problems.unplaced.other': '{n} filas cuentan sin su lugar: {reasons}, en {address}',
  'problems.early.one': '1 fila no cuenta todavía: {reasons}, en {address}',
  'problems.early.other': '{n} filas no cuentan todavía: {reasons}, en {address}',
  'problems.unwhole.one': '1 número no es entero: {reasons}, en {address}',
  'problems.unwhole.other': '{n} números no son enteros: {reasons}, en {address}',
  'problems.dots.one':
    '1 número lleva un punto antes de tres cifras: {reasons}, en {address}. Si el punto separa los miles, escríbalo sin él',
  'problems.dots.other':
    '{n} números llevan un punto antes de tres cifras: {reasons}, en {address}. Si el punto separa los miles, escríbalos sin él',
  'problems.commas.one':
    '1 número lleva una coma antes de tres cifras: {reasons}, en {address}. Si la coma es el signo decimal, escriba un punto',
  'problems.commas.other':
    '{n} números llevan una coma antes de tres cifras: {reasons}, en {address}. Si la coma es el signo decimal, escriba un punto',
  'problems.columns.one': 'Una columna está dos veces y cuenta la primera: {reasons}, en {address}',
  'problems.columns.other':
    '{n} columnas están dos veces y cuenta la primera de cada una: {reasons}, en {address}',
  'problems.spellings.one':
    'Nombres que solo difieren en mayúsculas cuentan como distintos: {reasons}, en {address}',
  'problems.spellings.other':
    '{n} grupos de nombres solo difieren en mayúsculas y cuentan como distintos: {reasons}, en {address}',
  'problems.odd.one': '1 carácter puede ser erróneo: {reasons}, en {address}',
  'problems.odd.other': '{n} caracteres pueden ser erróneos: {reasons}, en {address}',
  'problems.cutOff.one':
    '{address} puede haberse cortado por el camino: terminó en medio de {reasons}, tras 1 fila de datos.',
  'problems.cutOff.other':
    '{address} puede haberse cortado por el camino: terminó en medio de {reasons}, tras {n} filas de datos.',
  problem: '{what} ({where})',
  'problem.in': '{what} en «{column}» ({where})',
  'problem.rows.one': 'fila {rows}',
  'problem.rows.other': 'filas {rows}',
  'problem.rowsAndMore': 'filas {rows} y {n} más',
  'problem.cut-off': 'una línea',
  'problem.not-utf-8': 'no es UTF-8, leído como Windows-1252',
  'problem.among': '{what} en «{column}»',
  'problem.spelling.one': '{name} ({n} fila)',
  'problem.spelling.other': '{name} ({n} filas)',
  'problem.not-whole': '{example}',
  'problem.not-whole-dot': '{example}, leído con punto decimal,',
  'problem.comma-thousands': '{example}, leído con separador de miles,',
  'problem.repeated-column': '{example}',
  'problem.case-differs': '{example}',
  'problem.field-count': 'número de campos incorrecto',
  'problem.no-cluster': 'sin clúster',
  'problem.no-hub': 'sin hub',
  'problem.no-timescale': 'sin timescale',
  'problem.bad-date': 'no es una fecha: {example}',
  'problem.date-format':
    'no es una fecha si date-format="mdy" (primero el mes) o date-format="dmy" (primero el día) no lo indica: {example}',
  'problem.to-come': 'un día que aún no ha llegado: {example}',
  'problem.bad-count': 'no es un número de usuarios: {example}',
  'problem.bad-list': 'no es una lista: {example}',
  'problem.bad-coordinate': 'no es una coordenada: {example}',
  'problem.no-name': 'sin nombre',
  'problem.repeated-row': 'la misma fila otra vez, contada una vez',
  'problem.conflicting-row': 'otro número para la misma clave, cuenta el mayor',
  'problem.repeated-place': 'un lugar repetido, cuenta el primero',
} satisfies Partial<Strings>;
