import type { SizesFigure } from './figure.js';

/** The part of all users that counts as most of them. */
const MOST = 0.8;

/** The large hubs, which have most of the users. */
export interface Concentration {
  /** Least number of users of a large hub: an edge of the bins. */
  readonly from: number;
  /** Number of hubs of that size or more. */
  readonly hubs: number;
  /** Their part (0 to 1) of all users: `MOST` or more. */
  readonly share: number;
}

/**
 * Finds the largest edge of the bins from which upwards the hubs have most of the users; `null` if
 * that is the first edge, which says nothing, or if there are no users.
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
