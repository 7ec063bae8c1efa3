import '../../words/english/communities-tables.js';
import type { Words } from '../../words/format.js';
import type { DropReason } from './figure.js';

/** Columns of a communities file, by the reason that an empty cell in them gives. */
const CELLS: Readonly<Partial<Record<DropReason, string>>> = {
  'no-location': 'Location',
  'no-hubs': 'Hubs',
  'no-domain': 'domain (from Hubs)',
  'no-id': 'id',
  'no-cluster': 'cluster',
};

/** Says why a community is left out, in a few words. */
export function whyDropped(reasons: readonly DropReason[], words: Words): string {
  const [first] = reasons;
  if (first === 'no-count' || first === 'no-users' || first === 'no-matching-hub')
    return words.say(`why.${first}`);
  const cells = reasons.flatMap((reason) => CELLS[reason] ?? []);
  return words.say('why.empty', { list: words.list(cells) });
}
