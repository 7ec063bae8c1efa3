import type { Day } from '../../data/dates.js';
import type { ActivityTable } from '../../data/table.js';
import {
  hasMeasurement,
  measurementsOf,
  select,
  seriesOf,
  type SelectedRows,
} from '../../figures/as-of.js';
import { datesOf, placeOf } from '../../figures/dates.js';
import { floorExact } from '../../figures/exact.js';
import { Covered, factsOf } from '../../figures/facts.js';
import { addCounts, addPositive, positiveMean } from '../../figures/loops.js';
import type { LateHub } from '../../figures/not-measured.js';
import type { NumberFigure, Stat } from './figure.js';
import { lateNothing } from '../../figures/late-nothing.js';
import { lateNotMeasured } from '../../figures/late-not-measured.js';
import type { Scope } from '../../figures/scope.js';

/**
 * Active users as one number, cut to an integer (docs/figures.md, "Users as a number"):
 * - `mean` (notebook, "Active users"): per cluster the mean of its daily sums over the dates on which
 *   they are positive, added over the clusters;
 * - `latest`: the users shown at the right end of a chart, where late hubs count as they were last
 *   measured;
 * - `peak`: the largest sum over all clusters that was measured on one date.
 * @throws Lacking
 */
export function usersNow(
  table: ActivityTable,
  timescale: string,
  scope: Scope,
  today: Day,
  stat: Stat = 'mean',
): NumberFigure {
  const selection = select(table, scope, today);
  const covered = new Covered();
  const { exact, day, late = [] } = COUNT[stat](selection, timescale, covered);
  const asked = { by: 'timescale', value: timescale, names: [timescale] } as const;
  const empty = covered.from === null && !hasMeasurement(selection, timescale);
  // The latest users do not depend on the period.
  const ofAllDays = { ...selection, firstDay: -Infinity };
  return {
    ...factsOf(selection, covered),
    nothing:
      exact > 0
        ? null
        : lateNothing.here().nothingOf(stat === 'latest' ? ofAllDays : selection, asked),
    kind: 'number',
    empty,
    metric: 'users',
    timescale,
    stat,
    day: empty ? null : day,
    late,
    value: empty ? null : floorExact(exact),
    exact: empty ? null : exact,
    trend: null,
    history: null,
  };
}

/** A sum of users, and its day if it is of a single one. */
interface Count {
  readonly exact: number;
  readonly day: Day | null;
  readonly late?: readonly LateHub[];
}

const COUNT: Record<Stat, (selection: SelectedRows, timescale: string, covered: Covered) => Count> =
  {
    mean,
    latest,
    peak,
  };

/** It sums up by itself what `groupByDate` does as well: most pages with a number need nothing else of that code. */
function mean(selection: SelectedRows, timescale: string, covered: Covered): Count {
  const measured = seriesOf(selection, timescale).map((series) => ({
    cluster: selection.table.seriesCluster[series] as number,
    ...measurementsOf(selection, series),
  }));
  const { dates, places } = datesOf(measured);
  const clusters = new Map<number, Float64Array>();
  for (const { cluster, days, users } of measured) {
    const sums = clusters.get(cluster) ?? new Float64Array(dates.length);
    clusters.set(cluster, sums);
    addCounts(sums, days, users, places, dates[0] as Day);
  }
  let exact = 0;
  for (const sums of clusters.values()) {
    exact += positiveMean(sums);
    cover(dates, sums, covered);
  }
  return { exact, day: null };
}

function peak(selection: SelectedRows, timescale: string, covered: Covered): Count {
  const all = lateNotMeasured.here().groupByDate(selection, timescale, 'cluster', 'users');
  const first = placeOf(selection.firstDay, all.dates);
  const dates = all.dates.subarray(first);
  const totals = new Float64Array(dates.length);
  for (const { values } of all.groups.values()) {
    addPositive(totals, values.subarray(first));
  }
  cover(dates, totals, covered);
  let most: Count = { exact: 0, day: null };
  totals.forEach((exact, at) => {
    if (exact > most.exact) most = { exact, day: dates[at] as Day };
  });
  return most;
}

/** Adds the dates with a value above 0. */
function cover(dates: Int32Array, values: Float64Array, covered: Covered): void {
  dates.forEach((day, at) => {
    if ((values[at] as number) > 0) covered.add(day);
  });
}

/** Counts the users of the newest date, whatever the period. */
function latest(selection: SelectedRows, timescale: string, covered: Covered): Count {
  const { dates, shownTotals, late } = lateNotMeasured
    .here()
    .shownDates(selection, timescale, 'cluster', 'users');
  const day = dates.at(-1) ?? null;
  if (day !== null) covered.add(day);
  return { exact: shownTotals.at(-1) ?? 0, day, late };
}
