import type { SelectedRows } from '../../figures/as-of.js';
import { shownDates, type ShownGroup } from '../../figures/not-measured.js';
import { HUB_TIMESCALE } from '../../figures/scope.js';
import type { DailyTotals, NumberFigure } from './figure.js';

type Counted = Pick<NumberFigure, 'timescale'>;

/** Per date the sum of the users of all clusters. */
export const usersByDate = (selection: SelectedRows, { timescale }: Counted): DailyTotals =>
  totalsByDate(selection, timescale, 'users', ({ shown }, at) => shown[at] as number);

/** Per date the number of hubs with a measurement. */
export const hubsByDate = (selection: SelectedRows, { timescale }: Counted): DailyTotals =>
  totalsByDate(selection, timescale, 'hubs', ({ shown }, at) => shown[at] as number);

/** Per date the number of clusters with a measurement. */
export const clustersByDate = (selection: SelectedRows, { timescale }: Counted): DailyTotals =>
  totalsByDate(selection, timescale, 'hubs', ({ shown }, at) => Number((shown[at] as number) > 0));

/** Least part of a total that was not measured, for the date to be marked: as in a chart over time. */
const LEAST_PART = 0.01;

/**
 * Totals with gaps filled, over all dates up to the as-of day (docs/figures.md, "What was not measured").
 * @param part what a cluster adds to the total of a date
 */
function totalsByDate(
  selection: SelectedRows,
  timescale: string | null,
  measure: 'users' | 'hubs',
  part: (group: ShownGroup, at: number) => number,
): DailyTotals {
  const { dates, groups } = shownDates(selection, timescale ?? HUB_TIMESCALE, 'cluster', measure);
  const totals = new Float64Array(dates.length);
  const bridged = new Uint8Array(dates.length);
  for (let at = 0; at < dates.length; at += 1) {
    let missing = 0;
    for (const group of groups) {
      const whole = part(group, at);
      const share = (group.bridgedUsers[at] as number) / (group.shown[at] as number);
      totals[at] = (totals[at] as number) + whole;
      if (share > 0) missing += whole * share;
    }
    bridged[at] = Number(missing > 0 && missing >= LEAST_PART * (totals[at] as number));
  }
  return { dates, totals, bridged };
}
