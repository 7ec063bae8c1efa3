import { dayOfIso, isoOfDay, type Day } from '../data/dates.js';
import type { NumberRequest } from '../engine/requests.js';
import { isOfCommunities } from '../figures/community-counts.js';
import { concentrationOf } from '../figures/concentration.js';
import type { Figure, NumberFigure, SizesFigure } from '../figures/figure.js';
import type { Words } from './format.js';
import { notCounted, notShown } from './left-out.js';
import { timescaleName, timescaleTitle } from './names.js';

/** A line on how a figure was counted and up to which day its data reach. */
export function captionOf(figure: Figure, words: Words): string {
  return lineOf([...countedOf(figure, words), ...throughOf(figure, words)]);
}

/** Says up to which day the data reach; nothing if there are none. */
export const throughOf = ({ dataThrough }: Figure, words: Words): string[] =>
  dataThrough === null ? [] : [throughDay(dataThrough, words)];

/** Says how a figure was counted; nothing if it is empty. */
export const countedOf = (figure: Figure, words: Words): string[] =>
  figure.empty ? [] : howCounted(figure, words);

/** A line about as long as the caption of the number that answers a request, to keep room for it. */
export function captionLike({ metric, stat, today, scope }: NumberRequest, words: Words): string {
  const day = longDayLike(today);
  const like = { metric, stat, day, from: day - 365, to: day, dataThrough: day, scope };
  return lineOf([...numberParts(like, words), throughDay(day, words)]);
}

/** A day of the same year that takes much room: two digits in a month with a long name. */
export const longDayLike = (day: Day): Day => dayOfIso(`${isoOfDay(day).slice(0, 4)}-09-28`);

const throughDay = (day: Day, words: Words): string =>
  words.say('caption.through', { date: words.day(day) });

function howCounted(figure: Figure, words: Words): string[] {
  switch (figure.kind) {
    case 'number':
      return numberParts(figure, words);
    case 'over-time':
      return rangeOf(figure, words, 'caption.range');
    case 'sizes':
      return [
        ...rangeOf(figure, words, 'caption.hubMeans'),
        ...figure.missing.map((timescale) =>
          words.say('caption.missingTimescale', {
            timescale: timescaleName(timescale, words).toLowerCase(),
          }),
        ),
      ];
    case 'communities':
      return [...rangeOf(figure, words, 'caption.communities'), ...notShown(figure, words)];
  }
}

function numberParts(
  figure: Pick<
    NumberFigure,
    'metric' | 'stat' | 'day' | 'from' | 'to' | 'dataThrough' | 'scope' | 'notCounted'
  >,
  words: Words,
): string[] {
  const { metric, stat, day, dataThrough, scope } = figure;
  if (isOfCommunities(metric)) {
    const list = scope.constellation;
    return [
      words.say(`caption.number.${metric}`),
      ...(list.length > 0 ? [words.say('caption.number.only', { list: words.list(list) })] : []),
      ...rangeOf(figure, words, 'caption.range'),
      ...notCounted(figure, words),
    ];
  }
  if (metric !== 'users') return [words.say(`caption.${metric}`)];
  // The caption gives the day of the data anyway: only another day has to be named.
  if (stat === 'latest' && day === dataThrough) return [words.say('caption.latest')];
  if (stat === 'peak')
    return day === null ? [] : [words.say('caption.peak', { date: words.day(day) })];
  return rangeOf(figure, words, 'caption.users');
}

function rangeOf(
  { from, to }: Pick<Figure, 'from' | 'to'>,
  words: Words,
  key: 'caption.range' | 'caption.users' | 'caption.hubMeans' | 'caption.communities',
): string[] {
  if (from === null || to === null) return [];
  if (from === to) return [words.say('caption.oneDay', { date: words.day(from) })];
  return [words.say(key, { from: words.day(from), to: words.day(to) })];
}

/** For each timescale, a note on how few hubs have most of the users; none if that says nothing. */
export const concentrationNotes = ({ timescales }: SizesFigure, words: Words): string[] =>
  timescales.flatMap((one) => {
    const found = concentrationOf(one);
    if (!found) return [];
    const { from, hubs, share } = found;
    return [
      words.say('caption.most', {
        count: hubs,
        timescale: timescaleTitle(one.timescale, words),
        share: words.percent(share),
        n: words.number(hubs),
        from: words.number(from),
      }),
    ];
  });

function lineOf(parts: readonly string[]): string {
  const line = parts.join(' · ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}
