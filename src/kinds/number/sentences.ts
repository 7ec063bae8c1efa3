import { dayOfIso, isoOfDay, type Day } from '../../data/dates.js';
import '../../words/english/number.js';
import { captionOf, rangeOf } from '../../words/captions.js';
import type { Words } from '../../words/format.js';
import { timescaleName } from '../../words/names.js';
import type { NumberFigure } from './figure.js';
import { lateCommunities } from './late-communities.js';
import { daysCounted, isOfCommunities } from './metrics.js';
import type { NumberRequest } from './request.js';

export const numberLabel = ({ metric, timescale }: NumberRequest, words: Words): string =>
  words.say(`number.${metric}`, { timescale: timescaleName(timescale, words) });

export const numberSummary = ({ value }: NumberFigure, label: string, words: Words): string =>
  words.say('summary.number', { label, value: value === null ? '–' : words.number(value) });

/**
 * A line about as long as the caption of the number that answers a request, to keep room for it; '' as
 * long as the sentences of a number of communities are on their way.
 */
export function captionLike({ metric, stat, today, scope }: NumberRequest, words: Words): string {
  if (isOfCommunities(metric) && lateCommunities.module === null) return '';
  const day = longDayLike(today);
  const like = { metric, stat, day, from: day - 365, to: day, dataThrough: day, scope };
  return captionOf(numberCounted(like, words), like, words);
}

/** A day of the same year that takes much room: two digits in a month with a long name. */
export const longDayLike = (day: Day): Day => dayOfIso(`${isoOfDay(day).slice(0, 4)}-09-28`);

/**
 * Says how a number was counted.
 * @throws Lacking before there is any figure of communities
 */
export function numberCounted(
  figure: Pick<
    NumberFigure,
    'metric' | 'stat' | 'day' | 'from' | 'to' | 'dataThrough' | 'scope' | 'notCounted'
  >,
  words: Words,
): string[] {
  const { metric, stat, day, dataThrough } = figure;
  if (isOfCommunities(metric)) {
    return lateCommunities.here().communitiesCounted(metric, figure, words);
  }
  if (metric !== 'users') {
    const isOfPeriod = daysCounted(metric, stat) !== 'now';
    const range = isOfPeriod ? rangeOf(figure, words, 'caption.range') : [];
    return [words.say(`caption.number.${metric}`), ...range];
  }
  // The caption gives the day of the data anyway: only another day has to be named.
  if (stat === 'latest' && day === dataThrough) return [words.say('caption.latest')];
  if (stat === 'peak')
    return day === null ? [] : [words.say('caption.peak', { date: words.day(day) })];
  return rangeOf(figure, words, 'caption.number.users');
}
