import type { Strings } from '../strings.js';

/** The sentences of `english/communities-tables.ts` in Spanish. */
export const communitiesTables = {
  'column.users': 'Usuarios',
  'column.community': 'Comunidad',
  'column.communities': 'Comunidades',
  'column.constellation': 'Constelación',
  'column.place': 'Lugar',
  'column.country': 'País',
  'column.latitude': 'Latitud',
  'column.longitude': 'Longitud',
  'column.why': 'Por qué no está en el mapa',
  'why.no-count': 'sin recuento',
  'why.no-users': '0 usuarios',
  'why.no-matching-hub': 'ningún hub en los datos de actividad',
  'why.no-coordinates': 'sin coordenadas',
  'why.empty': 'vacío: {list}',
  'table.short.communities': '{label}: las mayores',
  'table.short.constellations': '{label}: comunidades por constelación',
} satisfies Partial<Strings>;
