import { dayOfIso, isoOfDay, type Day } from '../../data/dates.js';
import type { ActivityTable } from '../../data/table.js';
import { select } from '../../figures/as-of.js';
import { firstDayOf } from '../../figures/limits.js';
import { floorExact } from '../../figures/exact.js';
import * as byDate from './by-date.js';
import type { DailyTotals, NumberFigure, Trend } from './figure.js';
import { daysCounted, ofActivity } from './metrics.js';
import { USUAL_TREND } from '../../figures/periods.js';
import type { Scope } from '../../figures/scope.js';

/** Earliest day that a trend may be compared with. */
const FIRST_DAY = dayOfIso('0001-01-01');

/** Days that a sample may be late: some files have one every five or six days. */
const SAMPLE_LATE_DAYS = 6;

/**
 * A number with its trend (docs/figures.md, "Trends"): the same figure as of one duration earlier,
 * and its value on each day of the period. These values are what is shown, with gaps filled, though a mean or a
 * peak beside them is of measurements alone. The latest users are compared with the users shown on the earlier day.
 *
 * A mean is compared with the equally long span right before its own. A given duration counts for a
 * mean only if it leads further back (a year, say): spans that overlap share days, which hides
 * changes. So a mean of all days has no trend. There is none either if the data begin in the middle
 * of the earlier span, or if nothing was measured then: no measurement is not a zero.
 * @param asked an ISO 8601 duration, or '' for the usual one
 * @param count returns the number for a scope
 */
export function withTrend(
  table: ActivityTable,
  count: (scope: Scope) => NumberFigure,
  scope: Scope,
  today: Day,
  asked: string,
): NumberFigure {
  const figure = count(scope);
  const selection = select(table, scope, today);
  const metric = ofActivity(figure.metric);
  const shown = metric && byDate[metric.byDate](selection, figure);
  const isLatest = daysCounted(figure.metric, figure.stat) === 'latest';
  const before = (asOf: Day): Before =>
    isLatest && shown ? shownAsOf(asOf, shown) : count({ ...scope, asOf: isoOfDay(asOf) });
  const history = shown && since(selection.firstDay, shown);
  return { ...figure, trend: trendOf(figure, before, asked), history };
}

type Before = Pick<NumberFigure, 'value' | 'exact' | 'from' | 'to'>;

/** @param earlier returns the number as of a day */
function trendOf(
  figure: NumberFigure,
  earlier: (asOf: Day) => Before,
  asked: string,
): Trend | null {
  const { metric, scope, stat, asOf: last, value } = figure;
  if (last === null || value === null) return null;
  const duration = stepOf(figure, last, asked);
  if (duration === null) return null;
  const asOf = firstDayOf(duration, last) - 1;
  if (asOf < FIRST_DAY || asOf >= last) return null;

  const { value: before, exact, from, to } = earlier(asOf);
  if (before === null || exact === null || from === null || to === null) return null;
  const days = daysCounted(metric, stat);
  const isCut = days === 'mean' || days === 'peak';
  if (isCut && scope.period !== 'all' && from > firstDayOf(scope.period, asOf) + SAMPLE_LATE_DAYS)
    return null;
  const change = value - before;
  const ratio = before === 0 ? null : change / before;
  return { duration, asOf, from, to, value: before, exact, change, ratio };
}

function stepOf({ metric, stat, scope }: NumberFigure, last: Day, asked: string): string | null {
  if (daysCounted(metric, stat) !== 'mean') return asked || USUAL_TREND;
  const { period } = scope;
  if (period === 'all') return null;
  return asked && firstDayOf(asked, last) < firstDayOf(period, last) ? asked : period;
}

/**
 * The users shown on the newest date up to `asOf`; `null` if it is not within the seven days up to
 * `asOf`.
 */
function shownAsOf(asOf: Day, { dates, totals }: DailyTotals): Before {
  const index = dates.findLastIndex((day) => day <= asOf);
  const day = dates[index] ?? null;
  const exact = totals[index] ?? null;
  if (day === null || exact === null || day < asOf - SAMPLE_LATE_DAYS)
    return { value: null, exact: null, from: null, to: null };
  return { value: floorExact(exact), exact, from: day, to: day };
}

function since(firstDay: Day, history: DailyTotals): DailyTotals {
  const { dates, totals, measured, bridged } = history;
  const first = dates.filter((day) => day < firstDay).length;
  return {
    dates: dates.slice(first),
    totals: totals.slice(first),
    measured: measured.slice(first),
    bridged: bridged.slice(first),
  };
}
