import type { Day } from '../../data/dates.js';
import type { DailyTotals } from '../../kinds/number/figure.js';
import type { Look } from '../../look/look.js';
import { dashes, withoutMarked } from '../dashes.js';
import type { Plan } from '../plan.js';

/** Size in px; style sheets may scale it. */
const [WIDTH, HEIGHT] = [120, 32];
const DOT = 2.5;
const [LEFT, RIGHT, TOP, BOTTOM] = [1, WIDTH - DOT - 1, DOT + 1, HEIGHT - 1.5];

/**
 * A small line of what a number was on each day, dashed where it was not measured, with a dot on the last. It
 * stands on zero, so that its height is the number and no small change looks large.
 * @param history of two days or more
 */
export function sparklinePlan({ dates, totals, bridged }: DailyTotals, look: Look): Plan {
  const first = dates[0] as Day;
  const last = dates.at(-1) as Day;
  const top = Math.max(...totals);
  const xOf = (day: number): number => LEFT + ((RIGHT - LEFT) * (day - first)) / (last - first);
  const yOf = (total: number): number =>
    top > 0 ? BOTTOM - ((BOTTOM - TOP) * total) / top : BOTTOM;
  const x = Float64Array.from(dates, xOf);
  const y = totals.map(yOf);
  return {
    width: WIDTH,
    height: HEIGHT,
    marks: [
      {
        mark: 'rules',
        lines: [[0, HEIGHT - 0.5, WIDTH, HEIGHT - 0.5]],
        stroke: look.grid,
        width: 1,
      },
      { mark: 'line', x, y: withoutMarked(y, bridged), stroke: look.accent, width: 1.5 },
      ...dashes(x, y, bridged, look.accent, 1),
      {
        mark: 'circle',
        x: RIGHT,
        y: y.at(-1) as number,
        r: DOT,
        fill: look.accent,
        stroke: look.surface,
        strokeWidth: 0,
      },
    ],
  };
}
