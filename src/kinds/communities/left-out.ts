import type { CommunitiesFigure, DropReason, LeftOut } from './figure.js';

/** Reasons that come from an empty cell count as one reason. */
const KIND: Readonly<Record<DropReason, LeftOut['reason']>> = {
  'no-count': 'no-count',
  'no-users': 'no-users',
  'no-matching-hub': 'no-matching-hub',
  'no-location': 'incomplete',
  'no-hubs': 'incomplete',
  'no-domain': 'incomplete',
  'no-id': 'incomplete',
  'no-cluster': 'incomplete',
};

/** Number of communities left out for each reason; reasons that do not occur are not listed. */
export function leftOutOf({ dropped }: Pick<CommunitiesFigure, 'dropped'>): LeftOut[] {
  const kinds = dropped.map(({ reasons: [first] }) => first && KIND[first]);
  return [...new Set(Object.values(KIND))]
    .map((reason) => ({ reason, communities: kinds.filter((kind) => kind === reason).length }))
    .filter(({ communities }) => communities > 0);
}
