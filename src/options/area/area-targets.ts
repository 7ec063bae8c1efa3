import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import { monthsFrom } from '../../data/month-end.js';
import type { Day } from '../../data/dates.js';
import type { Look } from '../../look/look.js';
import type { Words } from '../../words/format.js';
import { chartOf } from './chart-of.js';
import { dayRows, searched } from './area-search.js';
import { dayTip } from './area-tip.js';
import type { AreaPlan } from './area.js';
import { stepInOrder, type Mark, type Target, type Targets } from '../plan.js';

/** The dates of a chart over time, each with its values. */
export function areaTargets(
  plan: AreaPlan,
  figure: OverTimeFigure,
  look: Look,
  words: Words,
): Targets {
  const { frame, x } = plan;
  return {
    count: x.length,
    at: (pointer, y) =>
      y < frame.top - 20 || y > frame.bottom + 20 || pointer > frame.right + 12
        ? -1
        : nearest(x, pointer),
    get: (index) => targetAt(index, plan, figure, look, words),
    step: (from, step) =>
      from >= 0 && !figure.months && (step === 'back' || step === 'on')
        ? monthFrom(from, step === 'on' ? 1 : -1, figure.dates)
        : stepInOrder(x.length, from, step),
    rows: (index) => dayRows(index, figure, words, chartOf(plan.kind).text).map(({ text }) => text),
    find: (text, from) => searched(text, from, figure, words),
  };
}

/** Index of the date a month before or after another, or of the nearest one inside of it. */
function monthFrom(from: number, by: 1 | -1, dates: Int32Array): number {
  const to = monthsFrom(dates[from] as Day, by);
  const next =
    by > 0 ? dates.findLastIndex((day) => day <= to) : dates.findIndex((day) => day >= to);
  // After a long gap there may be no date within a month: the next one is nearer than none.
  const least = Math.min(Math.max(from + by, 0), dates.length - 1);
  return by > 0 ? Math.max(next, least) : Math.min(next, least);
}

/** Index of the nearest of some rising places, or of the later one of two. */
function nearest(x: Float64Array, at: number): number {
  const after = x.findIndex((one) => one >= at);
  if (after < 0) return x.length - 1;
  const before = x[after - 1] ?? -Infinity;
  return at - before < (x[after] as number) - at ? after - 1 : after;
}

function targetAt(
  index: number,
  plan: AreaPlan,
  figure: OverTimeFigure,
  look: Look,
  words: Words,
): Target {
  const { frame, tops, legend } = plan;
  const { isStack } = chartOf(plan.kind);
  const x = plan.x[index] as number;
  const dots = tops.flatMap((top, series): Mark[] => {
    const y = top[index] as number;
    const below = series === 0 ? frame.bottom : (tops[series - 1]?.[index] as number);
    if (Number.isNaN(y) || (isStack && below - y < 6)) return [];
    const fill = legend[series]?.color as string;
    return [{ mark: 'circle', x, y, r: 3, fill, stroke: look.surface, strokeWidth: 1 }];
  });
  return {
    x,
    y: isStack
      ? (tops.at(-1)?.[index] ?? frame.bottom)
      : frame.top + (frame.bottom - frame.top) / 3,
    tip: dayTip(index, plan, figure, words, chartOf(plan.kind).text),
    highlight: [
      {
        mark: 'rules',
        lines: [[x, frame.top - 6, x, frame.bottom]],
        stroke: look.ink,
        width: 1,
        dash: [3, 3],
      },
      ...dots,
    ],
  };
}
