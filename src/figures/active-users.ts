import type { Day } from '../data/dates.js';
import type { ActivityTable } from '../data/table.js';
import { hasMeasurement, select } from './as-of.js';
import { floorExact } from './exact.js';
import { Covered, factsOf } from './facts.js';
import type { NumberFigure } from './figure.js';
import { groupByDate, meanOf } from './groups.js';
import type { Scope } from './scope.js';

/**
 * Active users as one number (notebook, "Active users"; semantics §4): per cluster the mean of its
 * daily sums over the dates on which they are positive, added over the clusters, cut to an integer.
 */
export function usersNow(
  table: ActivityTable,
  timescale: string,
  scope: Scope,
  today: Day,
): NumberFigure {
  const selection = select(table, scope, today);
  const covered = new Covered();
  const { dates, groups } = groupByDate(selection, timescale, 'cluster', 'users');
  dates.forEach((day) => covered.add(day));
  const exact = groups.reduce((sum, { values }) => sum + meanOf(values), 0);
  const empty = dates.length === 0 && !hasMeasurement(selection, timescale);
  return {
    ...factsOf(selection, covered),
    kind: 'number',
    empty,
    metric: 'users',
    timescale,
    value: empty ? null : floorExact(exact),
    exact: empty ? null : exact,
  };
}
