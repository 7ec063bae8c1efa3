import { addSentences } from '../sentences.js';

/** Tables of communities. */
export const communitiesTables = addSentences({
  'column.community': 'Community',
  'column.communities': 'Communities',
  'column.constellation': 'Constellation',
  'column.place': 'Place',
  'column.country': 'Country',
  'column.latitude': 'Latitude',
  'column.longitude': 'Longitude',
  'column.why': 'Why not on the map',
  'why.no-count': 'no count',
  'why.no-users': '0 users',
  'why.no-matching-hub': 'no hub in the activity data',
  'why.no-coordinates': 'no coordinates',
  'why.empty': 'empty: {list}',
  'table.short.communities': '{label}: the largest',
  'table.short.constellations': '{label}: communities per constellation',
  'column.users': 'Users',
});
