import type { Strings } from '../strings.js';

/** The sentences of `english/trend.ts` in Spanish. */
export const trend = {
  'trend.more': '{change} más que {duration} antes',
  'trend.fewer': '{change} menos que {duration} antes',
  'trend.same': 'sin cambios respecto a {duration} antes',
  'trend.then': '{n} el {date}',
  'duration.years.one': '1 año',
  'duration.years.other': '{n} años',
  'duration.months.one': '1 mes',
  'duration.months.other': '{n} meses',
  'duration.weeks.one': '1 semana',
  'duration.weeks.other': '{n} semanas',
  'duration.days.one': '1 día',
  'duration.days.other': '{n} días',
  'history.users': 'usuarios {timescale}',
  'history.hubs': 'hubs',
  'history.clusters': 'clústeres',
  'history.note': 'la línea: {what} día a día desde el {from}',
  'history.spoken':
    '{what} día a día, del {from} al {to}: mínimo {lowest}, máximo {highest}, último {last}.',
} satisfies Partial<Strings>;
