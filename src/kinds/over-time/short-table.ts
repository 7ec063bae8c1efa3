import type { Day } from '../../data/dates.js';
import '../../words/english/axes.js';
import '../../words/english/first.js';
import '../../words/english/over-time-tables.js';
import type { Words } from '../../words/format.js';
import { seriesName } from '../../words/series-name.js';
import { NOTHING, type TextTable } from '../../words/tables.js';
import type { OverTimeFigure, OverTimeSeries } from './figure.js';
import { shownValues } from './series.js';
import { isComplete } from './unmeasured.js';
import { textOn } from './value-text.js';

/** Greatest number of series listed; one more row says how many others there are. */
const SERIES = 50;

/** First, last, least, most and mean of each series. */
export function seriesTable(figure: OverTimeFigure, label: string, words: Words): TextTable {
  const { dates, groupBy, measure, series } = figure;
  const values = shownValues(figure);
  const { shownTotals, totals } = figure;
  // Months have the values that are shown on their days.
  const isAllShown = figure.months || isComplete(figure);
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
      words.say(isAllShown ? 'table.most' : 'table.mostMeasured'),
      words.say('table.mean'),
    ],
    rows: [
      ...series.slice(0, SERIES).map((one, at) => {
        const shown = values[at] as Float64Array;
        return [
          seriesName(one, words),
          ...ends(one, shown),
          ...inShort(shown, isAllShown ? shown : one.values, words),
        ];
      }),
      ...(rest > 0 ? [[words.say('more', { count: rest }), '', '', '', '', '']] : []),
      [
        words.say('total'),
        ...[shownTotals[0], shownTotals.at(-1)].map((total) => numberOf(total, words)),
        ...inShort(shownTotals, isAllShown ? shownTotals : totals, words),
      ],
    ],
  };

  /** The first and the last value of a series, and what of them was not measured. */
  function ends(one: OverTimeSeries, shown: Float64Array): string[] {
    return [0, dates.length - 1].map((index) =>
      textOn(figure, one, index, numberOf(shown[index], words), words),
    );
  }
}

/**
 * Least, most and mean. A day that was not measured counts as it is shown, and never as 0.
 * @param measured the values of which the most is taken
 */
function inShort(shown: Float64Array, measured: Float64Array, words: Words): string[] {
  const isThere = (value: number): boolean => !Number.isNaN(value);
  const [all, there] = [shown.filter(isThere), measured.filter(isThere)];
  const sum = all.reduce((before, value) => before + value, 0);
  return [
    all.length === 0 ? NaN : all.reduce((least, value) => Math.min(least, value)),
    there.length === 0 ? NaN : there.reduce((most, value) => Math.max(most, value)),
    sum / all.length,
  ].map((value) => numberOf(value, words));
}

const numberOf = (value: number | undefined, words: Words): string =>
  value === undefined || Number.isNaN(value) ? NOTHING : words.number(value);
