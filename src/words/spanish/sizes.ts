import type { Strings } from '../strings.js';

/** The sentences of `english/sizes.ts` in Spanish. */
export const sizes = {
  'sizes.hubs': 'Hubs por tamaño de la comunidad',
  'sizes.users': 'Usuarios por tamaño de la comunidad',
  'sizes.share': 'Proporción de usuarios por tamaño de la comunidad',
  'axis.bin.daily': 'Usuarios diarios de un hub',
  'axis.bin.monthly': 'Usuarios mensuales de un hub',
  'axis.bin.timescale': 'Usuarios de un hub, {timescale}',
  'bin.closed': '{from}–{to}',
  'bin.open': '{from}+',
  'hubs.one': '{n} hub',
  'hubs.other': '{n} hubs',
  'hubsOf.one': '{n} de 1 hub',
  'hubsOf.other': '{n} de {all} hubs',
  usersAndShare: '{users} usuarios, {share} del total',
  'oneOf.one': 'el único hub con {bin} usuarios',
  'oneOf.other': 'uno de {n} hubs con {bin} usuarios',
  'caption.hubMeans': 'media de cada hub, del {from} al {to}',
  'caption.most.one':
    '{timescale}: el {share} de los usuarios está en el único hub de {from} o más',
  'caption.most.other':
    '{timescale}: el {share} de los usuarios está en los {n} hubs de {from} o más',
  'caption.missingTimescale': 'los datos no tienen filas de usuarios {timescale}',
  'nothing.inPicture': 'Todos los números son 0',
  'summary.sizes': '{label}. {parts}',
  'summary.sizes.hubs': '{timescale}: {hubs}; el tamaño más frecuente, con {n}, es {bin} usuarios.',
  'summary.sizes.users':
    '{timescale}: {hubs}; la mayor parte de los usuarios, {share}, está en {ofBin} de {bin} usuarios.',
  'summary.sizes.most.one':
    'El {share} de los usuarios está en el único hub de {from} usuarios o más.',
  'summary.sizes.most.other':
    'El {share} de los usuarios está en los {n} hubs de {from} usuarios o más.',
} satisfies Partial<Strings>;
