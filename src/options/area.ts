import type { Day } from '../data/dates.js';
import type { OverTimeFigure } from '../figures/figure.js';
import { mix, seriesColor, type Look } from '../look/look.js';
import type { Words } from '../words/format.js';
import {
  axisTitleMark,
  TIME_AXIS_HEIGHT,
  timeAxisMarks,
  valueAxis,
  valueAxisMarks,
  yOf,
  type ValueAxis,
} from './axes.js';
import { areaLabels, labelColumnWidth } from './area-labels.js';
import type { Frame, LegendEntry, LineMark, Mark, Plan } from './plan.js';

const TOP = 30;
/** From here on a band is thick enough for a line that sets it apart from its neighbour, in px. */
const THICK = 5;
/** Series that have a colour of their own rather than the shade of one. */
export const NAMED_SERIES = 10;

/** A stack of series over time. */
export interface AreaPlan extends Plan {
  readonly frame: Frame;
  readonly axis: ValueAxis;
  /** Per date of the figure: px from the left. */
  readonly x: Float64Array;
  /** Per series of the figure, the largest first, per date: the upper edge of its band in px. */
  readonly tops: readonly Float64Array[];
  /** Per series of the figure. */
  readonly legend: readonly LegendEntry[];
  /** How many series are named beside the chart. */
  readonly labelled: number;
}

/** Draws a figure over time as a stack, the largest series at the bottom. */
export function areaPlan(
  figure: OverTimeFigure,
  look: Look,
  words: Words,
  { width, height }: { readonly width: number; readonly height: number },
): AreaPlan {
  const { dates, series } = figure;
  const stacked = stack(figure);
  const largest = stacked.at(-1)?.reduce((max, value) => Math.max(max, value), 0) ?? 0;
  const colors = series.map(({ colorRank }) => seriesColor(look, colorRank));
  const legend = series.map((one, index) => ({
    name: seriesName(one),
    color: colors[index] as string,
  }));

  const plotHeight = height - TOP - TIME_AXIS_HEIGHT;
  const label = figure.transform === 'log10' || largest < 10_000 ? words.number : words.compact;
  const axis = valueAxis(largest, plotHeight, label, { whole: figure.transform === 'none' });
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
  const tops = stacked.map((sums) => sums.map((sum) => yOf(axis, frame, sum)));

  const labels = areaLabels(legend, tops, frame, look, width);
  return {
    width,
    height,
    frame,
    axis,
    x,
    tops,
    legend,
    labelled: labels.count,
    marks: [
      ...valueAxisMarks(axis, frame, look),
      ...bandMarks(x, tops, frame, colors, look),
      ...timeAxisMarks(first, last, xOf, frame, look, words),
      axisTitleMark(words.say(axisTitle(figure)), frame, look),
      ...labels.marks,
    ],
  };
}

const axisTitle = ({ measure, transform }: OverTimeFigure) =>
  transform === 'log10' ? 'axis.log10' : (`axis.${measure}` as const);

/** Data text, to be shown as text only. */
export const seriesName = ({
  cluster,
  hub,
}: {
  readonly cluster: string;
  readonly hub: string | null;
}): string => (hub === null ? cluster : `${cluster}/${hub}`);

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

/**
 * Bands from the top of the stack down, each to the base line: no seam can show between two. A
 * single date is drawn as wide as the frame.
 */
function bandMarks(
  x: Float64Array,
  tops: readonly Float64Array[],
  frame: Frame,
  colors: readonly string[],
  look: Look,
): Mark[] {
  const isSingle = x.length === 1;
  const across = isSingle ? Float64Array.of(frame.left, frame.right) : x;
  const marks: Mark[] = [];
  for (let index = tops.length - 1; index >= 0; index -= 1) {
    const top = tops[index] as Float64Array;
    const y = isSingle ? Float64Array.of(top[0] as number, top[0] as number) : top;
    const fill = colors[index] as string;
    marks.push({ mark: 'band', x: across, y, base: frame.bottom, fill });
    const edge = edgeMark(across, y, tops[index - 1] ?? null, frame, mix(fill, look.surface, 0.55));
    if (edge) marks.push(edge);
  }
  return marks;
}

/** A line along the upper edge of a band that is thick enough to bear it. */
function edgeMark(
  x: Float64Array,
  y: Float64Array,
  below: Float64Array | null,
  frame: Frame,
  stroke: string,
): LineMark | null {
  let thickness = 0;
  y.forEach((top, index) => (thickness += (below?.[index] ?? frame.bottom) - top));
  return thickness / y.length < THICK ? null : { mark: 'line', x, y, stroke, width: 0.75 };
}
