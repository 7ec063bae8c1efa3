import { isMuch } from '../../figures/much-bridged.js';
import '../../words/english/one-day.js';
import '../../words/english/over-time.js';
import '../../words/english/over-time-tables.js';
import type { Words } from '../../words/format.js';
import { seriesName } from '../../words/series-name.js';
import { NOTHING, type WholeTable } from '../../words/tables.js';
import type { OverTimeFigure, OverTimeSeries } from './figure.js';
import { atMonthEnds, hasMonthEnds, monthEnds } from './month-end.js';
import { numberIn } from './number-in.js';
import { isComplete, isLiving } from './unmeasured.js';
import { textOn } from './value-text.js';

const seriesColumns = (
  { series }: OverTimeFigure,
  first: string,
  totals: readonly string[],
  words: Words,
) => [
  { name: first, isNumber: false },
  ...series.map((one) => ({ name: seriesName(one, words), isNumber: true })),
  ...totals.map((name) => ({ name, isNumber: true })),
];

/**
 * The newest day first: it is what is looked up most. The values are measurements. If a part of one is missing, it
 * has a star, as there is no room for more; if all of it is, there is a dash. The total of what was measured then
 * stands beside the total that is shown.
 */
export function dayTable(figure: OverTimeFigure, label: string, words: Words): WholeTable {
  const { dates, series, totals, shownTotals } = figure;
  const isWhole = isComplete(figure);
  const measured = { name: words.say('column.measured'), sum: totals };
  const sums = [...(isWhole ? [] : [measured]), { name: words.say('total'), sum: shownTotals }];
  const written = numberIn(figure, words);
  const number = (value: number | undefined): string =>
    value === undefined || Number.isNaN(value) ? NOTHING : written(value);
  const dateAt = (index: number): number => dates.length - 1 - index;
  return {
    caption: isWhole ? label : words.say('table.marks', { label }),
    columns: seriesColumns(
      figure,
      words.say('column.date'),
      sums.map(({ name }) => name),
      words,
    ),
    hasTotal: true,
    dash: words.say('notMeasured.alone'),
    count: dates.length,
    row: (index) => {
      const at = dateAt(index);
      return [
        words.day(dates[at] as number),
        ...series.map((one) => measurementOn(one, at, words)),
        ...sums.map(({ sum }) => number(sum[at])),
      ];
    },
    key: (index, column) => {
      const at = dateAt(index);
      if (column === 0) return dates[at] as number;
      const one = series[column - 1];
      if (one) return one.measured[at] === 1 ? one.values[at] || 0 : null;
      return there(sums[column - 1 - series.length]?.sum[at]);
    },
  };
}

/** The measurement of a series on a date; nothing before and after its life. */
function measurementOn(one: OverTimeSeries, at: number, words: Words): string {
  if (one.measured[at] === 0) return isLiving(one, at) ? NOTHING : '';
  const isPart = isMuch(one.bridgedUsers[at] as number, one.shown[at] as number);
  return `${words.number(one.values[at] || 0)}${isPart ? '*' : ''}`;
}

/** Returns a number as a sort key; `null` if there is none. */
const there = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

/** The newest day of each month. */
export function monthTable(figure: OverTimeFigure, label: string, words: Words): WholeTable {
  const ends = atMonthEnds(figure);
  const months = monthEnds(figure).reverse();
  const number = numberIn(figure, words);
  const first = hasMonthEnds(ends) ? 'column.monthEnd' : 'column.monthDay';
  return {
    caption: label,
    columns: seriesColumns(figure, words.say(first), [words.say('total')], words),
    hasTotal: true,
    dash: words.say('notMeasured.alone'),
    count: months.length,
    row: (index) => {
      const month = months[index];
      if (!month) return [];
      const date = words.day(month.day);
      return [
        month.running ? words.say('table.running', { date }) : date,
        ...ends.series.map((one, place) => {
          const text = number(month.values[place] as number);
          return textOn(ends, one, months.length - 1 - index, text, words);
        }),
        number(month.total),
      ];
    },
    key: (index, column) => {
      const month = months[index];
      return there(column === 0 ? month?.day : (month?.values[column - 1] ?? month?.total));
    },
  };
}
