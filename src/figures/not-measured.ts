import type { Day } from '../data/dates.js';
import { measurementsOf, seriesOf, type Measurements, type SelectedRows } from './as-of.js';
import { datesOf } from './dates.js';
import { addPositive } from './loops.js';
import { OncePerRows } from './once-per-rows.js';
import type { Gap } from './usual-step.js';
import { groupOf, type Group } from './groups.js';
import { gapsOf, LONG_STEP, medianOfAll, medianStep, stepsOf } from './usual-step.js';

// Late code that needs the sums by date without gaps filled finds them in the same file.
export { groupByDate } from './groups.js';

/** A hub whose last measurement is carried forward, as it may only be late. */
export interface LateHub {
  readonly cluster: string;
  /** `null` if the cluster was measured as a whole. */
  readonly hub: string | null;
  readonly lastMeasured: Day;
}

/** Number of days that any hub may be late, however often it is measured. */
const HUB_LATE_DAYS = 6;
/** Least number of dates that show how often a hub is measured. */
const ENOUGH_DATES = 4;

/** A group with the values measured, and those shown with gaps filled. */
export interface ShownGroup extends Group {
  /** Per date: users or hubs with gaps filled, 0 outside the lives of its hubs. */
  readonly shown: Float64Array;
  /** Per date: 1 where any of its hubs is bridged, else 0. */
  readonly bridged: Uint8Array;
  /** Per date: the part of `shown` that comes from bridged hubs. */
  readonly bridgedUsers: Float64Array;
}

export interface ShownDates {
  /** Epoch days, ascending: those on which any hub was measured. */
  readonly dates: Int32Array;
  /** In order of cluster and hub. Their `values` are 0 if the sum is 0, and NaN without a measurement. */
  readonly groups: readonly ShownGroup[];
  /** Per date: the sum of `shown`. */
  readonly shownTotals: Float64Array;
  readonly gaps: readonly Gap[];
  /** Hubs that are carried forward to the last date. */
  readonly late: readonly LateHub[];
}

/** A chart and that of its logarithms are mostly neighbours. */
const known = new OncePerRows<ShownDates>(2);

/** The measurements of a hub up to the as-of day. */
interface Measured extends Measurements {
  readonly series: number;
}

/**
 * Returns per date and cluster (or hub) what was measured and what is shown
 * (docs/figures.md, "What was not measured"), over all dates up to the as-of day: the period is
 * applied afterwards. Between two measurements a hub lies on the straight line, and is bridged if
 * they are far apart; a late hub stays as it was, and is bridged. Rows that `activeOnly` drops were
 * measured: they are 0.
 */
export const shownDates = (
  selection: SelectedRows,
  timescale: string,
  groupBy: 'cluster' | 'hub',
  measure: 'users' | 'hubs',
): ShownDates =>
  known.of(selection, [timescale, groupBy, measure], () =>
    countShown(selection, timescale, groupBy, measure),
  );

function countShown(
  selection: SelectedRows,
  timescale: string,
  groupBy: 'cluster' | 'hub',
  measure: 'users' | 'hubs',
): ShownDates {
  const { table } = selection;
  const hubs = measuredOf(selection, timescale);
  const { dates } = datesOf(hubs);
  const groups = new Map<number, ShownGroup>();
  const late: LateHub[] = [];
  let stepOfAll: number | null = null;
  for (const one of hubs) {
    const { key, cluster, hub } = groupOf(table, one.series, groupBy);
    let group = groups.get(key);
    if (!group) {
      group = {
        cluster,
        hub,
        values: new Float64Array(dates.length).fill(NaN),
        shown: new Float64Array(dates.length),
        bridged: new Uint8Array(dates.length),
        bridgedUsers: new Float64Array(dates.length),
      };
      groups.set(key, group);
    }
    const step =
      one.days.length < ENOUGH_DATES
        ? (stepOfAll ??= medianOfAll(hubs.map(({ days }) => stepsOf(days))))
        : medianStep(stepsOf(one.days));
    if (!addTo(group, one, dates, step, selection, measure)) continue;
    late.push({
      cluster,
      // The one hub of cluster activity has no name.
      hub: table.hubs[table.seriesHub[one.series] as number] || null,
      lastMeasured: one.days.at(-1) as Day,
    });
  }
  const shownTotals = new Float64Array(dates.length);
  for (const { shown } of groups.values()) {
    addPositive(shownTotals, shown);
  }
  return { dates, groups: [...groups.values()], shownTotals, gaps: gapsOf(dates), late };
}

function measuredOf(selection: SelectedRows, timescale: string): Measured[] {
  const all = { ...selection, scope: { ...selection.scope, activeOnly: false } };
  return seriesOf(all, timescale)
    .map((series) => ({ series, ...measurementsOf(all, series, -Infinity) }))
    .filter(({ days }) => days.length > 0);
}

/**
 * Adds a hub to its group, from its first date to its last.
 * @param dates all dates of the chart; the hub's days are among them
 * @param step usual number of days between the hub's measurements
 * @returns whether it is late: carried forward to the last date
 */
function addTo(
  { values, shown, bridged, bridgedUsers }: ShownGroup,
  { days, users }: Measured,
  dates: Int32Array,
  step: number,
  { asOf, scope }: SelectedRows,
  measure: 'users' | 'hubs',
): boolean {
  const isUsers = measure === 'users';
  const longest = LONG_STEP * step;
  let before = days[0] as Day;
  let last = 0;
  let at = 0;
  while ((dates[at] as Day) < before) at += 1;
  // This loop runs for every measurement, mostly before the engine has compiled it, so it creates
  // no objects.
  for (let index = 0; index < days.length; index += 1) {
    const day = days[index] as Day;
    const count = users[index] as number;
    const isDropped = scope.activeOnly && count <= 0;
    const value = isUsers ? count : isDropped ? 0 : 1;
    for (let date = dates[at] as Day; date < day; date = dates[at] as Day) {
      const part = (date - before) / (day - before);
      // Hubs are counted whole: between two dates the hub counts if it did on either.
      const between = isUsers ? last + (value - last) * part : Math.max(last, value);
      shown[at] = (shown[at] as number) + between;
      if (day - before > longest) bridge(at, between);
      at += 1;
    }
    if (!isDropped) values[at] = (values[at] || 0) + value;
    shown[at] = (shown[at] as number) + value;
    at += 1;
    before = day;
    last = value;
  }
  const isLate = (asOf as Day) - before <= Math.max(HUB_LATE_DAYS, longest || 0);
  if (!isLate || at === dates.length) return false;
  for (; at < dates.length; at += 1) {
    shown[at] = (shown[at] as number) + last;
    bridge(at, last);
  }
  return true;

  function bridge(place: number, value: number): void {
    bridged[place] = 1;
    bridgedUsers[place] = (bridgedUsers[place] as number) + value;
  }
}
