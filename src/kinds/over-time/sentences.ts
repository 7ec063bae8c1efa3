import type { Day } from '../../data/dates.js';
import { rangeOf } from '../../words/captions.js';
import '../../words/english/over-time.js';
import type { Words } from '../../words/format.js';
import { timescaleName } from '../../words/names.js';
import { seriesName } from '../../words/series-name.js';
import type { OverTimeFigure } from './figure.js';
import type { OverTimeRequest } from './request.js';
import { isComplete } from './unmeasured.js';

export function overTimeLabel({ options }: OverTimeRequest, words: Words): string {
  const { measure, groupBy, timescale, transform } = options;
  const title = words.say(`overTime.${measure}.${groupBy}`, {
    timescale: timescaleName(timescale, words),
  });
  return transform === 'log10' ? words.say('overTime.log10', { title }) : title;
}

export const overTimeCounted = (figure: OverTimeFigure, words: Words): string[] =>
  rangeOf(figure, words, 'caption.range');

export function overTimeSummary(figure: OverTimeFigure, label: string, words: Words): string {
  const { dates, series, shownTotals } = figure;
  // The most is a measurement; months have the values shown on their days.
  const totals = figure.months ? shownTotals : figure.totals;
  if (dates.length === 0) return label;
  const peak = totals.reduce((best, total, i) => (total > (totals[best] as number) ? i : best), 0);
  const [first] = series;
  const key =
    figure.months || isComplete(figure) ? 'summary.overTime' : 'summary.overTime.measured';
  return words.say(key, {
    label,
    from: words.day(dates[0] as Day),
    to: words.day(dates.at(-1) as Day),
    total: words.number(shownTotals.at(-1) as number),
    peak: words.number(totals[peak] as number),
    peakDay: words.day(dates[peak] as Day),
    count: series.length,
    first: first ? seriesName(first, words) : '–',
  });
}
