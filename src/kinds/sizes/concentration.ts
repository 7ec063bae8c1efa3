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

/**
 * Finds the largest edge of the bins from which upwards the hubs have most of the users; `null` if
 * that is the first edge, which says nothing, or if there are no users.
 */
export function concentrationOf({ bins, users }: OneTimescale): Concentration | null {
  let sum = 0;
  let hubs = 0;
  for (const bin of [...bins].reverse()) {
    sum += bin.users;
    hubs += bin.hubs.length;
    if (users > 0 && sum / users >= MOST) {
      return bin === bins[0] ? null : { from: bin.from, hubs, share: sum / users };
    }
  }
  return null;
}

/** The hubs of 100 users or more; `null` if they are none or all. */
export function largeHubs({ bins, users, hubs }: OneTimescale): Concentration | null {
  const large = bins
    .flatMap((bin) => bin.hubs)
    .filter((hub) => snapTo(hub.users, [LARGE]) >= LARGE);
  if (large.length === 0 || large.length === hubs) return null;
  const sum = large.reduce((some, hub) => some + hub.users, 0);
  return { from: LARGE, hubs: large.length, share: sum / users };
}
