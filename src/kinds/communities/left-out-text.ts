import { withoutCountryOf } from './countries.js';
import type { CommunitiesFigure, LeftOut } from './figure.js';
import type { NumberFigure } from '../number/figure.js';
import { leftOutOf } from './left-out.js';
import '../../words/english/left-out.js';
import type { Words } from '../../words/format.js';
import { someOf } from '../../words/some-of.js';

/** Parts of a caption: the communities that are left out, and the names that are no country. */
export const notShown = (figure: CommunitiesFigure, words: Words): string[] => [
  ...listed('caption.notShown', leftOutOf(figure), words),
  ...noCountries(withoutCountryOf(figure.communities).names, words),
];

/** Parts of a caption: the communities that a number leaves out; none for other numbers. */
export function notCounted(
  { metric, notCounted: found }: Pick<NumberFigure, 'metric' | 'notCounted'>,
  words: Words,
): string[] {
  if (!found) return [];
  if (metric === 'communities') return listed('caption.notCounted', found.communities, words);
  if (metric !== 'countries' || found.countries.communities === 0) return [];
  const { communities: count, names } = found.countries;
  return [
    words.say('caption.noCountry', { count, n: words.number(count) }),
    ...noCountries(names, words),
  ];
}

function listed(
  key: 'caption.notShown' | 'caption.notCounted',
  leftOut: readonly LeftOut[],
  words: Words,
): string[] {
  const count = leftOut.reduce((sum, { communities }) => sum + communities, 0);
  if (count === 0) return [];
  const parts = leftOut.map(({ reason, communities }) =>
    words.say(`left.${reason}`, { n: words.number(communities) }),
  );
  return [words.say(key, { count, n: words.number(count), list: words.list(parts) })];
}

const noCountries = (names: readonly string[], words: Words): string[] =>
  names.length === 0 ? [] : [words.say('caption.notCountries', { names: someOf(names, words) })];
