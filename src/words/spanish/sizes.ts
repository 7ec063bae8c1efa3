import type { Strings } from '../strings.js';

/** The sentences of `english/sizes.ts` in Spanish. */
export const sizes = {
  'sizes.hubs': 'Hubs por tamaño de la comunidad',
  'sizes.users': 'Usuarios por tamaño de la comunidad',
  'sizes.share': 'Proporción de usuarios por tamaño de la comunidad',
  'bin.users': 'Usuarios {timescale} de un hub',
  'bin.closed': '{from}–{to}',
  'bin.open': '{from}+',
  'hubs.one': '{n} hub',
  'hubs.other': '{n} hubs',
  'caption.hubMeans': 'media de cada hub, del {from} al {to}',
  'most.one': 'el {share} de los usuarios está en el único hub de {from} usuarios o más',
  'most.other': 'el {share} de los usuarios está en los {n} hubs de {from} usuarios o más',
  'most.large.one': 'el {share} en el único de {from} usuarios o más',
  'most.large.other': 'el {share} en los {n} de {from} usuarios o más',
  'caption.most': '{timescale}: {most}',
  'caption.missingTimescale': 'los datos no tienen filas de usuarios {timescale}',
  'nothing.inPicture': 'Todos los números son 0',
  'summary.sizes': '{label}. {parts}',
  'summary.sizes.hubs': '{timescale}: {hubs}; el tamaño más frecuente, con {n}, es {bin} usuarios.',
  'summary.sizes.users':
    '{timescale}: {hubs}; la mayor parte de los usuarios, {share}, está en {ofBin} de {bin} usuarios.',
} satisfies Partial<Strings>;
