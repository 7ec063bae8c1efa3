import type { Day } from '../../data/dates.js';
import { durationOf } from '../../figures/limits.js';
import type { DailyTotals, NumberFigure, NumberMetric, Trend } from './figure.js';
import { isOfCommunities, ofActivity } from './metrics.js';
import '../../words/english/trend.js';
import type { Words } from '../../words/format.js';
import { timescaleName } from '../../words/names.js';
import { percentOf } from '../../words/percent.js';

/** A change in words, and the sign before them, which only repeats them. */
export interface TrendText {
  readonly sign: '▲' | '▼' | '=';
  readonly text: string;
  /** The earlier number and its day. */
  readonly then: string;
}

/**
 * Least earlier number for a change in per cent: on smaller ones it would make a small change look
 * large.
 */
const LEAST_FOR_SHARE = 100;
/** A share within these limits is short to read: from 0.1 % to tenfold. */
const [LEAST_SHARE, MOST_SHARE] = [0.0005, 10];

/**
 * `▲ 4% more than 30 days before`; for hubs and clusters, for small numbers, and for very small or
 * large changes the change is a number, not a share.
 */
export function trendText(
  { change, ratio, ...then }: Trend,
  metric: NumberMetric,
  words: Words,
): TrendText {
  const share = Math.abs(ratio ?? 0);
  const isLarge = ofActivity(metric)?.changesByShare && then.value >= LEAST_FOR_SHARE;
  const isShare = isLarge && share >= LEAST_SHARE && share <= MOST_SHARE;
  const facts = {
    change: isShare ? percentOf(share, words) : words.number(Math.abs(change)),
    duration: durationText(then.duration, words),
  };
  return {
    sign: change > 0 ? '▲' : change < 0 ? '▼' : '=',
    text: words.say(change > 0 ? 'trend.more' : change < 0 ? 'trend.fewer' : 'trend.same', facts),
    then: words.say('trend.then', { n: words.number(then.value), date: words.day(then.asOf) }),
  };
}

/** A text about as long as that of a trend over a duration, with its sign, to keep room for it. */
export const trendLike = (duration: string, words: Words): string =>
  `▲ ${words.say('trend.fewer', {
    change: percentOf(0.088, words),
    duration: durationText(duration, words),
  })}`;

/** `30 days`, `1 year and 6 months`. */
function durationText(duration: string, words: Words): string {
  const parts = Object.entries(durationOf(duration) ?? {}) as [
    'years' | 'months' | 'weeks' | 'days',
    number,
  ][];
  const named = parts
    .filter(([, count]) => count > 0)
    .map(([unit, count]) => words.say(`duration.${unit}`, { count, n: words.number(count) }));
  return words.list(named);
}

type Counted = Pick<NumberFigure, 'metric' | 'timescale'>;

/** Name of the line beside a number. */
function historyName({ metric, timescale }: Counted, words: Words): string {
  // Numbers of communities have no line.
  if (isOfCommunities(metric)) return '';
  return words.say(`history.${metric}`, { timescale: timescaleName(timescale ?? '', words) });
}

/** A note for the caption on what the line shows, and from which day on. */
export function historyNote(counted: Counted, first: Day, words: Words): string {
  const name = historyName(counted, words);
  const what = name.charAt(0).toLowerCase() + name.slice(1);
  return words.say('history.note', { what, from: words.day(first) });
}

/** The line as a sentence: read aloud in its place. */
export function historyText(
  counted: Counted,
  { dates, totals, measured }: DailyTotals,
  words: Words,
): string {
  return words.say('history.spoken', {
    what: historyName(counted, words),
    from: words.day(dates[0] as Day),
    to: words.day(dates.at(-1) as Day),
    lowest: words.number(Math.round(Math.min(...totals))),
    // The most is a measurement, as it is in a chart over time.
    highest: words.number(Math.round(Math.max(...measured))),
    last: words.number(Math.round(totals.at(-1) as number)),
  });
}
