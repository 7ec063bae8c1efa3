import { isoOfDay } from '../../src/data/dates.js';
import { day } from './tables.js';

/** Rows of one hub on consecutive days; `null` is an empty count, a gap is a day without a row. */
export const daily = (
  cluster: string,
  hub: string,
  from: string,
  users: readonly (number | null | 'gap')[],
  timescale = 'monthly',
): string[] =>
  users.flatMap((count, index) =>
    count === 'gap'
      ? []
      : [`${isoOfDay(day(from) + index)},${hub},${count ?? ''},${cluster},${timescale}`],
  );

/** Rows of a cluster with the given numbers of hubs on consecutive days. */
export const hubCounts = (cluster: string, from: string, counts: readonly number[]): string[] =>
  counts.flatMap((count, index) =>
    Array.from(
      { length: count },
      (_, hub) => `${isoOfDay(day(from) + index)},hub-${hub},5,${cluster},monthly`,
    ),
  );
