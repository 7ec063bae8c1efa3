import type { Day } from '../data/dates.js';
import type { OverTimeFigure } from '../figures/figure.js';
import { mix, seriesColor, type Look } from '../look/look.js';
import type { Words } from '../words/format.js';
import { seriesName } from '../words/names.js';
import {
  axisTitleMark,
  logAxis,
  TIME_AXIS_HEIGHT,
  timeAxisMarks,
  valueAxis,
  valueAxisMarks,
  yOf,
  type ValueAxis,
} from './axes.js';
import { areaLabels, bandEnds, labelColumnWidth, lineEnds } from './area-labels.js';
import { bandMarks, lineMarks } from './area-marks.js';
import type { Frame, LegendEntry, Plan } from './plan.js';

const TOP = 30;
/** How a figure over time is drawn. */
export interface AreaOptions {
  readonly width: number;
  readonly height: number;
  /** Bands on top of each other, or a line for each series. */
  readonly kind?: 'area' | 'line';
  /** A figure of logarithms has a linear axis, whatever this says. */
  readonly scale?: 'linear' | 'log';
}

/** Series over time, stacked or as lines. */
export interface AreaPlan extends Plan {
  readonly kind: 'area' | 'line';
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
  const isLog = scale === 'log' && figure.transform === 'none';
  const values = kind === 'area' ? stack(figure) : linesOf(figure, isLog);
  // People of whom each is counted once can be added up: their total is worth a line of its own.
  const total =
    figure.unique && figure.transform === 'none' && series.length > 1 ? figure.totals : null;
  const largest = largestOf(total ? [...values, total] : values);
  const colors = series.map(({ colorRank }) => areaColor(colorRank, look));
  const legend = series.map((one, index) => ({
    name: seriesName(one, words),
    color: colors[index] as string,
  }));

  const plotHeight = height - TOP - TIME_AXIS_HEIGHT;
  const label = figure.transform === 'log10' || largest < 10_000 ? words.number : words.compact;
  const axis = isLog
    ? logAxis(largest, label)
    : valueAxis(largest, plotHeight, label, { whole: figure.transform === 'none' });
  const frame: Frame = {
    left: Math.ceil(axis.labelWidth) + 10,
    top: TOP,
    right: width - labelColumnWidth(legend, width),
    bottom: height - TIME_AXIS_HEIGHT,
  };

  const first = dates[0] ?? figure.today;
  const last = dates.at(-1) ?? first;
  const span = frame.right - frame.left;
  const xOf = (day: Day): number =>
    last === first ? frame.left + span / 2 : frame.left + (span * (day - first)) / (last - first);
  const x = Float64Array.from(dates, xOf);
  const heights = (of: Float64Array): Float64Array => of.map((value) => yOf(axis, frame, value));
  const tops = values.map(heights);
  const totalLine = total && {
    entry: { name: words.say('total'), color: look.ink },
    heights: heights(total),
  };

  const ends = [
    ...(totalLine ? lineEnds([totalLine.entry], [totalLine.heights]) : []),
    ...(kind === 'area' ? bandEnds(legend, tops, frame) : lineEnds(legend, tops)),
  ];
  const labels = areaLabels(ends, frame, look, width);
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
      ...valueAxisMarks(axis, frame, look),
      ...(kind === 'area'
        ? bandMarks(x, tops, frame, colors, look)
        : lineMarks(x, tops, frame, colors)),
      ...(totalLine ? lineMarks(x, [totalLine.heights], frame, [look.ink]) : []),
      ...timeAxisMarks(first, last, xOf, frame, look, words),
      axisTitleMark(words.say(axisTitle(figure, kind, isLog)), frame, look),
      ...labels.marks,
    ],
  };
}

function axisTitle({ measure, transform }: OverTimeFigure, kind: 'area' | 'line', isLog: boolean) {
  if (transform === 'log10') return kind === 'area' ? 'axis.log10' : 'axis.log10.line';
  if (!isLog) return `axis.${measure}` as const;
  return kind === 'area' ? (`axis.${measure}.logStack` as const) : (`axis.${measure}.log` as const);
}

/** The colour of a series; the rest of them has one that is none of theirs. */
export const areaColor = (rank: number, look: Look): string =>
  rank < 0 ? mix(look.muted, look.surface, 0.35) : seriesColor(look, rank);

const largestOf = (values: readonly Float64Array[]): number =>
  values.reduce((most, one) => one.reduce((max, value) => (value > max ? value : max), most), 0);

/** What a line goes through: on a logarithmic axis less than one user has no height. */
const linesOf = ({ series }: OverTimeFigure, isLog: boolean): Float64Array[] =>
  series.map(({ drawn }) => drawn.map((value) => (isLog && value < 1 ? NaN : value)));

/**
 * Per series the sum of itself and those below it. What is not there counts as 0, and so does the
 * logarithm of less than one user: no band hangs below the one it stands on.
 */
function stack({ dates, series }: OverTimeFigure): Float64Array[] {
  let below = new Float64Array(dates.length);
  return series.map(({ drawn }) => {
    below = below.map((sum, index) => {
      const value = drawn[index] as number;
      return value > 0 ? sum + value : sum;
    });
    return below;
  });
}
