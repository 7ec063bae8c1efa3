import type { Day } from '../../data/dates.js';
import { rangeOf } from '../../words/captions.js';
import '../../words/english/over-time.js';
import type { Words } from '../../words/format.js';
import { timescaleName } from '../../words/names.js';
import { seriesName } from '../../words/series-name.js';
import type { OverTimeFigure } from './figure.js';
import type { OverTimeRequest } from './request.js';
import { numberIn } from './number-in.js';
import { peakOf } from './peak.js';
import { isComplete } from './unmeasured.js';

export function overTimeLabel({ options }: OverTimeRequest, words: Words): string {
  const { measure, groupBy, timescale, transform } = options;
  const title = words.say(`overTime.${measure}.${groupBy}`, {
    timescale: timescaleName(timescale, words),
  });
  return transform === 'log10' ? words.say('overTime.log10', { title }) : title;
}

/** What is counted, and over which days, as one part. */
export function overTimeCounted(figure: OverTimeFigure, words: Words): string[] {
  const { measure, timescale, unique } = figure;
  const of = unique ? 'cluster' : 'hub';
  const users =
    timescale === 'daily'
      ? words.say(`overTime.counts.daily.${of}`)
      : words.say(`overTime.counts.monthly.${of}`);
  const what = measure === 'users' ? users : words.say('overTime.counts.hubs');
  return [[what, ...rangeOf(figure, words, 'caption.range')].join(', ')];
}

export function overTimeSummary(figure: OverTimeFigure, label: string, words: Words): string {
  const { dates, series, shownTotals } = figure;
  if (dates.length === 0) return label;
  const peak = peakOf(figure);
  const number = numberIn(figure, words);
  const [first] = series;
  const key =
    figure.months || isComplete(figure) ? 'summary.overTime' : 'summary.overTime.measured';
  return words.say(key, {
    label,
    from: words.day(dates[0] as Day),
    to: words.day(dates.at(-1) as Day),
    total: number(shownTotals.at(-1) as number),
    peak: number(peak.total),
    peakDay: words.day(dates[peak.index] as Day),
    count: series.length,
    first: first ? seriesName(first, words) : '–',
  });
}
