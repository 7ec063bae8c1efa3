import type { Strings } from '../strings.js';

/** The sentences of `english/communities.ts` in Spanish. */
export const communities = {
  'communities.title': 'Comunidades por lugar',
  'communities.titleOf': 'Comunidades de {constellation} por lugar',
  'constellation.none': 'Sin constelación',
  'caption.count.one': '1 comunidad',
  'caption.count.other': '{n} comunidades',
  'caption.communities': 'usuarios mensuales, media del {from} al {to}',
  'summary.communities.one': '1 comunidad: {first} con {users}.',
  'summary.communities.other': '{count} comunidades; la mayor es {first} con {users}.',
  'summary.inCountries.one': '{n} comunidades en {country}; la mayor es {first} con {users}.',
  'summary.inCountries.other':
    '{n} comunidades en {count} países{most}; la mayor es {first} con {users}.',
  'summary.mostIn': '; el que más tiene es {country} ({n})',
  'summary.outside.one': '1 más queda fuera de este mapa.',
  'summary.outside.other': '{n} más quedan fuera de este mapa.',
  'summary.noCommunities': 'Ninguna comunidad.',
} satisfies Partial<Strings>;
