import type { SizesFigure } from './figure.js';

/** Most of the users, for a reading of the sizes: four in five. */
const MOST = 0.8;

/** How many users are on the large hubs. */
export interface Concentration {
  /** Users of a hub, at least: an edge of the bins. */
  readonly from: number;
  /** Hubs of that size or more. */
  readonly hubs: number;
  /** Their part (0 to 1) of all users: `MOST` or more. */
  readonly share: number;
}

/**
 * The largest edge of the bins at or above which most of the users are; `null` where that is the
 * first, which says nothing.
 */
export function concentrationOf({
  bins,
  users,
}: SizesFigure['timescales'][number]): Concentration | null {
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
