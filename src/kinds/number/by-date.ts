import type { SelectedRows } from '../../figures/as-of.js';
import { groupByDate } from '../../figures/groups.js';
import { HUB_TIMESCALE } from '../../figures/scope.js';
import { lateNotMeasured } from '../../figures/late-not-measured.js';
import type { DailyTotals, NumberFigure } from './figure.js';

type Counted = Pick<NumberFigure, 'timescale'>;

/** Per date the sum of the users of all clusters. */
export const usersByDate = (selection: SelectedRows, { timescale }: Counted): DailyTotals =>
  totalsByDate(selection, timescale, 'users', (users) => users);

/** Per date the number of hubs with a measurement. */
export const hubsByDate = (selection: SelectedRows, { timescale }: Counted): DailyTotals =>
  totalsByDate(selection, timescale, 'hubs', (hubs) => hubs);

/** Per date the number of clusters with a measurement. */
export const clustersByDate = (selection: SelectedRows, { timescale }: Counted): DailyTotals =>
  totalsByDate(selection, timescale, 'hubs', () => 1);

/** @param part what a cluster with a value on a date adds to the total of that date */
function totalsByDate(
  selection: SelectedRows,
  timescale: string | null,
  measure: 'users' | 'hubs',
  part: (value: number) => number,
): DailyTotals {
  const { dates, groups } = groupByDate(selection, timescale ?? HUB_TIMESCALE, 'cluster', measure);
  const totals = new Float64Array(dates.length);
  for (const { values } of groups) {
    values.forEach((value, index) => {
      if (!Number.isNaN(value)) totals[index] = (totals[index] as number) + part(value);
    });
  }
  return { dates, totals };
}

/** Per date up to the as-of day, the users shown: the chart whose last value is the latest users. */
export function usersShownByDate(selection: SelectedRows, { timescale }: Counted): DailyTotals {
  const { shownDates } = lateNotMeasured.here();
  const all = shownDates(selection, timescale ?? HUB_TIMESCALE, 'cluster', 'users');
  return { dates: all.dates, totals: all.shownTotals };
}
