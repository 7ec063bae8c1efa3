import type { Strings } from '../strings.js';

/** The sentences of `english/over-time.ts` in Spanish. */
export const overTime = {
  'overTime.users.cluster': 'Usuarios {timescale} por clúster',
  'overTime.users.hub': 'Usuarios {timescale} por hub',
  'overTime.hubs.cluster': 'Hubs activos por clúster',
  'overTime.hubs.hub': 'Hubs activos',
  'overTime.counts.monthly.hub': 'usuarios activos en 30 días, contados una vez por hub',
  'overTime.counts.monthly.cluster': 'usuarios activos en 30 días, contados una vez por clúster',
  'overTime.counts.daily.hub': 'usuarios de cada día, contados una vez por hub',
  'overTime.counts.daily.cluster': 'usuarios de cada día, contados una vez por clúster',
  'overTime.counts.hubs': 'hubs con una medición',
  'overTime.log10': '{title}, log10 apilado',
  'axis.users.stack': 'Usuarios, apilados',
  'axis.hubs.stack': 'Hubs, apilados',
  'axis.users.log': 'Usuarios, logarítmico',
  'axis.hubs.log': 'Hubs, logarítmico',
  'axis.users.logStack': 'Usuarios, logarítmico: solo se lee la parte superior',
  'axis.hubs.logStack': 'Hubs, logarítmico: solo se lee la parte superior',
  'axis.users.share': 'Proporción de usuarios',
  'axis.hubs.share': 'Proporción de hubs',
  'axis.log10.line': 'log10(usuarios)',
  'axis.log10.stack': 'Suma de log10(usuarios): el log de un producto',
  'legend.of.users': 'Parte de todos los usuarios en estos días:',
  'legend.of.hubs': 'Parte de todos los hubs en estos días:',
  peak: '{date}: {n}',
  'peak.measured': '{date}: {n}, lo máximo medido',
  total: 'Total',
  shareOf: '{share} · {n}',
  'rest.one': '1 más',
  'rest.other': 'otros {n}',
  'caption.monthEnds': 'último día de cada mes',
  'caption.monthDays': 'día más reciente de cada mes en los datos',
  'caption.running': 'el mes más tenue no ha terminado',
  'summary.overTime.measured':
    '{label}, del {from} al {to}: {total} el último día; lo máximo que se midió es {peak}, el {peakDay}. {count} series; por su media, la mayor es {first}.',
  'caption.notMeasured.nothing.one': 'un día no se midió nada (rayado)',
  'caption.notMeasured.nothing.other': '{n} días no se midió nada (rayado)',
  'summary.overTime':
    '{label}, del {from} al {to}: {total} el último día, como máximo {peak} el {peakDay}. {count} series; por su media, la mayor es {first}.',
  'caption.notMeasured.cluster.one':
    'a 1 de {days} días le falta un clúster o parte de uno, completado con los días de alrededor ({mark})',
  'caption.notMeasured.cluster.other':
    'a {n} de {days} días les falta un clúster o parte de uno, completado con los días de alrededor ({mark})',
  'caption.notMeasured.hub.one':
    'a 1 de {days} días le falta un hub, completado con los días de alrededor ({mark})',
  'caption.notMeasured.hub.other':
    'a {n} de {days} días les falta un hub, completado con los días de alrededor ({mark})',
  'caption.notMeasured.months': 'sin medir: {mark}',
  'mark.hatched': 'rayado',
  'mark.dashed': 'a trazos',
} satisfies Partial<Strings>;
