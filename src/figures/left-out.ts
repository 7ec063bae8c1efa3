import type { CommunitiesFigure, DropReason, LeftOut } from './figure.js';

/** Empty cells of a row are one reason, whichever they are. */
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

/** How many communities do not take part for each reason; reasons that nobody has are not here. */
export function leftOutOf({ dropped }: Pick<CommunitiesFigure, 'dropped'>): LeftOut[] {
  const kinds = dropped.map(({ reasons: [first] }) => first && KIND[first]);
  return [...new Set(Object.values(KIND))]
    .map((reason) => ({ reason, communities: kinds.filter((kind) => kind === reason).length }))
    .filter(({ communities }) => communities > 0);
}
