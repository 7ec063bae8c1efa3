import type { Day } from '../data/dates.js';
import { concentrationOf } from '../figures/concentration.js';
import type {
  CommunitiesFigure,
  Figure,
  OverTimeFigure,
  SizeBin,
  SizesFigure,
} from '../figures/figure.js';
import { said } from '../figures/series.js';
import type { Words } from './format.js';
import { binName, seriesName, timescaleTitle } from './names.js';

/**
 * Returns what a figure shows as a sentence, to be read aloud in place of the picture.
 * @param label title of the widget
 */
export function summaryOf(figure: Figure, label: string, words: Words): string {
  switch (figure.kind) {
    case 'number':
      return words.say('summary.number', {
        label,
        value: figure.value === null ? '–' : words.number(figure.value),
      });
    case 'over-time':
      return overTimeSummary(figure, label, words);
    case 'sizes':
      return words.say('summary.sizes', {
        label,
        parts: figure.timescales.map((one) => sizesPart(one, figure.measure, words)).join(' '),
      });
    case 'communities':
      return communitiesSummary(figure, label, words);
  }
}

/** How many, where, and the largest; countries only where the data has them. */
function communitiesSummary(
  { communities, countries }: CommunitiesFigure,
  label: string,
  words: Words,
): string {
  const [first] = communities;
  if (!first) return words.say('summary.noCommunities');
  const users = words.say('users.monthly', { count: first.users, n: words.number(first.users) });
  const count = communities.length;
  const largest = { first: first.name, users };
  const [most, next] = countries;
  if (count === 1 || !most) {
    return `${label}. ${words.say('summary.communities', { count, ...largest })}`;
  }
  const isMost = most.communities > (next?.communities ?? 0);
  const where = {
    n: words.number(count),
    country: most.name,
    most: isMost
      ? words.say('summary.mostIn', { country: most.name, n: words.number(most.communities) })
      : '',
  };
  const facts = { count: countries.length, ...where, ...largest };
  return `${label}. ${words.say('summary.inCountries', facts)}`;
}

function overTimeSummary(figure: OverTimeFigure, label: string, words: Words): string {
  const { dates, series } = figure;
  const { totals } = said(figure);
  if (dates.length === 0) return label;
  const peak = totals.reduce((best, total, i) => (total > (totals[best] as number) ? i : best), 0);
  const [first] = series;
  return words.say('summary.overTime', {
    label,
    from: words.day(dates[0] as Day),
    to: words.day(dates.at(-1) as Day),
    total: words.number(totals.at(-1) as number),
    peak: words.number(totals[peak] as number),
    peakDay: words.day(dates[peak] as Day),
    count: series.length,
    first: first ? seriesName(first, words) : '–',
  });
}

function sizesPart(
  one: SizesFigure['timescales'][number],
  measure: SizesFigure['measure'],
  words: Words,
): string {
  const sizeOf = (bin: SizeBin): number => (measure === 'hubs' ? bin.hubs.length : bin.users);
  const hubsOf = (count: number): string => words.say('hubs', { count, n: words.number(count) });
  const { timescale, bins, hubs } = one;
  const largest = bins.reduce((best, bin) => (sizeOf(bin) > sizeOf(best) ? bin : best));
  const facts = {
    timescale: timescaleTitle(timescale, words),
    hubs: hubsOf(hubs),
    bin: binName(largest, words),
    n: words.number(largest.hubs.length),
    ofBin: hubsOf(largest.hubs.length),
    share: words.percent(largest.share),
  };
  const most = words.say(measure === 'hubs' ? 'summary.sizes.hubs' : 'summary.sizes.users', facts);
  return [most, ...concentrationPart(one, words)].join(' ');
}

/** A sentence on how few hubs have most of the users; none if that says nothing. */
function concentrationPart(one: SizesFigure['timescales'][number], words: Words): string[] {
  const found = concentrationOf(one);
  if (!found) return [];
  const { from, hubs, share } = found;
  const facts = { share: words.percent(share), n: words.number(hubs), from: words.number(from) };
  return [words.say('summary.sizes.most', { count: hubs, ...facts })];
}
