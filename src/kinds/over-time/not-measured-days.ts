import type { Day } from '../../data/dates.js';
import { rangeOf } from '../../words/captions.js';
import '../../words/english/over-time-tables.js';
import type { Words } from '../../words/format.js';
import { seriesName } from '../../words/series-name.js';
import type { OverTimeFigure } from './figure.js';
import { markedIn } from './unmeasured.js';

/** The days of a series that are marked, as text. */
export interface NotMeasuredDays {
  /** Data text, or a word of ours for days on which nothing was measured. */
  readonly name: string;
  readonly days: string;
}

/** Lists the days that lack something that is marked, by series, and those on which nothing was measured. */
export function notMeasuredDays(figure: OverTimeFigure, words: Words): NotMeasuredDays[] {
  const { dates, series, gaps, months } = figure;
  const span = (from: Day, to: Day): string =>
    from === to ? words.day(from) : rangeOf({ from, to }, words, 'caption.range').join();
  const marked = series.flatMap((one) => {
    const spans = runsOf(markedIn(one, figure)).map(([first, last]) =>
      span(dates[first] as Day, dates[last] as Day),
    );
    return spans.length > 0 ? [{ name: seriesName(one, words), days: spans.join('; ') }] : [];
  });
  // Between two months there are always days without a date.
  const silent = months ? [] : gaps.map(({ from, to }) => span(from + 1, to - 1));
  const nothing = { name: words.say('notMeasured.nothing'), days: silent.join('; ') };
  return silent.length > 0 ? [nothing, ...marked] : marked;
}

/** First and last index of each run of marked dates. */
function runsOf(marked: Uint8Array): [first: number, last: number][] {
  const runs: [number, number][] = [];
  marked.forEach((mark, at) => {
    if (mark === 0) return;
    const run = runs.at(-1);
    if (run?.[1] === at - 1) run[1] = at;
    else runs.push([at, at]);
  });
  return runs;
}
