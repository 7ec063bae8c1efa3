import type { Strings } from '../strings.js';

/** The sentences of `english/nothing.ts` in Spanish. */
export const nothing = {
  'nothing.empty': 'Nada que mostrar: {why}.',
  'nothing.activity': 'No se cuenta ningún hub: {why}.',
  'nothing.noRow': '{address} no tiene ninguna fila bajo su cabecera',
  'nothing.unreadable': 'no se pudo leer ninguna fila de {address}',
  'nothing.noCommunity': '{address} no tiene ninguna comunidad',
  'nothing.noCount': '{address} no tiene ninguna fila con un número: {parts}',
  'nothing.uncounted.one': '1 fila no lo tiene',
  'nothing.uncounted.other': '{n} filas no lo tienen',
  'nothing.leftOut.one': '1 no se pudo leer',
  'nothing.leftOut.other': '{n} no se pudieron leer',
  'nothing.zeros.one': 'todos los números son 0, en la única fila con un número en {address}',
  'nothing.zeros.other': 'todos los números son 0, en las {n} filas con un número en {address}',
  'nothing.zerosLeft.one':
    'todos los números son 0, en la única fila que queda de {all} con un número en {address}: {parts}',
  'nothing.zerosLeft.other':
    'todos los números son 0, en las {n} filas que quedan de {all} con un número en {address}: {parts}',
  'nothing.ofRows.one': 'de 1 fila con un número en {address}, {parts}',
  'nothing.ofRows.other': 'de {n} filas con un número en {address}, {parts}',
  'nothing.ofCommunities.one': 'de 1 comunidad en {address}, {parts}',
  'nothing.ofCommunities.other': 'de {n} comunidades en {address}, {parts}',
  'nothing.without.one': '1 está sin {what}',
  'nothing.without.other': '{n} están sin {what}',
  'without.no-location': 'lugar',
  'without.no-hubs': 'hubs',
  'without.no-domain': 'dominio',
  'without.no-id': 'nombres de hubs',
  'without.no-cluster': 'clústeres',
  'without.no-users': 'usuarios',
  'without.no-matching-hub': 'un hub que cuente',
  'without.no-count': 'número',
  'step.attribute': '{attribute} omite {n}',
  'step.active-only': '{attribute} omite {n} sin usuarios',
  'step.timescale': '{attribute} omite {n} (el archivo tiene {found})',
  'step.monthly':
    'aquí solo cuentan las filas mensuales, lo que omite {n} (el archivo tiene {found})',
  'step.to-come.one': '1 es de un día por venir ({days})',
  'step.to-come.other': '{n} son de días por venir ({days})',
  'step.as-of': '{attribute} omite {n} de días posteriores ({days})',
  'step.period': '{attribute} omite {n} de días anteriores ({days})',
} satisfies Partial<Strings>;
