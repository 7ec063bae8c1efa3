import type { Day } from '../../data/dates.js';
import { isMuch } from '../../figures/much-bridged.js';
import type { OverTimeFigure, OverTimeSeries } from './figure.js';

// These functions tell which parts of a figure are marked as not measured: docs/figures.md, "What was not measured".
// They run at each change of a picture, and `from` with a function is many times slower than a loop.

/** Per date: 1 where a series is marked, as a part of it was not measured that can be seen. */
export const markedIn = (
  { bridgedUsers }: OverTimeSeries,
  { shownTotals }: OverTimeFigure,
): Uint8Array => {
  const marks = new Uint8Array(bridgedUsers.length);
  for (const at of bridgedDates(bridgedUsers)) {
    marks[at] = Number(isMuch(bridgedUsers[at] as number, shownTotals[at] as number));
  }
  return marks;
};

const bridged = new WeakMap<Float64Array, readonly number[]>();

/** The dates, as indexes, on which a part of a series was not measured: few. They are found once. */
function bridgedDates(users: Float64Array): readonly number[] {
  let dates = bridged.get(users);
  if (!dates) {
    const found: number[] = [];
    for (let at = 0; at < users.length; at += 1) if ((users[at] as number) > 0) found.push(at);
    bridged.set(users, (dates = found));
  }
  return dates;
}

/** The part of what is shown on a date that was not measured, over all series. */
export const bridgedOn = ({ series }: OverTimeFigure, index: number): number =>
  series.reduce((sum, { bridgedUsers }) => sum + (bridgedUsers[index] || 0), 0);

/** Per date: 1 where the total is marked. */
export function markedTotals(figure: OverTimeFigure): Uint8Array {
  const marks = new Uint8Array(figure.dates.length);
  for (const at of new Set(figure.series.flatMap((one) => bridgedDates(one.bridgedUsers)))) {
    marks[at] = Number(isMuch(bridgedOn(figure, at), figure.shownTotals[at] as number));
  }
  return marks;
}

/** The dates on which any series is marked, as indexes. */
export function markedDates({ series, shownTotals }: OverTimeFigure): number[] {
  const found = new Set<number>();
  for (const { bridgedUsers } of series) {
    for (const at of bridgedDates(bridgedUsers)) {
      if (isMuch(bridgedUsers[at] as number, shownTotals[at] as number)) found.add(at);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** A measurement of a series. */
export interface Measured {
  readonly day: Day;
  readonly value: number;
}

/** The last measurement of a whole series before a date, and the first after it; `null` where the figure has none. */
export function measuredAround(
  { dates }: OverTimeFigure,
  { values, measured, bridged }: OverTimeSeries,
  index: number,
): { readonly before: Measured | null; readonly after: Measured | null } {
  const look = (step: 1 | -1): Measured | null => {
    for (let at = index + step; at >= 0 && at < dates.length; at += step) {
      if (bridged[at] === 0 && measured[at] === 1) {
        return { day: dates[at] as Day, value: values[at] || 0 };
      }
    }
    return null;
  };
  return { before: look(-1), after: look(1) };
}

/** Whether a series has a life on a date: it was measured, or has a value that is shown. */
export const isLiving = ({ shown, measured }: OverTimeSeries, at: number): boolean =>
  (shown[at] as number) > 0 || measured[at] === 1;

/**
 * The values of a series to draw as a line: NaN before its first value and after its last, where it has no life,
 * though it counts as 0 in a sum.
 */
export function livingValues(series: OverTimeSeries): Float64Array {
  const { shownDrawn } = series;
  const isThere = (_: number, at: number): boolean => isLiving(series, at);
  const first = shownDrawn.findIndex(isThere);
  const last = shownDrawn.findLastIndex(isThere);
  return shownDrawn.map((value, at) => (first >= 0 && at >= first && at <= last ? value : NaN));
}

/** Whether all that is shown was measured. */
export const isComplete = ({ totals, shownTotals }: OverTimeFigure): boolean =>
  shownTotals.every((shown, at) => shown - (totals[at] as number) <= 1e-9 * shown);
