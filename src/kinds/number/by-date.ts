import type { SelectedRows } from '../../figures/as-of.js';
import { isMuch } from '../../figures/much-bridged.js';
import { shownDates, type ShownDates } from '../../figures/not-measured.js';
import { HUB_TIMESCALE } from '../../figures/scope.js';
import type { DailyTotals, NumberFigure } from './figure.js';

type Counted = Pick<NumberFigure, 'timescale'>;

// Totals with gaps filled, over all dates up to the as-of day (docs/figures.md, "What was not measured").

/** Per date the sum of the users of all clusters. */
export const usersByDate = (selection: SelectedRows, counted: Counted): DailyTotals =>
  shownTotals(shownBy(selection, counted, 'users'));

/** Per date the number of hubs with a measurement. */
export const hubsByDate = (selection: SelectedRows, counted: Counted): DailyTotals =>
  shownTotals(shownBy(selection, counted, 'hubs'));

/** Per date the number of clusters with a measurement. */
export function clustersByDate(selection: SelectedRows, counted: Counted): DailyTotals {
  const { dates, groups } = shownBy(selection, counted, 'hubs');
  const count = (is: (group: (typeof groups)[number], at: number) => boolean): Float64Array =>
    Float64Array.from(dates, (_, at) => groups.filter((group) => is(group, at)).length);
  const totals = count(({ shown }, at) => (shown[at] as number) > 0);
  // A cluster is missing if none of its hubs was measured.
  const missing = count(
    ({ shown, bridgedUsers }, at) => (shown[at] as number) > 0 && bridgedUsers[at] === shown[at],
  );
  return { dates, totals, measured: without(missing, totals), bridged: marked(missing, totals) };
}

const shownBy = (
  selection: SelectedRows,
  { timescale }: Counted,
  measure: 'users' | 'hubs',
): ShownDates => shownDates(selection, timescale ?? HUB_TIMESCALE, 'cluster', measure);

function shownTotals({ dates, groups, shownTotals: totals }: ShownDates): DailyTotals {
  const missing = Float64Array.from(dates, (_, at) =>
    groups.reduce((sum, { bridgedUsers }) => sum + (bridgedUsers[at] as number), 0),
  );
  return { dates, totals, measured: without(missing, totals), bridged: marked(missing, totals) };
}

const without = (missing: Float64Array, totals: Float64Array): Float64Array =>
  totals.map((total, at) => total - (missing[at] as number));

const marked = (missing: Float64Array, totals: Float64Array): Uint8Array =>
  Uint8Array.from(missing, (part, at) => Number(isMuch(part, totals[at] as number)));
