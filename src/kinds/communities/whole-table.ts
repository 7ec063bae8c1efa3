import type { CommunitiesFigure, Community } from './figure.js';
import '../../words/english/communities-tables.js';
import type { Words } from '../../words/format.js';
import { whyDropped } from './why-dropped.js';
import { quoted } from '../../words/quoted.js';
import { NOTHING, type SortKey, type WholeTable } from '../../words/tables.js';
import { numberFormat } from '../../words/own-format.js';

interface Column {
  readonly name: string;
  readonly isNumber: boolean;
  /** Sort key of the cell of a community that is in the figure. */
  readonly key: (one: Community) => SortKey;
  readonly text: (one: Community) => string;
}

/** All communities of a figure, and then those that are left out, with the reason. */
export function communitiesTable(
  figure: CommunitiesFigure,
  label: string,
  words: Words,
): WholeTable {
  const { communities, dropped } = figure;
  const columns = columnsOf(figure, words);
  const isMissing = dropped.length > 0 || communities.some((one) => one.latitude === null);
  const why = (index: number): string | null => {
    const one = communities[index];
    if (one) return one.latitude === null ? words.say('why.no-coordinates') : null;
    return whyDropped(dropped[index - communities.length]?.reasons ?? [], words);
  };
  const row = (index: number): string[] => {
    const one = communities[index];
    if (one) return columns.map(({ text }) => text(one));
    const name = dropped[index - communities.length]?.name ?? '';
    return [name, ...columns.slice(1).map(() => NOTHING)];
  };
  const key = (index: number, column: number): SortKey => {
    if (column >= columns.length) return why(index);
    const one = communities[index];
    if (one) return columns[column]?.key(one) ?? null;
    return column === 0 ? (dropped[index - communities.length]?.name ?? null) : null;
  };
  return {
    caption: label,
    columns: [
      ...columns.map(({ name, isNumber }) => ({ name, isNumber })),
      ...(isMissing ? [{ name: words.say('column.why'), isNumber: false }] : []),
    ],
    hasTotal: false,
    count: communities.length + dropped.length,
    row: (index) => [...row(index), ...(isMissing ? [why(index) ?? ''] : [])],
    key,
    link: (index) => communities[index]?.address ?? null,
  };
}

/** Degrees. */
const fine = numberFormat({ maximumFractionDigits: 4 });

/** The columns of the table, without those that are empty for all communities. */
function columnsOf({ communities }: CommunitiesFigure, words: Words): readonly Column[] {
  const text = (name: string, of: (one: Community) => string | null): Column[] =>
    communities.some((one) => of(one) !== null)
      ? [{ name, isNumber: false, key: of, text: (one) => of(one) ?? NOTHING }]
      : [];
  const degrees = (title: string, name: 'latitude' | 'longitude'): Column => ({
    name: title,
    isNumber: true,
    key: (one) => one[name],
    text: (one) => (one[name] === null ? NOTHING : fine(one[name], words)),
  });
  return [
    {
      name: words.say('column.community'),
      isNumber: false,
      key: ({ name }) => name,
      text: ({ name }) => name,
    },
    {
      name: words.say('column.users'),
      isNumber: true,
      key: ({ users }) => users,
      text: ({ users }) => words.number(users),
    },
    ...text(words.say('column.constellation'), ({ constellation }) => constellation),
    ...text(words.say('column.place'), ({ place }) => place),
    // A text that the file has in place of a country is quoted, so that it can be found there.
    ...text(words.say('column.country'), ({ country, notCountry }) =>
      country === null && notCountry !== null ? quoted(notCountry) : country,
    ),
    degrees(words.say('column.latitude'), 'latitude'),
    degrees(words.say('column.longitude'), 'longitude'),
  ];
}
