import '../../words/english/over-time-tables.js';
import type { Words } from '../../words/format.js';
import { seriesName } from '../../words/series-name.js';
import { withBridged } from '../../words/not-measured.js';
import { NOTHING, type WholeTable } from '../../words/tables.js';
import type { OverTimeFigure } from './figure.js';
import { atMonthEnds, hasMonthEnds, monthEnds } from './month-end.js';

const seriesColumns = ({ series }: OverTimeFigure, first: string, words: Words) => [
  { name: first, isNumber: false },
  ...series.map((one) => ({ name: seriesName(one, words), isNumber: true })),
  { name: words.say('total'), isNumber: true },
];

/** The newest day first: it is what is looked up most. */
export function dayTable(figure: OverTimeFigure, label: string, words: Words): WholeTable {
  const { dates, series, totals } = figure;
  const number = (value: number | undefined): string =>
    value === undefined || Number.isNaN(value) ? NOTHING : words.number(value);
  return {
    caption: label,
    columns: seriesColumns(figure, words.say('column.date'), words),
    hasTotal: true,
    count: dates.length,
    row: (index) => {
      const at = dates.length - 1 - index;
      return [
        words.day(dates[at] as number),
        ...series.map(({ values }) => number(values[at])),
        number(totals[at]),
      ];
    },
    key: (index, column) => {
      const at = dates.length - 1 - index;
      if (column === 0) return dates[at] as number;
      return there(column > series.length ? totals[at] : series[column - 1]?.values[at]);
    },
  };
}

/** Returns a number as a sort key; `null` if there is none. */
const there = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

/** The newest day of each month. */
export function monthTable(figure: OverTimeFigure, label: string, words: Words): WholeTable {
  const months = monthEnds(figure).reverse();
  const first = hasMonthEnds(atMonthEnds(figure)) ? 'column.monthEnd' : 'column.monthDay';
  return {
    caption: label,
    columns: seriesColumns(figure, words.say(first), words),
    hasTotal: true,
    count: months.length,
    row: (index) => {
      const month = months[index];
      if (!month) return [];
      const date = words.day(month.day);
      return [
        month.running ? words.say('table.running', { date }) : date,
        ...month.values.map((value, at) =>
          withBridged(words.number(value), value, month.bridged[at] ?? 0, words),
        ),
        words.number(month.total),
      ];
    },
    key: (index, column) => {
      const month = months[index];
      return there(column === 0 ? month?.day : (month?.values[column - 1] ?? month?.total));
    },
  };
}
