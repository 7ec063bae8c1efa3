import type { Day } from '../data/dates.js';
import type { CommunitiesFigure, Figure, OverTimeFigure, SizesFigure } from '../figures/figure.js';
import { hasConstellations } from '../figures/constellations.js';
import { said } from '../figures/series.js';
import type { Words } from './format.js';
import { binName, seriesName, timescaleTitle } from './names.js';

/** A table of text. The first cell of a row is what the row is about. */
export interface TextTable {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Greatest number of series listed; one more row says how many others there are. */
const SERIES = 50;
const COMMUNITIES = 10;

/** Text of a cell without a value. */
export const NOTHING = '–';

/**
 * Returns a picture as short tables, for readers who do not see it: per series its first, last,
 * least, most and mean; per bin hubs, users and share; the largest communities, and the number in
 * each constellation.
 */
export function shortTables(figure: Figure, label: string, words: Words): TextTable[] {
  if (figure.empty) return [];
  switch (figure.kind) {
    case 'number':
      return [];
    case 'over-time':
      return [seriesTable(figure, label, words)];
    case 'sizes':
      return [binsTable(figure, label, words)];
    case 'communities':
      return [
        largestTable(figure, label, words),
        ...(hasConstellations(figure) ? [constellationsTable(figure, label, words)] : []),
      ];
  }
}

function seriesTable(figure: OverTimeFigure, label: string, words: Words): TextTable {
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
      words.say(`column.${groupBy}`),
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
        words.percent(bin.share),
      ]),
    ),
  };
}

function largestTable(figure: CommunitiesFigure, label: string, words: Words): TextTable {
  const { communities } = figure;
  const hasOwn = hasConstellations(figure);
  const rest = communities.length - COMMUNITIES;
  return {
    caption: words.say('table.short.communities', { label }),
    header: [
      words.say('column.community'),
      words.say('axis.users'),
      ...(hasOwn ? [words.say('column.constellation')] : []),
      words.say('column.place'),
      words.say('column.country'),
    ],
    rows: [
      ...communities
        .slice(0, COMMUNITIES)
        .map(({ name, users, constellation, place, country }) => [
          name,
          words.number(users),
          ...(hasOwn ? [constellation ?? words.say('constellation.none')] : []),
          place ?? NOTHING,
          country ?? NOTHING,
        ]),
      ...(rest > 0
        ? [[words.say('more', { count: rest }), ...(hasOwn ? [''] : []), '', '', '']]
        : []),
    ],
  };
}

const constellationsTable = (
  { constellations }: CommunitiesFigure,
  label: string,
  words: Words,
): TextTable => ({
  caption: words.say('table.short.constellations', { label }),
  header: [words.say('column.constellation'), words.say('column.communities')],
  rows: constellations.map(({ name, communities }) => [
    name ?? words.say('constellation.none'),
    words.number(communities),
  ]),
});
