import { snapTo } from '../../figures/rounding.js';
import type { SizesFigure } from './figure.js';

/** The part of all users that counts as most of them. */
const MOST = 0.8;
/** Number of users from which a hub is large, whatever the bins are. */
const LARGE = 100;

type OneTimescale = SizesFigure['timescales'][number];

/** The large hubs and their part of the users. */
export interface Concentration {
  /** Least number of users of a large hub. */
  readonly from: number;
  /** Number of hubs of that size or more. */
  readonly hubs: number;
  /** Their part (0 to 1) of all users. */
  readonly share: number;
}

/** The hubs that have at least so many users. */
function hubsFrom({ bins, users }: OneTimescale, from: number): Concentration {
  const large = bins.flatMap(({ hubs }) => hubs).filter((hub) => snapTo(hub.users, [from]) >= from);
  const sum = large.reduce((some, hub) => some + hub.users, 0);
  return { from, hubs: large.length, share: sum / users };
}

/**
 * Finds the largest edge of the bins from which upwards the hubs have most of the users; `null` if
 * that is the first edge, which says nothing, or if there are no users.
 */
export function concentrationOf(one: OneTimescale): Concentration | null {
  const found = one.bins
    .map(({ from }) => hubsFrom(one, from))
    .findLast(({ share }) => share >= MOST);
  return found && found.from > 0 ? found : null;
}

/** The hubs of 100 users or more; `null` if they are none or all. */
export function largeHubs(one: OneTimescale): Concentration | null {
  const found = hubsFrom(one, LARGE);
  return found.hubs > 0 && found.hubs < one.hubs ? found : null;
}
