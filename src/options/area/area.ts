import type { Day } from '../../data/dates.js';
import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import { isRunning } from '../../kinds/over-time/month-end.js';
import { said } from '../../kinds/over-time/series.js';
import { mix, seriesColor, type Look } from '../../look/look.js';
import type { Words } from '../../words/format.js';
import { seriesName } from '../../words/names.js';
import {
  axisTitleMark,
  logAxis,
  TIME_AXIS_HEIGHT,
  timeAxisMarks,
  valueAxis,
  valueAxisMarks,
  yOf,
  type ValueAxis,
} from '../axes.js';
import { areaLabels, bandEnds, labelColumnWidth, lineEnds } from './area-labels.js';
import { bandMarks, lineMarks } from './area-marks.js';
import { monthMarks, monthScale, monthTotals } from './area-months.js';
import type { Frame, LegendEntry, Mark, Plan } from '../plan.js';

const TOP = 30;
/**
 * How series are drawn: as stacked bands (`area`), a line each (`line`), stacked bands of their
 * shares of the total (`share`), or a stacked bar for each month (`month-ends`).
 */
export type AreaKind = 'area' | 'line' | 'share' | 'month-ends';

/** How a figure over time is drawn. */
export interface AreaOptions {
  readonly width: number;
  readonly height: number;
  readonly kind?: AreaKind;
  /** Shares and figures of logarithms always have a linear axis. */
  readonly scale?: 'linear' | 'log';
}

/** Series over time, stacked or as lines. */
export interface AreaPlan extends Plan {
  readonly kind: AreaKind;
  readonly frame: Frame;
  readonly axis: ValueAxis;
  /** Per date of the figure: px from the left. */
  readonly x: Float64Array;
  /**
   * Per series of the figure, the largest first, per date: the upper edge of its band in px, or the
   * height of its line, NaN where it has none.
   */
  readonly tops: readonly Float64Array[];
  /** Per series of the figure. */
  readonly legend: readonly LegendEntry[];
  /** How many series are named beside the chart. */
  readonly labelled: number;
}

/** Draws a figure over time: as a stack, the largest series at the bottom, or as lines. */
export function areaPlan(
  figure: OverTimeFigure,
  look: Look,
  words: Words,
  { width, height, kind = 'area', scale = 'linear' }: AreaOptions,
): AreaPlan {
  const { dates, series } = figure;
  const isShare = kind === 'share';
  const isLog = scale === 'log' && figure.transform === 'none' && !isShare;
  const values = isShare
    ? shareStack(figure)
    : kind === 'line'
      ? linesOf(figure, isLog)
      : stack(figure.series.map(({ drawn }) => drawn));
  // If each person is counted once, the series add up to a true total: draw a line for it.
  const total =
    figure.unique &&
    (kind === 'area' || kind === 'line') &&
    figure.transform === 'none' &&
    series.length > 1
      ? figure.totals
      : null;
  const largest = largestOf(total ? [...values, total] : values);
  const legend = areaLegend(figure, look, words);
  const colors = legend.map(({ color }) => color);

  const plotHeight = height - TOP - TIME_AXIS_HEIGHT;
  const label = figure.transform === 'log10' || largest < 10_000 ? words.number : words.compact;
  const axis = isShare
    ? valueAxis(1, plotHeight, words.percent, { end: 1 })
    : isLog
      ? logAxis(largest, label)
      : valueAxis(largest, plotHeight, label, { whole: figure.transform === 'none' });
  const frame: Frame = {
    left: Math.ceil(axis.labelWidth) + 10,
    top: TOP,
    right: width - labelColumnWidth(legend, width),
    bottom: height - TIME_AXIS_HEIGHT,
  };

  const heights = (of: Float64Array): Float64Array => of.map((value) => yOf(axis, frame, value));
  const tops = values.map(heights);
  const totalLine = total && {
    entry: { name: words.say('total'), color: look.ink },
    heights: heights(total),
  };
  const keys = series.map(({ colorRank }) => String(colorRank));
  const { x, data, marks } =
    kind === 'month-ends'
      ? monthsOf(figure, tops, frame, colors, keys, look, words)
      : timeOf(dates, frame, look, words);

  const ends = [
    ...(totalLine ? lineEnds([totalLine.entry], [totalLine.heights]) : []),
    ...(kind === 'line' ? lineEnds(legend, tops) : bandEnds(legend, tops, frame)),
  ];
  const labels = areaLabels(ends, frame, look, width);
  const under = valueAxisMarks(axis, frame, look);
  const drawn = [
    ...data,
    ...(kind === 'area' || isShare ? bandMarks(x, tops, frame, colors, keys, look) : []),
    ...(kind === 'line' ? lineMarks(x, tops, frame, colors, keys) : []),
    ...(totalLine ? lineMarks(x, [totalLine.heights], frame, [look.ink], ['total']) : []),
  ];
  return {
    width,
    height,
    kind,
    frame,
    axis,
    x,
    tops,
    legend,
    labelled: labels.count - (totalLine && labels.count > 0 ? 1 : 0),
    marks: [
      ...under,
      ...drawn,
      ...marks,
      axisTitleMark(words.say(axisTitle(figure, kind, isLog)), frame, look),
      ...labels.marks,
    ],
    data: [under.length, under.length + drawn.length],
  };
}

/** Positions of the dates along the time axis, in px from the left, and the marks of that axis. */
interface Places {
  readonly x: Float64Array;
  /** Data marks that stand at the positions of the axis: the bars of months. */
  readonly data: readonly Mark[];
  readonly marks: readonly Mark[];
}

function timeOf(dates: Int32Array, frame: Frame, look: Look, words: Words): Places {
  const first = dates[0] ?? 0;
  const last = dates.at(-1) ?? first;
  const span = frame.right - frame.left;
  const xOf = (day: Day): number =>
    last === first ? frame.left + span / 2 : frame.left + (span * (day - first)) / (last - first);
  return {
    x: Float64Array.from(dates, xOf),
    data: [],
    marks: timeAxisMarks(first, last, xOf, frame, look, words),
  };
}

/** Positions, bars and axis of a chart of months. */
function monthsOf(
  figure: OverTimeFigure,
  tops: readonly Float64Array[],
  frame: Frame,
  colors: readonly string[],
  keys: readonly string[],
  look: Look,
  words: Words,
): Places {
  const { dates, transform } = figure;
  const isPale = (day: Day): boolean => isRunning(day, figure);
  const months = monthScale(dates, frame, look, words);
  // A sum of logarithms means nothing to a reader: leave it out.
  const texts = Array.from(said(figure).totals, (total) =>
    transform === 'log10' ? '' : words.whole(total),
  );
  return {
    x: months.x,
    data: monthMarks(dates, months, tops, frame, colors, keys, look, isPale),
    marks: [...monthTotals(texts, months, tops.at(-1), frame, look), ...months.axis],
  };
}

function axisTitle({ measure, transform, series }: OverTimeFigure, kind: AreaKind, isLog: boolean) {
  if (kind === 'share') return `axis.${measure}.share` as const;
  if (transform === 'log10') return kind === 'line' ? 'axis.log10.line' : 'axis.log10';
  const isStack = kind !== 'line' && series.length > 1;
  if (!isLog) return isStack ? (`axis.${measure}.stack` as const) : (`axis.${measure}` as const);
  return kind === 'line' ? (`axis.${measure}.log` as const) : (`axis.${measure}.logStack` as const);
}

/** The name (data text) and the colour of each series of a figure. */
export const areaLegend = ({ series }: OverTimeFigure, look: Look, words: Words): LegendEntry[] =>
  series.map((one) => ({
    name: seriesName(one, words),
    color: areaColor(one.colorRank, look),
  }));

/** The colour of a series; the rest (a rank below 0) has a grey that no series has. */
export const areaColor = (rank: number, look: Look): string =>
  rank < 0 ? mix(look.muted, look.surface, 0.35) : seriesColor(look, rank);

const largestOf = (values: readonly Float64Array[]): number =>
  values.reduce((most, one) => one.reduce((max, value) => (value > max ? value : max), most), 0);

/** The values of each line: NaN for less than one user on a logarithmic axis, as it has no height there. */
const linesOf = ({ series }: OverTimeFigure, isLog: boolean): Float64Array[] =>
  series.map(({ drawn }) => drawn.map((value) => (isLog && value < 1 ? NaN : value)));

/**
 * Per series and date, the sum of this series and those below it. Missing values count as 0, and so
 * does the logarithm of less than one user: no band may reach below the one it stands on.
 */
function stack(series: readonly Float64Array[]): Float64Array[] {
  let below = new Float64Array(series[0]?.length ?? 0);
  return series.map((values) => {
    below = below.map((sum, index) => {
      const value = values[index] as number;
      return value > 0 ? sum + value : sum;
    });
    return below;
  });
}

/**
 * The stack as fractions of the day's total, always of the values themselves and never of their
 * logarithms.
 */
const shareStack = ({ series, totals }: OverTimeFigure): Float64Array[] =>
  stack(series.map(({ values }) => values)).map((sums) =>
    sums.map((sum, index) => ((totals[index] as number) > 0 ? sum / (totals[index] as number) : 0)),
  );
