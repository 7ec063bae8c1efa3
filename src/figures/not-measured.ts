import type { Day } from '../data/dates.js';
import type { SelectedRows } from './as-of.js';
import { groupByDate, groupKey, groupNames, type Group, type MeasuredHub } from './groups.js';
import { addPositive } from './loops.js';
import { OncePerRows } from './once-per-rows.js';
import { addShown } from './shown-loop.js';
import type { Gap } from './usual-step.js';
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

/** The usual steps of the hubs of a timescale: they are the same for users and for hubs. */
const knownSteps = new OncePerRows<readonly number[]>(2);

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
  const { table, asOf, scope } = selection;
  const { hubs, dates, places, groups: sums } = groupByDate(selection, timescale, groupBy, measure);
  const groups = new Map<number, ShownGroup>();
  for (const [key, group] of sums) {
    groups.set(key, {
      ...group,
      shown: new Float64Array(dates.length),
      bridged: new Uint8Array(dates.length),
      bridgedUsers: new Float64Array(dates.length),
    });
  }
  const steps = knownSteps.of(selection, [timescale], () => usualSteps(hubs));
  const late: LateHub[] = [];
  hubs.forEach(({ series, days, users }, index) => {
    const longest = LONG_STEP * (steps[index] as number);
    const lastMeasured = days.at(-1) as Day;
    const isLate = (asOf as Day) - lastMeasured <= Math.max(HUB_LATE_DAYS, longest || 0);
    const { shown, bridged, bridgedUsers } = groups.get(
      groupKey(table, series, groupBy),
    ) as ShownGroup;
    addShown(
      shown,
      bridged,
      bridgedUsers,
      dates,
      places[(days[0] as Day) - (dates[0] as Day)] as number,
      days,
      users,
      longest,
      measure === 'hubs',
      scope.activeOnly,
      isLate,
    );
    if (!isLate || lastMeasured === dates.at(-1)) return;
    const { cluster, hub } = groupNames(table, series, 'hub');
    // The one hub of cluster activity has no name.
    late.push({ cluster, hub: hub || null, lastMeasured });
  });
  const shownTotals = new Float64Array(dates.length);
  for (const { shown } of groups.values()) {
    addPositive(shownTotals, shown);
  }
  return { dates, groups: [...groups.values()], shownTotals, gaps: gapsOf(dates), late };
}

/** The usual number of days between the measurements of each hub. */
function usualSteps(hubs: readonly MeasuredHub[]): number[] {
  let stepOfAll: number | null = null;
  return hubs.map(({ days }) =>
    days.length < ENOUGH_DATES
      ? (stepOfAll ??= medianOfAll(hubs.map((one) => stepsOf(one.days))))
      : medianStep(stepsOf(days)),
  );
}
