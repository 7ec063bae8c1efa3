import '../../words/english/communities-tables.js';
import '../../words/english/communities.js';
import '../../words/english/first.js';
import type { Words } from '../../words/format.js';
import { NOTHING, type TextTable } from '../../words/tables.js';
import { hasConstellations } from './constellations.js';
import type { CommunitiesFigure } from './figure.js';

/** Greatest number of communities listed. */
const COMMUNITIES = 10;

/** The largest communities, and the number of communities in each constellation. */
export const communitiesTables = (
  figure: CommunitiesFigure,
  label: string,
  words: Words,
): TextTable[] => [
  largestTable(figure, label, words),
  ...(hasConstellations(figure) ? [constellationsTable(figure, label, words)] : []),
];

function largestTable(figure: CommunitiesFigure, label: string, words: Words): TextTable {
  const { communities } = figure;
  const hasOwn = hasConstellations(figure);
  const rest = communities.length - COMMUNITIES;
  return {
    caption: words.say('table.short.communities', { label }),
    header: [
      words.say('column.community'),
      words.say('column.users'),
      ...(hasOwn ? [words.say('column.constellation')] : []),
      words.say('column.place'),
      words.say('column.country'),
    ],
    rows: [
      ...communities
        .slice(0, COMMUNITIES)
        .map(({ name, users, constellation, place, country }) => [
          name,
          words.number(users),
          ...(hasOwn ? [constellation ?? words.say('constellation.none')] : []),
          place ?? NOTHING,
          country ?? NOTHING,
        ]),
      ...(rest > 0
        ? [[words.say('more', { count: rest }), ...(hasOwn ? [''] : []), '', '', '']]
        : []),
    ],
  };
}

const constellationsTable = (
  { constellations }: CommunitiesFigure,
  label: string,
  words: Words,
): TextTable => ({
  caption: words.say('table.short.constellations', { label }),
  header: [words.say('column.constellation'), words.say('column.communities')],
  rows: constellations.map(({ name, communities }) => [
    name ?? words.say('constellation.none'),
    words.number(communities),
  ]),
});
