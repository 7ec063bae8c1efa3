import '../../words/english/charts.js';
import '../../words/english/communities.js';
import { rangeOf } from '../../words/captions.js';
import type { Words } from '../../words/format.js';
import type { CommunitiesFigure } from './figure.js';
import { notShown } from './left-out-text.js';
import type { CommunitiesRequest } from './request.js';

export function communitiesLabel({ scope }: CommunitiesRequest, words: Words): string {
  const names = scope.constellation;
  return names.length === 0
    ? words.say('communities.title')
    : words.say('communities.titleOf', { constellation: words.list(names) });
}

export const communitiesCounted = (figure: CommunitiesFigure, words: Words): string[] => [
  [
    words.say('caption.count', countOf(figure, words)),
    ...rangeOf(figure, words, 'caption.communities'),
  ].join(' · '),
  ...notShown(figure, words),
];

const countOf = ({ communities: { length } }: CommunitiesFigure, words: Words) => ({
  count: length,
  n: words.number(length),
});

/** How many, where, and the largest; countries only where the data has them. */
export function communitiesSummary(
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

/** The same of a map, with the number of communities outside of it. */
export const mapSummary = (
  figure: CommunitiesFigure,
  outside: number,
  label: string,
  words: Words,
): string =>
  [
    communitiesSummary(figure, label, words),
    ...(outside > 0
      ? [words.say('summary.outside', { count: outside, n: words.number(outside) })]
      : []),
  ].join(' ');
