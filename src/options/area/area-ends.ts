import type { OverTimeFigure, OverTimeSeries } from '../../kinds/over-time/figure.js';
import { numberIn } from '../../kinds/over-time/number-in.js';
import { seriesKey } from '../../kinds/over-time/series.js';
import '../../words/english/over-time.js';
import type { Words } from '../../words/format.js';
import type { Frame, LegendEntry } from '../plan.js';
import type { AreaChart } from './area-charts.js';
import { LEAST_BAND, type EndEntry, type SeriesEnd } from './area-labels.js';

/** The names of a chart with the newest values: those of series that are named, and one for all others. */
export interface AreaNames {
  /** Per series of the figure. */
  readonly all: readonly EndEntry[];
  readonly named: readonly EndEntry[];
  /** All series without a name together; `null` if there are none. */
  readonly others: EndEntry | null;
}

/**
 * The names of a chart.
 * @param named the keys of the series that have one of their own
 */
export function areaNames(
  figure: OverTimeFigure,
  legend: readonly LegendEntry[],
  named: ReadonlySet<string>,
  { endText }: AreaChart,
  words: Words,
): AreaNames {
  const { series } = figure;
  const total = figure.shownTotals.at(-1) ?? 0;
  const number = numberIn(figure, words);
  const newest = (some: readonly OverTimeSeries[]): string => {
    const value = some.reduce((all, { shown }) => all + (shown.at(-1) || 0), 0);
    // A value of which nothing was measured must not pass for data.
    if (value === 0 || !some.some(({ measured }) => measured.at(-1) === 1)) return '';
    return endText?.(value, total, words) ?? number(value);
  };
  const all = legend.map((entry, index) => ({
    ...entry,
    value: newest(series.slice(index, index + 1)),
  }));
  const isNamed = series.map((one) => named.has(seriesKey(one)));
  const quiet = series.filter((_, index) => !isNamed[index]);
  const count = quiet.length;
  const first = isNamed.indexOf(false);
  const color = legend[first]?.color ?? '';
  return {
    all,
    named: all.filter((_, index) => isNamed[index]),
    others:
      count === 0
        ? null
        : {
            name: words.say('rest', { count, n: words.number(count) }),
            color,
            value: newest(quiet),
          },
  };
}

/** The heights of the names at the right edge, the most important first. */
export function namedEnds(
  { all, named, others }: AreaNames,
  chart: AreaChart,
  tops: readonly Float64Array[],
  frame: Frame,
): SeriesEnd[] {
  const ends = chart.ends(all, tops, frame).filter(({ entry }) => named.includes(entry));
  // In a stack, all others lie on top of the named ones; in lines they have no common height.
  const foot = all.findLastIndex((entry) => named.includes(entry));
  if (!others || !chart.isStack || foot !== named.length - 1) return ends;
  const [top, bottom] = [tops.at(-1)?.at(-1) ?? 0, tops[foot]?.at(-1) ?? 0];
  const isThick = bottom - top >= LEAST_BAND;
  return isThick ? [...ends, { entry: others, middle: (top + bottom) / 2 }] : ends;
}
