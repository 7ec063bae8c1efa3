import { isoOfDay, type Day } from '../../src/data/dates.js';
import type { Format, Problem } from '../../src/data/table.js';
import type { KnownFigure as Figure } from '../../src/figures/figure.js';
import type { Scope } from '../../src/figures/scope.js';
import { PLAIN, writeCsv, type FileColumns } from '../properties/csv.js';
import { allFigures, textOf, type Tables } from '../support/all-figures.js';
import { day, read, scope } from '../support/tables.js';

/** One file of each kind, as columns. `newer` is hub activity without timescales. */
export interface Files {
  readonly activity: FileColumns;
  readonly newer: FileColumns;
  readonly unique: FileColumns;
  readonly communities: FileColumns;
  readonly locations: FileColumns;
  readonly places: FileColumns;
}
export type FileName = keyof Files;

export const FORMATS: Readonly<Record<FileName, Format>> = {
  activity: 'hub-activity',
  newer: 'hub-activity',
  unique: 'cluster-activity',
  communities: 'communities',
  locations: 'locations',
  places: 'places',
};
export const NAMES = Object.keys(FORMATS) as FileName[];

/** Names that mean something to a program, to a CSV reader, or to the eye. */
export const CURIOUS: readonly string[] = [
  ...['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'null', 'nan', 'NA', 'N/A', '007'],
  ...['a', 'a/b', 'b/c', 'c', '=1+1', "it's", 'say "hi"', 'a, b;c|d', 'US West', 'two\nlines'],
  ...[
    'مركز الحوسبة',
    'שלום',
    '\u202Eabc\u202C',
    '\u00e9',
    'Universit\u00e4t K\u00f6ln',
    '日本語',
    '👩‍🔬',
  ],
  'very long '.repeat(50).trim(),
];

export const FIRST_DAY = day('2026-01-05');
export const TODAY = FIRST_DAY + 12;

/** Pairs of cluster and hub of some names. */
export const pairsOf = (names: readonly string[]): (readonly [cluster: string, hub: string])[] =>
  names.flatMap((name, at): [string, string][] => [
    [name, names[(at + 1) % names.length] as string],
    [name, name],
  ]);

interface ActivityCells {
  readonly on: Day;
  readonly cluster: string;
  readonly hub: string;
  readonly timescale: string;
  readonly users: string;
}

/** Few days of each hub; one of them has no count, and one counts nobody. */
function activityCells(names: readonly string[]): ActivityCells[] {
  return pairsOf(names).flatMap(([cluster, hub], at) =>
    ['monthly', 'daily'].flatMap((timescale, scale) =>
      [0, 1, 2].map((back): ActivityCells => {
        const count = (at + 2) * (scale === 0 ? 10 : 1);
        const most = at % 4 === 1 ? 1587 + 1000 * at : count;
        const users = at % 5 === back ? '' : at % 7 === back ? '0' : String(most);
        return { on: FIRST_DAY + 2 * back + (at % 3), cluster, hub, timescale, users };
      }),
    ),
  );
}

const LIST = ['domain (from Hubs)', "['x.example.org']"] as const;

/** Files in which every name is a cluster, a hub, a community, a constellation, a place. */
export function filesOf(names: readonly string[]): Files {
  const cells = activityCells(names);
  const monthly = cells.filter(({ timescale }) => timescale === 'monthly');
  const activity = (rows: readonly ActivityCells[]): FileColumns => [
    ['date', rows.map(({ on }) => isoOfDay(on))],
    ['hub', rows.map(({ hub }) => hub)],
    ['users', rows.map(({ users }) => users)],
    ['cluster', rows.map(({ cluster }) => cluster)],
  ];
  const ends = [FIRST_DAY - 5, FIRST_DAY + 3];
  const clusters = names.flatMap((name, at) => ends.map((on, end) => ({ name, on, at, end })));
  const pairs = pairsOf(names);
  const each = <T>(cell: (name: string, at: number) => T): T[] => names.map(cell);
  const next = (at: number): string => names[(at + 2) % names.length] as string;
  const degrees = (limit: number) =>
    each((_, at) => (at % 4 === 3 ? '' : String((at * 7.25) % limit)));
  return {
    activity: [...activity(cells), ['timescale', cells.map(({ timescale }) => timescale)]],
    newer: activity(monthly),
    unique: [
      ['date', clusters.map(({ on }) => isoOfDay(on))],
      ['cluster', clusters.map(({ name }) => name)],
      ['unique_users', clusters.map(({ at, end }) => (at % 5 === end ? '' : String(at + 3)))],
    ],
    communities: [
      ['Community', each((name) => name)],
      ['Constellation', each((_, at) => (at % 4 === 1 ? '' : next(at)))],
      ['Location', each((_, at) => JSON.stringify([`rec${(at * 3) % names.length}`]))],
      ['Hubs', each((_, at) => (at % 9 === 8 ? '' : "['recHub']"))],
      [
        'id',
        each((_, at) => JSON.stringify(pairs.slice(2 * at, 2 * at + 3).map(([, hub]) => hub))),
      ],
      ['cluster', each((_, at) => JSON.stringify(pairs.slice(2 * at, 2 * at + 3).map(([c]) => c)))],
      [LIST[0], each(() => LIST[1])],
    ],
    locations: [
      ['aid', each((_, at) => `rec${at}`)],
      ['Location', each((name) => name)],
      ['Country', each((_, at) => `Country ${at % 3}`)],
      ['Latitude', degrees(90)],
      ['Longitude', degrees(180)],
    ],
    places: [
      ['name', each((name) => name)],
      ['latitude', degrees(90)],
      ['longitude', degrees(180)],
      ['users', each((_, at) => (at % 6 === 5 ? '' : String(at * 3)))],
      ['constellation', each((_, at) => (at % 4 === 1 ? '' : next(at)))],
      ['country', each((_, at) => `Country ${at % 3}`)],
      ['place', each((name) => name)],
    ],
  };
}

/** Text of every file, by the same pen. */
export type Texts = Readonly<Record<FileName, string>>;

export const textsOf = (
  files: Files,
  write: (columns: FileColumns, name: FileName) => string = (columns) => writeCsv(columns, PLAIN),
): Texts =>
  Object.fromEntries(NAMES.map((name) => [name, write(files[name], name)])) as Record<
    FileName,
    string
  >;

export const SCOPES: readonly Scope[] = [
  scope(),
  scope({ asOf: 'today', period: 'P9D', excludeHubs: ['a/b'] }),
  scope({ asOf: '2026-01-08', cluster: ['a', 'a/b', '__proto__'], activeOnly: true }),
];

interface Read {
  readonly tables: Tables;
  readonly newer: Tables;
}

const readAll = (texts: Texts): Read => ({
  tables: {
    activity: read('hub-activity', texts.activity),
    unique: read('cluster-activity', texts.unique),
    communities: read('communities', texts.communities),
    locations: read('locations', texts.locations),
    places: read('places', texts.places),
  },
  newer: { activity: read('hub-activity', texts.newer) },
});

function figuresOfTables({ tables, newer }: Read, where: Scope): Map<string, unknown> {
  const named = [...allFigures(newer, where, TODAY)].map(
    ([key, figure]) => [`newer ${key}`, figure] as const,
  );
  return new Map([...allFigures(tables, where, TODAY), ...named]);
}

/** Every figure of the files. */
export const figuresOf = (texts: Texts, where: Scope = scope()): Map<string, unknown> =>
  figuresOfTables(readAll(texts), where);

/** Figures as text by the tables that they are of, the latest ones. */
const known = new Map<string, string>();
const MOST_KNOWN = 64;

/**
 * The same as text, to the last bit. Most messes are read to the same tables: the figures of equal tables are
 * computed once.
 */
export function figureText(texts: Texts, where: Scope = scope()): string {
  const tables = readAll(texts);
  const key = JSON.stringify([where, tables], plain);
  let text = known.get(key);
  if (text === undefined) {
    text = textOf(figuresOfTables(tables, where));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, text);
  }
  return text;
}

/** What a table says of its file and not of its rows; `textOf` leaves out what comes of it. */
const OF_FILE = ['address', 'rows', 'problems', 'newest'];

function plain(key: string, value: unknown): unknown {
  if (OF_FILE.includes(key)) return undefined;
  if (ArrayBuffer.isView(value)) return (value as Float64Array).join();
  if (value instanceof Map) return [...value];
  return Object.is(value, -0) ? '-0' : value;
}

/** What was wrong with the files of some figures, each kind of each file once. */
export function problemsOf(figures: ReadonlyMap<string, unknown>): Problem[] {
  // Tables of months are lists, and know no file.
  const sources = [...figures.values()].flatMap(
    (figure) => (figure as Partial<Figure>).sources ?? [],
  );
  return [...new Set(sources.flatMap(({ problems }) => problems))];
}
