import fc from 'fast-check';
import { readName } from '../../src/data/read-name.js';
import type { CommunityRow, FlatPlaceRow, PlaceRow } from '../../src/data/table.js';
import { countText } from './activity.js';
import type { FileColumns } from './csv.js';
import { choices, json, python, text, type Choices } from './literals.js';
import { maybeName, name } from './names.js';

/** What a file is made of, and the choices that its writer makes. */
export interface Written<Row> {
  readonly rows: readonly Row[];
  readonly choice: Choices;
}

const items = fc.array(fc.option(text.map(readName), { freq: 5 }), { maxLength: 4 });
const maybeItems = fc.option(items, { freq: 5 });

const community: fc.Arbitrary<CommunityRow> = fc.record({
  name,
  constellation: maybeName,
  locations: maybeItems,
  hasHubs: fc.boolean(),
  hubs: maybeItems,
  clusters: maybeItems,
  domains: maybeItems,
});

const degrees = (limit: number): fc.Arbitrary<number | null> =>
  fc.option(
    fc.oneof(
      fc.double({ min: -limit, max: limit, noNaN: true }),
      fc.constantFrom(limit, -limit, 0, 12),
    ),
    { freq: 5 },
  );

const place: fc.Arbitrary<PlaceRow> = fc.record({
  id: name,
  name: maybeName,
  country: maybeName,
  latitude: degrees(90),
  longitude: degrees(180),
});

const flatPlace: fc.Arbitrary<FlatPlaceRow> = fc.record({
  name,
  latitude: degrees(90),
  longitude: degrees(180),
  users: fc.option(fc.oneof(fc.nat(3000), fc.double({ min: 0, max: 1e6, noNaN: true }))),
  constellation: maybeName,
  country: maybeName,
  place: maybeName,
});

/** No two rows of one name: a row that repeats another counts once, and that is another test. */
const written = <Row>(
  row: fc.Arbitrary<Row>,
  key: (row: Row) => string,
): fc.Arbitrary<Written<Row>> =>
  fc.record({ rows: fc.uniqueArray(row, { selector: key, maxLength: 12 }), choice: choices });

export const communitiesFile = written(community, (row) => row.name);
export const locationsFile = written(place, (row) => row.id);
export const placesFile = written(flatPlace, (row) => row.name);

const textCells = (cells: readonly (string | null)[]): string[] => cells.map((cell) => cell ?? '');

const degreesCells = (cells: readonly (number | null)[], choice: Choices): string[] =>
  cells.map((cell, at) => {
    if (cell === null) return ['', 'NaN', 'nan', ' '][at % 4] as string;
    return choice[at % choice.length] ? cell.toExponential() : ` ${cell}`;
  });

export function communitiesColumns({ rows, choice }: Written<CommunityRow>): FileColumns {
  let cell = 0;
  const listCells = (lists: readonly CommunityRow['hubs'][]): string[] =>
    lists.map((list) => {
      if (list === null) return '';
      const write = choice[cell++ % choice.length] ? json : python;
      // A tuple is no list to pandas, but it may stand in a cell.
      return write(list, choice);
    });
  return [
    ['Community', rows.map((row) => row.name)],
    ['Constellation', textCells(rows.map(({ constellation }) => constellation))],
    ['Location', listCells(rows.map(({ locations }) => locations))],
    ['Hubs', rows.map(({ hasHubs }) => (hasHubs ? "['recHub']" : ''))],
    ['id', listCells(rows.map(({ hubs }) => hubs))],
    ['cluster', listCells(rows.map(({ clusters }) => clusters))],
    ['domain (from Hubs)', listCells(rows.map(({ domains }) => domains))],
  ];
}

export const locationsColumns = ({ rows, choice }: Written<PlaceRow>): FileColumns => [
  ['aid', rows.map(({ id }) => id)],
  ['Location', textCells(rows.map((row) => row.name))],
  ['Country', textCells(rows.map(({ country }) => country))],
  [
    'Latitude',
    degreesCells(
      rows.map(({ latitude }) => latitude),
      choice,
    ),
  ],
  [
    'Longitude',
    degreesCells(
      rows.map(({ longitude }) => longitude),
      choice,
    ),
  ],
];

export function placesColumns({ rows, choice }: Written<FlatPlaceRow>): FileColumns {
  const optional: FileColumns = [
    ['constellation', textCells(rows.map(({ constellation }) => constellation))],
    ['country', textCells(rows.map(({ country }) => country))],
    ['place', textCells(rows.map((row) => row.place))],
  ];
  return [
    ['name', rows.map((row) => row.name)],
    [
      'latitude',
      degreesCells(
        rows.map(({ latitude }) => latitude),
        choice,
      ),
    ],
    [
      'longitude',
      degreesCells(
        rows.map(({ longitude }) => longitude),
        choice,
      ),
    ],
    ['users', rows.map(({ users }, at) => countText(users, at))],
    // A column that holds nothing need not be there.
    ...optional.filter(([, cells]) => cells.some((cell) => cell !== '')),
  ];
}
