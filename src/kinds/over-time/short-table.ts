import type { Day } from '../../data/dates.js';
import '../../words/english/axes.js';
import '../../words/english/first.js';
import '../../words/english/over-time-tables.js';
import type { Words } from '../../words/format.js';
import { seriesName } from '../../words/series-name.js';
import { NOTHING, type TextTable } from '../../words/tables.js';
import type { OverTimeFigure } from './figure.js';
import { said } from './series.js';

/** Greatest number of series listed; one more row says how many others there are. */
const SERIES = 50;

/** First, last, least, most and mean of each series. */
export function seriesTable(figure: OverTimeFigure, label: string, words: Words): TextTable {
  const { dates, groupBy, measure, series } = figure;
  const { values, totals } = said(figure);
  const on = (day: Day | undefined): string =>
    day === undefined ? NOTHING : words.say('table.on', { date: words.day(day) });
  const rest = series.length - SERIES;
  return {
    caption: words.say('table.short.overTime', {
      label,
      measure: words.say(`axis.${measure}`).toLowerCase(),
    }),
    header: [
      words.say(groupBy === 'hub' ? 'column.hub' : 'column.cluster'),
      on(dates[0]),
      on(dates.at(-1)),
      words.say('table.least'),
      words.say('table.most'),
      words.say('table.mean'),
    ],
    rows: [
      ...series
        .slice(0, SERIES)
        .map((one, at) => [seriesName(one, words), ...inShort(values[at] ?? totals, words)]),
      ...(rest > 0 ? [[words.say('more', { count: rest }), '', '', '', '', '']] : []),
      [words.say('total'), ...inShort(totals, words)],
    ],
  };
}

/** First, last, least, most and mean of the values that are not NaN. */
function inShort(values: Float64Array, words: Words): string[] {
  const there = values.filter((value) => !Number.isNaN(value));
  const sum = there.reduce((all, value) => all + value, 0);
  return [
    values[0] ?? NaN,
    values.at(-1) ?? NaN,
    there.length === 0 ? NaN : there.reduce((least, value) => Math.min(least, value)),
    there.length === 0 ? NaN : there.reduce((most, value) => Math.max(most, value)),
    sum / there.length,
  ].map((value) => (Number.isNaN(value) ? NOTHING : words.number(value)));
}
