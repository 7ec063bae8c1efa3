import { bisectCenter } from 'd3-array';
import type { Day } from '../data/dates.js';
import type { OverTimeFigure } from '../figures/figure.js';
import { isMonthEnd } from '../figures/month-end.js';
import type { Look } from '../look/look.js';
import type { Words } from '../words/format.js';
import { seriesName } from '../words/names.js';
import type { AreaPlan } from './area.js';
import { stepInOrder, type Mark, type Target, type Targets, type Tip } from './plan.js';

/** Series that a tooltip lists. */
const ROWS = 10;

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
        : bisectCenter(x, pointer),
    get: (index) => targetAt(index, plan, figure, look, words),
    step: (from, step) => stepInOrder(x.length, from, step),
  };
}

function targetAt(
  index: number,
  plan: AreaPlan,
  figure: OverTimeFigure,
  look: Look,
  words: Words,
): Target {
  const { frame, kind, tops, legend } = plan;
  const x = plan.x[index] as number;
  const dots = tops.flatMap((top, series): Mark[] => {
    const y = top[index] as number;
    const below = series === 0 ? frame.bottom : (tops[series - 1]?.[index] as number);
    if (Number.isNaN(y) || (kind !== 'line' && below - y < 6)) return [];
    const fill = legend[series]?.color as string;
    return [{ mark: 'circle', x, y, r: 3, fill, stroke: look.surface, strokeWidth: 1 }];
  });
  return {
    x,
    y:
      kind === 'line'
        ? frame.top + (frame.bottom - frame.top) / 3
        : (tops.at(-1)?.[index] ?? frame.bottom),
    tip: tipAt(index, plan, figure, words),
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

/** The day, the largest series of that day, how many more there are, and the total. */
function tipAt(
  index: number,
  { kind, legend }: AreaPlan,
  figure: OverTimeFigure,
  words: Words,
): Tip {
  const day = figure.dates[index] as Day;
  const present = figure.series
    .map((series, place) => ({ series, place, value: series.values[index] as number }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || a.place - b.place);
  // One row more costs less than a line that says “1 more”.
  const shown = present.length <= ROWS + 1 ? present : present.slice(0, ROWS);
  const rest = present.slice(shown.length);
  const rows: Tip['rows'][number][] = shown.map(({ series, place, value }) => ({
    color: legend[place]?.color ?? null,
    name: seriesName(series, words),
    value: words.number(value),
  }));
  if (rest.length > 0) {
    const value = rest.reduce((sum, one) => sum + one.value, 0);
    const name = words.say('more', { count: rest.length });
    rows.push({ color: null, name, value: words.number(value) });
  }
  return {
    title: words.longDay(day),
    lines: kind === 'month-ends' && !isMonthEnd(day) ? [words.say('month.running')] : [],
    rows,
    total: { name: words.say('total'), value: words.number(figure.totals[index] as number) },
  };
}
