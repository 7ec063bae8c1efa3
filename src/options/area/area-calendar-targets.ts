import type { Day } from '../../data/dates.js';
import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import type { Look } from '../../look/look.js';
import type { Words } from '../../words/format.js';
import type { CalendarPlan } from './area-calendar.js';
import { dayTip } from './area-tip.js';
import type { Target, Targets } from '../plan.js';

/**
 * The days of a calendar. Left and right move by a week, up and down by a day, Page Up and Page Down
 * by four weeks.
 */
export function calendarTargets(
  plan: CalendarPlan,
  figure: OverTimeFigure,
  look: Look,
  words: Words,
): Targets {
  const { x, y, cell } = plan;
  const { dates } = figure;
  const at = (left: number, top: number): number =>
    dates.findIndex((_, index) => {
      const [dx, dy] = [left - (x[index] as number), top - (y[index] as number)];
      return dx >= 0 && dx < cell && dy >= 0 && dy < cell;
    });
  const get = (index: number): Target => {
    const [left, top] = [x[index] as number, y[index] as number];
    const tip = dayTip(index, plan, figure, words);
    const d = `M${left - 1},${top - 1}h${cell + 1}v${cell + 1}h${-cell - 1}Z`;
    return {
      x: left + cell / 2,
      y: top,
      // A calendar has no colours of series.
      tip: { ...tip, rows: tip.rows.map((row) => ({ ...row, color: null })) },
      highlight: [{ mark: 'path', d, fill: 'none', stroke: look.ink, width: 1.5 }],
    };
  };
  return {
    count: dates.length,
    at,
    get,
    step: (from, step) => {
      const last = dates.length - 1;
      if (step === 'first') return Math.min(0, last);
      if (step === 'last' || from < 0) return last;
      const days = { left: -7, right: 7, up: -1, down: 1, back: -28, on: 28 }[step];
      return dateNear(dates, from, days);
    },
  };
}

/**
 * Index of the date `days` away, or of the next date beyond it; the first or last date if there is
 * none.
 */
function dateNear(dates: Int32Array, from: number, days: number): number {
  const wanted = (dates[from] as Day) + days;
  if (days > 0) {
    const found = dates.findIndex((day) => day >= wanted);
    return found < 0 ? dates.length - 1 : found;
  }
  return Math.max(
    dates.findLastIndex((day) => day <= wanted),
    0,
  );
}
