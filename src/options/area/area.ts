import type { Day } from '../../data/dates.js';
import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import { numberIn } from '../../kinds/over-time/number-in.js';
import { seriesKey } from '../../kinds/over-time/series.js';
import { markedTotals } from '../../kinds/over-time/unmeasured.js';
import type { Look } from '../../look/look.js';
import type { Words } from '../../words/format.js';
import { seriesName } from '../../words/series-name.js';
import { axisTitleMark, valueAxis, valueAxisMarks, yOf, type ValueAxis } from '../axes.js';
import { logAxis } from '../log-axis.js';
import { TIME_AXIS_HEIGHT } from '../time-axis.js';
import { withoutMarked } from '../dashes.js';
import { layered } from '../layers.js';
import type { Frame, LegendEntry, Mark, Plan } from '../plan.js';
import { areaColors, focusedColors, namedIn } from './area-colors.js';
import { areaNames, namedEnds } from './area-ends.js';
import { AREA_WAYS, type AreaKind } from './area-kinds.js';
import { areaLabels, labelColumnWidth, lineEnds } from './area-labels.js';
import { peakMarks } from './area-peak.js';
import { chartOf } from './chart-of.js';
import { lineMarks } from './area-marks.js';
import { totalGaps } from './area-unmeasured.js';
import type { Painted } from './painted.js';
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
  /** Keys of the series that have a colour and a name of their own; by default the largest. */
  readonly named?: ReadonlySet<string>;
  /** Key of the series that the reader points at: all others are paler. */
  readonly focused?: string | null;
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
  /** The names that a legend of the picture needs: those of series with a colour of their own, and one for all others. */
  readonly names: readonly LegendEntry[];
  /** How many of them stand beside the chart. */
  readonly labelled: number;
}

/** Draws a figure over time: as a stack, the largest series at the bottom, or as lines. */
export const areaPlan = (
  figure: OverTimeFigure,
  look: Look,
  words: Words,
  { focused = null, ...options }: AreaOptions,
): AreaPlan => areaPaint(figure, look, words, options)(focused);

/** Makes the plan of a chart whose places are found, in the colours for the series that a reader points at. */
export type AreaPaint = (focused: string | null) => AreaPlan;

/** Finds all of a plan but the colours of the series. */
export function areaPaint(
  figure: OverTimeFigure,
  look: Look,
  words: Words,
  options: Omit<AreaOptions, 'focused'>,
): AreaPaint {
  const { width, height, kind = 'area', scale = 'linear' } = options;
  const { named = namedIn('few', figure), overlays = [] } = options;
  const { series, transform } = figure;
  const chart = chartOf(kind);
  const isLog = scale === 'log' && transform === 'none' && AREA_WAYS[kind].hasScale;
  const values = chart.values(figure, isLog);
  // If each person is counted once, the series add up to a true total: draw a line for it.
  const hasTotal = figure.unique && chart.hasTotal && transform === 'none' && series.length > 1;
  const totals = hasTotal ? figure.shownTotals : null;
  const largest = largestOf(totals ? [...values, totals] : values);
  const legend = areaLegend(figure, look, words, named);
  const own = legend.map(({ color }) => color);
  const names = areaNames(figure, legend, named, chart, words);

  const plotHeight = height - TOP - TIME_AXIS_HEIGHT;
  const isShort = transform === 'log10' || largest < 10_000;
  const label = isShort ? words.number : (value: number) => compactNumber(value, words);
  const axis =
    chart.axis?.(plotHeight, words) ??
    (isLog
      ? logAxis(largest, label)
      : valueAxis(largest, plotHeight, label, { whole: transform === 'none' }));
  const totalText = totals ? numberIn(figure, words)(figure.shownTotals.at(-1) ?? 0) : '';
  const totalEntry = { name: words.say('total'), color: look.ink, value: totalText };
  const beside = [...names.named, ...(names.others ? [names.others] : [])];
  const frame: Frame = {
    left: Math.ceil(axis.labelWidth) + 10,
    top: TOP,
    right: width - labelColumnWidth(totals ? [totalEntry, ...beside] : beside, width),
    bottom: height - TIME_AXIS_HEIGHT,
  };

  const heights = (of: Float64Array): Float64Array => of.map((value) => yOf(axis, frame, value));
  const tops = values.map(heights);
  const totalHeights = totals && heights(totals);
  const keys = series.map(({ colorRank }) => String(colorRank));
  const { x, xOf, ...laid } = chart.layOut(figure, frame, look, words);

  const ends = [
    ...(totalHeights ? lineEnds([totalEntry], [totalHeights]) : []),
    ...namedEnds(names, chart, tops, frame),
  ];
  const title = words.say(chart.title(figure, isLog));
  // Its height is that of a total only in a stack, or on the line of the total.
  const isOfTotals = chart.hasTotal && (chart.isStack || hasTotal || series.length === 1);
  const labels = areaLabels(ends, frame, look, width);
  const isNamed = series.map((one) => named.has(seriesKey(one)));
  const data = laid.data(tops, { keys, isNamed });
  const unmeasured = laid.unmeasured(tops);
  const total = totalHeights ? totalLine(figure, x, totalHeights, frame)([look.ink]) : [];
  const plan = {
    width,
    height,
    kind,
    frame,
    axis,
    x,
    tops,
    legend,
    names: beside,
    labelled: labels.entries.filter((entry) => beside.includes(entry)).length,
  };
  const layers = {
    ground: valueAxisMarks(axis, frame, look),
    overlay: [
      ...(totalHeights ? totalGaps(figure, x, totalHeights, frame, look.ink) : []),
      ...overlays.flatMap((overlay) => overlay({ figure, frame, xOf, look, words })),
    ],
    axes: [...(laid.values?.(tops) ?? []), ...laid.axis, axisTitleMark(title, frame, look)],
    labels: [
      ...labels.marks,
      ...(isOfTotals && transform === 'none'
        ? peakMarks(figure, x, axis, frame, title, look, words)
        : []),
    ],
  };
  return (focused) => {
    const colors = focusedColors(figure, look, own, focused);
    return {
      ...plan,
      ...layered({
        ...layers,
        data: [...data(colors), ...total],
        overlay: [...unmeasured(colors), ...layers.overlay],
      }),
    };
  };
}

/** The line of the true total, where all of it was measured. */
const totalLine = (
  figure: OverTimeFigure,
  x: Float64Array,
  heights: Float64Array,
  frame: Frame,
): Painted =>
  lineMarks(x, [withoutMarked(heights, markedTotals(figure))], frame, {
    keys: ['total'],
    isNamed: [true],
  });

/** The name (data text) and the colour of each series of a figure. */
export function areaLegend(
  figure: OverTimeFigure,
  look: Look,
  words: Words,
  named = namedIn('few', figure),
): LegendEntry[] {
  const colors = areaColors(figure, look, named);
  return figure.series.map((one, index) => ({
    name: seriesName(one, words),
    color: colors[index] as string,
  }));
}

const largestOf = (values: readonly Float64Array[]): number =>
  values.reduce((most, one) => one.reduce((max, value) => (value > max ? value : max), most), 0);
