import type { Day } from '../../data/dates.js';
import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import { markedTotals } from '../../kinds/over-time/unmeasured.js';
import { mix, seriesColor, type Look } from '../../look/look.js';
import type { Words } from '../../words/format.js';
import { seriesName } from '../../words/series-name.js';
import { axisTitleMark, logAxis, valueAxis, valueAxisMarks, yOf, type ValueAxis } from '../axes.js';
import { TIME_AXIS_HEIGHT } from '../time-axis.js';
import { withoutMarked } from '../dashes.js';
import { layered } from '../layers.js';
import type { Frame, LegendEntry, Mark, Plan } from '../plan.js';
import { AREA_WAYS, type AreaKind } from './area-kinds.js';
import { chartOf } from './chart-of.js';
import { areaLabels, labelColumnWidth, lineEnds } from './area-labels.js';
import { lineMarks } from './area-marks.js';
import { totalGaps } from './area-unmeasured.js';
import { compactNumber } from '../../words/round-numbers.js';

const TOP = 30;

/** A chart over time, as an overlay sees it. */
export interface OverlaidChart {
  readonly figure: OverTimeFigure;
  readonly frame: Frame;
  /** The place of a day, in px from the left; `null` if the chart does not show it. */
  readonly xOf: (day: Day) => number | null;
  readonly look: Look;
  readonly words: Words;
}

/** Draws something over the data of a chart over time, such as a flag on a day. */
export type AreaOverlay = (chart: OverlaidChart) => readonly Mark[];

/** How a figure over time is drawn. */
export interface AreaOptions {
  readonly width: number;
  readonly height: number;
  readonly kind?: AreaKind;
  /** Shares and figures of logarithms always have a linear axis. */
  readonly scale?: 'linear' | 'log';
  readonly overlays?: readonly AreaOverlay[];
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
  { width, height, kind = 'area', scale = 'linear', overlays = [] }: AreaOptions,
): AreaPlan {
  const { series, transform } = figure;
  const chart = chartOf(kind);
  const isLog = scale === 'log' && transform === 'none' && AREA_WAYS[kind].hasScale;
  const values = chart.values(figure, isLog);
  // If each person is counted once, the series add up to a true total: draw a line for it.
  const hasTotal = figure.unique && chart.hasTotal && transform === 'none' && series.length > 1;
  const total = hasTotal ? figure.shownTotals : null;
  const largest = largestOf(total ? [...values, total] : values);
  const legend = areaLegend(figure, look, words);
  const colors = legend.map(({ color }) => color);

  const plotHeight = height - TOP - TIME_AXIS_HEIGHT;
  const isShort = transform === 'log10' || largest < 10_000;
  const label = isShort ? words.number : (value: number) => compactNumber(value, words);
  const axis =
    chart.axis?.(plotHeight, words) ??
    (isLog
      ? logAxis(largest, label)
      : valueAxis(largest, plotHeight, label, { whole: transform === 'none' }));
  const frame: Frame = {
    left: Math.ceil(axis.labelWidth) + 10,
    top: TOP,
    right: width - labelColumnWidth(legend, width),
    bottom: height - TIME_AXIS_HEIGHT,
  };

  const heights = (of: Float64Array): Float64Array => of.map((value) => yOf(axis, frame, value));
  const tops = values.map(heights);
  const totalHeights = total && heights(total);
  const keys = series.map(({ colorRank }) => String(colorRank));
  const { x, xOf, ...laid } = chart.layOut(figure, frame, look, words);

  const totalEntry = { name: words.say('total'), color: look.ink };
  const ends = [
    ...(totalHeights ? lineEnds([totalEntry], [totalHeights]) : []),
    ...chart.ends(legend, tops, frame),
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
    labelled: labels.count - (totalHeights && labels.count > 0 ? 1 : 0),
    ...layered({
      ground: valueAxisMarks(axis, frame, look),
      data: [
        ...laid.data(tops, colors, keys),
        ...(totalHeights ? totalLine(figure, x, totalHeights, frame, look) : []),
      ],
      overlay: [
        ...laid.unmeasured(tops, colors),
        ...(totalHeights ? totalGaps(figure, x, totalHeights, frame, look.ink) : []),
        ...overlays.flatMap((overlay) => overlay({ figure, frame, xOf, look, words })),
      ],
      axes: [
        ...(laid.values?.(tops) ?? []),
        ...laid.axis,
        axisTitleMark(words.say(chart.title(figure, isLog)), frame, look),
      ],
      labels: labels.marks,
    }),
  };
}

/** The line of the true total, where all of it was measured. */
const totalLine = (
  figure: OverTimeFigure,
  x: Float64Array,
  heights: Float64Array,
  frame: Frame,
  { ink }: Look,
): Mark[] => lineMarks(x, [withoutMarked(heights, markedTotals(figure))], frame, [ink], ['total']);

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
