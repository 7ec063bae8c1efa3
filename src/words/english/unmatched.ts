import { addSentences } from '../sentences.js';

/** Words of lists that match nothing. */
export const unmatched = addSentences({
  'unmatched.cluster': 'no such cluster among the rows with a count',
  'unmatched.hub': 'no such hub among the rows with a count',
  'unmatched.constellation': 'no community has this constellation',
  'unmatched.exclude-hubs': 'this leaves out no hub',
  'unmatched.exclude-clusters': 'this leaves out no cluster',
  'unmatched.near': '{attribute}: {none}; did you mean {names}?',
  'unmatched.some': '{attribute}: {none}; the file has {names}.',
  'unmatched.unknown': '{attribute}: {none}.',
  'unmatched.blanks':
    '{attribute} is read as several names. For the one name {names}, put a comma into the list: {list}.',
  'unmatched.excluded': '{attribute} is left out by {by}.',
  'unmatched.excluded.usual':
    '{attribute} is left out by {by}, as is usual; {list} leaves nothing out.',
  'unmatched.outside': '{attribute}: no such hub in the clusters chosen; it is in {names}.',
  'unmatched.is-hub': '{attribute}: no such cluster, but a hub of this name; {list} chooses it.',
  'unmatched.is-cluster':
    '{attribute}: no such hub, but a cluster of this name; {list} chooses it.',
  'unmatched.no-hubs': '{attribute}: the file counts people by cluster, and has no hubs.',
  'unmatched.more.one': '1 more word of these lists matches nothing.',
  'unmatched.more.other': '{n} more words of these lists match nothing.',
});
