import type { Day } from '../../data/dates.js';
import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import type { Look } from '../../look/look.js';
import '../../words/english/axes.js';
import '../../words/english/over-time.js';
import type { Words } from '../../words/format.js';
import type { StringKey } from '../../words/strings.js';
import { valueAxis, type ValueAxis } from '../axes.js';
import { timeAxisMarks } from '../time-axis.js';
import type { Frame, Mark } from '../plan.js';
import type { AreaKind } from './area-kinds.js';
import { bandEnds, lineEnds, type EndEntry, type SeriesEnd } from './area-labels.js';
import { bandMarks, lineMarks, type BandStyle } from './area-marks.js';
import { linesOf, shareStack, stack } from './area-stack.js';
import { bandGaps, gapMarks, lineGaps, measuredHeights } from './area-unmeasured.js';
import type { Painted } from './painted.js';
import { percentOf } from '../../words/percent.js';

type Heights = readonly Float64Array[];

/** A chart whose time axis is laid out, and whose values may be drawn. */
export interface LaidOut {
  /** Per date of the figure: px from the left. */
  readonly x: Float64Array;
  /** The place of a day, in px from the left; `null` if the chart does not show it. */
  readonly xOf: (day: Day) => number | null;
  readonly axis: readonly Mark[];
  /** @param tops per series, per date: the upper edge or the height in px */
  readonly data: (tops: Heights, style: BandStyle) => Painted;
  /** Marks for what was not measured. */
  readonly unmeasured: (tops: Heights) => Painted;
  /** Values that stand over the data. */
  readonly values?: (tops: Heights) => Mark[];
}

/** A kind of chart over time. */
export interface AreaChart {
  /** Whether the series stand on one another. */
  readonly isStack: boolean;
  /** Whether it may have a line of the true total. */
  readonly hasTotal: boolean;
  /** Per series, per date: the value whose height is drawn. */
  values(figure: OverTimeFigure, isLog: boolean): Heights;
  /** The value axis, if the largest value does not decide it. */
  axis?(height: number, words: Words): ValueAxis;
  layOut(figure: OverTimeFigure, frame: Frame, look: Look, words: Words): LaidOut;
  /** The heights of the series at the right edge, where their names stand. */
  ends(entries: readonly EndEntry[], tops: Heights, frame: Frame): SeriesEnd[];
  /** Title of the value axis. */
  title(figure: OverTimeFigure, isLog: boolean): StringKey;
  /**
   * A value in the tooltip, if it is more than the number.
   * @param n the number as text
   */
  readonly text?: (value: number, total: number, words: Words, n: string) => string;
  /** The same beside the chart. */
  readonly endText?: (value: number, total: number, words: Words) => string;
}

export const drawnStack = ({ series }: OverTimeFigure): Heights =>
  stack(series.map(({ shownDrawn }) => shownDrawn));

export const stackTitle = (
  { measure, transform, series }: OverTimeFigure,
  isLog: boolean,
): StringKey => {
  if (transform === 'log10') return 'axis.log10.stack';
  if (isLog) return `axis.${measure}.logStack`;
  return series.length > 1 ? `axis.${measure}.stack` : `axis.${measure}`;
};

/** How the series are drawn, and what of them was not measured. */
interface Drawing {
  readonly data: typeof bandMarks;
  readonly unmeasured: typeof bandGaps;
  /** The heights of what was measured, if only that is drawn as data. */
  readonly measured?: typeof measuredHeights;
}

const BANDS: Drawing = { data: bandMarks, unmeasured: bandGaps };
const LINES: Drawing = {
  data: lineMarks,
  unmeasured: lineGaps,
  measured: measuredHeights,
};

/** The kinds of chart with a time axis of days. */
export const DAY_CHARTS: Readonly<Record<Exclude<AreaKind, 'month-ends'>, AreaChart>> = {
  area: {
    isStack: true,
    hasTotal: true,
    values: drawnStack,
    layOut: onDays(BANDS),
    ends: bandEnds,
    title: stackTitle,
  },
  line: {
    isStack: false,
    hasTotal: true,
    values: linesOf,
    layOut: onDays(LINES),
    ends: lineEnds,
    title: ({ measure, transform }, isLog) => {
      if (transform === 'log10') return 'axis.log10.line';
      return isLog ? `axis.${measure}.log` : `axis.${measure}`;
    },
  },
  share: {
    isStack: true,
    hasTotal: false,
    values: shareStack,
    axis: (height, words) => valueAxis(1, height, (value) => percentOf(value, words), { end: 1 }),
    layOut: onDays(BANDS),
    ends: bandEnds,
    title: ({ measure }) => `axis.${measure}.share`,
    text: (value, total, words, n) =>
      words.say('shareOf', { share: percentOf(value / total, words), n }),
    endText: (value, total, words) => percentOf(value / total, words),
  },
};

/** Lays days out along the axis, each as long as the others. */
function onDays({ data, unmeasured, measured }: Drawing): AreaChart['layOut'] {
  return (figure, frame, look, words) => {
    const { dates } = figure;
    const first = dates[0] ?? 0;
    const last = dates.at(-1) ?? first;
    const span = frame.right - frame.left;
    const xOf = (day: Day): number =>
      last === first ? frame.left + span / 2 : frame.left + (span * (day - first)) / (last - first);
    const x = Float64Array.from(dates, xOf);
    const within = (day: Day): number | null => (day < first || day > last ? null : xOf(day));
    return {
      x,
      xOf: within,
      axis: timeAxisMarks(first, last, xOf, frame, look, words),
      data: (tops, style) => data(x, measured?.(figure, tops) ?? tops, frame, style, look),
      unmeasured: (tops) => {
        const paint = unmeasured(figure, x, tops, frame, look);
        const gaps = gapMarks(figure, within, frame, look);
        return (colors) => [...paint(colors), ...gaps];
      },
    };
  };
}
