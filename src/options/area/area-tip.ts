import type { Day } from '../../data/dates.js';
import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import { isMonthEnd, isRunning } from '../../kinds/over-time/month-end.js';
import { numberIn } from '../../kinds/over-time/number-in.js';
import { bridgedOn } from '../../kinds/over-time/unmeasured.js';
import { partNote, valueOn } from '../../kinds/over-time/value-text.js';
import '../../words/english/first.js';
import '../../words/english/one-day.js';
import type { Words } from '../../words/format.js';
import { seriesName } from '../../words/series-name.js';
import type { LegendEntry, Tip } from '../plan.js';
import type { AreaChart } from './area-charts.js';
import { longDay } from '../../words/long-days.js';

/** Number of series that a tooltip lists. */
const ROWS = 10;

/** The parts of a chart of days that its tooltips need. */
interface DayPlan {
  readonly legend: readonly LegendEntry[];
}

/** The day, the largest series of that day, how many more there are, and the total. */
export function dayTip(
  index: number,
  { legend }: DayPlan,
  figure: OverTimeFigure,
  words: Words,
  textOf?: AreaChart['text'],
): Tip {
  const day = figure.dates[index] as Day;
  const present = figure.series
    .map((series, place) => ({ series, place, value: series.shown[index] as number }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || a.place - b.place);
  // One row more costs less than a line that says “1 more”.
  const shown = present.length <= ROWS + 1 ? present : present.slice(0, ROWS);
  const rest = present.slice(shown.length);
  const total = figure.shownTotals[index] as number;
  const number = numberIn(figure, words);
  const text = (value: number): string =>
    textOf?.(value, total, words, number(value)) ?? number(value);
  const rows: Tip['rows'][number][] = shown.map(({ series, place, value }) => ({
    color: legend[place]?.color ?? null,
    name: seriesName(series, words),
    ...valueOn(figure, series, index, text(value), words),
  }));
  if (rest.length > 0) {
    const sumOf = (of: (one: (typeof rest)[number]) => number): number =>
      rest.reduce((sum, one) => sum + of(one), 0);
    const bridged = sumOf(({ series }) => series.bridgedUsers[index] as number);
    rows.push({
      color: null,
      name: words.say('more', { count: rest.length }),
      value: text(sumOf(({ value }) => value)),
      note: partNote(
        bridged,
        sumOf(({ series }) => series.shown[index] as number),
        figure,
        words,
      ),
    });
  }
  return {
    title: longDay(day, words),
    lines: [
      ...(figure.months && !isMonthEnd(day)
        ? [words.say(isRunning(day, figure) ? 'month.running' : 'month.noEnd')]
        : []),
      ...measuredLine(index, figure, words),
    ],
    rows,
    total: { name: words.say('total'), value: number(total) },
  };
}

/** The total of what was measured, where that is not all that is shown. */
function measuredLine(index: number, figure: OverTimeFigure, words: Words): string[] {
  if (bridgedOn(figure, index) === 0) return [];
  return [
    words.say('total.measured', { n: numberIn(figure, words)(figure.totals[index] as number) }),
  ];
}
