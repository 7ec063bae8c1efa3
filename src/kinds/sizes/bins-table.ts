import '../../words/english/axes.js';
import '../../words/english/sizes-tables.js';
import type { Words } from '../../words/format.js';
import { binName } from '../../words/bin-name.js';
import { timescaleTitle } from '../../words/names.js';
import type { SortKey, TextTable, WholeTable } from '../../words/tables.js';
import type { SizesFigure } from './figure.js';
import { percentOf } from '../../words/percent.js';

/** Hubs, users and share of every bin. */
export function binsTable(figure: SizesFigure, label: string, words: Words): TextTable {
  return {
    caption: label,
    header: [
      words.say('column.bin'),
      words.say('column.timescale'),
      words.say('axis.hubs'),
      words.say('axis.users'),
      words.say('axis.share'),
    ],
    rows: figure.timescales.flatMap(({ timescale, bins }) =>
      bins.map((bin) => [
        binName(bin, words),
        timescaleTitle(timescale, words),
        words.number(bin.hubs.length),
        words.number(bin.users),
        percentOf(bin.share, words),
      ]),
    ),
  };
}

/** The same as a whole table. */
export function wholeBinsTable(figure: SizesFigure, label: string, words: Words): WholeTable {
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

/** Bins are sorted by where they begin. */
function binKey({ timescales }: SizesFigure, index: number, column: number): SortKey {
  const rows = timescales.flatMap(({ timescale, bins }) => bins.map((bin) => ({ timescale, bin })));
  const row = rows[index];
  if (!row) return null;
  const { timescale, bin } = row;
  return [bin.from, timescale, bin.hubs.length, bin.users, bin.share][column] ?? null;
}
