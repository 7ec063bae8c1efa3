import { hasMonthEnds, atMonthEnds, monthEnds } from '../figures/month-end.js';
import type { Figure, OverTimeFigure, SizesFigure } from '../figures/figure.js';
import { communitiesTable } from './communities-table.js';
import type { Words } from './format.js';
import { seriesName } from './names.js';
import { withBridged } from './not-measured.js';
import { binsTable, NOTHING } from './short-table.js';
import type { SortKey, WholeTable } from './table-shape.js';

export type { SortKey, WholeTable };

/** Which days a table over time has. */
export type TableDays = 'days' | 'month-ends';

/** The whole table of a figure; `null` where a figure is a single number. */
export function wholeTable(
  figure: Figure,
  label: string,
  words: Words,
  days: TableDays = 'days',
): WholeTable | null {
  switch (figure.kind) {
    case 'number':
      return null;
    case 'over-time':
      return days === 'days' && !figure.months
        ? dayTable(figure, label, words)
        : monthTable(figure, label, words);
    case 'sizes': {
      const { header, rows } = binsTable(figure, label, words);
      return {
        caption: label,
        columns: header.map((name, index) => ({ name, isNumber: index > 1 })),
        hasTotal: false,
        count: rows.length,
        row: (index) => rows[index] ?? [],
        key: (index, column) => binKey(figure, index, column),
      };
    }
    case 'communities':
      return communitiesTable(figure, label, words);
  }
}

const seriesColumns = ({ series }: OverTimeFigure, first: string, words: Words) => [
  { name: first, isNumber: false },
  ...series.map((one) => ({ name: seriesName(one, words), isNumber: true })),
  { name: words.say('total'), isNumber: true },
];

/** The newest day first: it is what is looked up most. */
function dayTable(figure: OverTimeFigure, label: string, words: Words): WholeTable {
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

function monthTable(figure: OverTimeFigure, label: string, words: Words): WholeTable {
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

/** Bins are sorted by where they begin. */
function binKey({ timescales }: SizesFigure, index: number, column: number): SortKey {
  const rows = timescales.flatMap(({ timescale, bins }) => bins.map((bin) => ({ timescale, bin })));
  const row = rows[index];
  if (!row) return null;
  const { timescale, bin } = row;
  return [bin.from, timescale, bin.hubs.length, bin.users, bin.share][column] ?? null;
}
