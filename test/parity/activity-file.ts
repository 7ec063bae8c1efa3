import { dayReader, readCell } from '../../src/data/cells.js';
import { readCount } from '../../src/data/odd-counts.js';
import type { Day } from '../../src/data/dates.js';
import { expectFormat } from '../../src/data/expect.js';
import { BytesReader } from '../../src/data/read-bytes.js';
import type { ActivityTable } from '../../src/data/table.js';
import { DEFAULT_SCOPE } from '../../src/figures/scope.js';
import { parseRows } from './parse-rows.js';
import { isMissing, PerQuirks, type Quirk, type Quirks } from './quirks.js';
import { tableOf, type Row } from './table-of.js';
import '../support/all-code.js';

/** Quirks that change what is read from a file of activity. */
export const READING: readonly Quirk[] = [
  ...(['empty-counts', 'repeated-rows', 'missing-names', 'negative-counts'] as const),
  'joined-names',
  'written-names',
];

/** What a hub that has rows, and not one count, has in a table that averages. */
type Unmeasured = 'left-out' | 'zero' | 'nothing';

/**
 * A file of hub or cluster activity: as we read it, and as the notebook's quirks would have it. With
 * no quirk the tables are those of `src`.
 */
export class ActivityFile {
  readonly ours: ActivityTable;
  readonly #rows: readonly Row[];
  readonly #counting: PerQuirks<ActivityTable>;
  readonly #adding: PerQuirks<ActivityTable>;
  readonly #averaging: Record<Unmeasured, PerQuirks<ActivityTable>>;

  constructor(text: string, address: string, format: ActivityTable['format']) {
    const reader = new BytesReader(address);
    reader.push(new TextEncoder().encode(text));
    this.ours = expectFormat(reader.end(), [format]);
    this.#rows = readRows(text, address);
    const tables = (make: (quirks: Quirks) => Row[]): PerQuirks<ActivityTable> =>
      new PerQuirks(READING, (quirks) =>
        quirks.size === 0 ? this.ours : tableOf(make(quirks), this.ours),
      );
    this.#counting = tables((quirks) => this.#countingRows(quirks));
    this.#adding = tables((quirks) => this.#addingRows(quirks));
    const averaging = (unmeasured: Unmeasured) =>
      tables((quirks) => this.#averagingRows(quirks, unmeasured));
    this.#averaging = {
      'left-out': averaging('left-out'),
      zero: averaging('zero'),
      nothing: averaging('nothing'),
    };
  }

  /** Where distinct hubs are counted per cluster and day. */
  counting = (quirks: Quirks): ActivityTable => this.#counting.get(quirks);

  /** Where users are summed per cluster and day. */
  adding = (quirks: Quirks): ActivityTable => this.#adding.get(quirks);

  /** Where a mean is taken per hub. */
  averaging = (quirks: Quirks, unmeasured: Unmeasured): ActivityTable =>
    this.#averaging[unmeasured].get(quirks);

  /** Quirks that can matter to this file. */
  evidence(today: Day): Set<Quirk> {
    const found = new Set<Quirk>();
    for (const row of this.#rows) {
      if (row.users === null) found.add('empty-counts');
      else if (row.users < 0) found.add('negative-counts');
      if (row.day > today) found.add('after-today');
      if (JSON.stringify(row) !== JSON.stringify(asRead(row))) found.add('written-names');
      if (hasOtherCase(row)) found.add('exact-case');
      if (lacksName(row)) found.add('missing-names');
      if (`${row.cluster}${row.hub}`.includes('/')) found.add('joined-names');
    }
    if (onePerDay(this.#rows, largest).length < this.#rows.length) found.add('repeated-rows');
    return found;
  }

  #counted(quirks: Quirks): Row[] {
    const negative = quirks.has('negative-counts');
    const rows = this.#rows.filter(({ users }) => users === null || users >= 0 || negative);
    return quirks.has('written-names') ? rows : rows.map(asRead);
  }

  #countingRows(quirks: Quirks): Row[] {
    const empty = quirks.has('empty-counts');
    const rows = named(this.#counted(quirks), quirks, 'by-cluster')
      .filter(({ users }) => users !== null || empty)
      .map((row) => ({ ...row, users: row.users ?? 0 }));
    return onePerDay(rows, largest);
  }

  #addingRows(quirks: Quirks): Row[] {
    const rows = named(this.#counted(quirks), quirks, 'by-cluster').filter(isMeasured);
    return onePerDay(rows, quirks.has('repeated-rows') ? added : largest);
  }

  #averagingRows(quirks: Quirks, unmeasured: Unmeasured): Row[] {
    const all = named(this.#counted(quirks), quirks, 'by-hub');
    const measured = all.filter(isMeasured);
    const rows = quirks.has('repeated-rows') ? measured : onePerDay(measured, largest);
    const joined = (row: Row): Row =>
      quirks.has('joined-names') ? { ...row, ...joinedNames(row) } : row;
    const whole = rows.map(joined);
    if (!quirks.has('empty-counts') || unmeasured === 'left-out') return whole;
    const known = new Set(whole.map(seriesKey));
    const users = unmeasured === 'zero' ? 0 : NaN;
    const bare = all
      .map(joined)
      .filter((row) => !known.has(seriesKey(row)))
      .map((row) => ({ ...row, users }));
    return [...whole, ...bare];
  }
}

/** Cluster and hub as the notebook's `cluster/hub` would be cut at its first slash. */
export function joinedNames({ cluster, hub }: { cluster: string; hub: string | null }) {
  const path = `${cluster}/${hub}`;
  const slash = path.indexOf('/');
  return { cluster: path.slice(0, slash), hub: path.slice(slash + 1) };
}

/** A row with its names as we read them. */
const asRead = (row: Row): Row => ({
  ...row,
  cluster: readCell(row.cluster),
  hub: row.hub && readCell(row.hub),
  timescale: readCell(row.timescale).toLowerCase(),
});

const isMeasured = ({ users }: Row): boolean => users !== null;
const lacksName = ({ cluster, hub, timescale }: Row): boolean =>
  isMissing(cluster) || isMissing(timescale) || (hub !== null && isMissing(hub));
/** Whether a name holds a word that is left out, in another case. */
const hasOtherCase = ({ cluster, hub }: Row): boolean =>
  [
    ...DEFAULT_SCOPE.excludeHubs.map((word) => [hub ?? '', word] as const),
    ...DEFAULT_SCOPE.excludeClusters.map((word) => [cluster, word] as const),
  ].some(([name, word]) => name.toLowerCase().includes(word) && !name.includes(word));
const seriesKey = ({ cluster, hub, timescale }: Row): string =>
  JSON.stringify([cluster, hub, timescale]);

/** In the notebook a missing name is no group of its own, but `nan` in the name of a hub. */
function named(rows: readonly Row[], quirks: Quirks, group: 'by-cluster' | 'by-hub'): Row[] {
  if (!quirks.has('missing-names')) {
    const isEmpty = (name: string | null): boolean => name?.trim() === '';
    return rows.filter(
      ({ cluster, hub, timescale }) => !isEmpty(cluster) && !isEmpty(hub) && !isEmpty(timescale),
    );
  }
  const orNan = (name: string): string => (isMissing(name) ? 'nan' : name);
  return rows
    .filter((row) => !isMissing(row.timescale) && (group === 'by-hub' || !isMissing(row.cluster)))
    .map((row) => ({ ...row, cluster: orNan(row.cluster), hub: row.hub && orNan(row.hub) }));
}

/** One row for each key and day, of rows that repeat them. */
function onePerDay(rows: readonly Row[], joined: (one: Row, other: Row) => Row): Row[] {
  const found = new Map<string, Map<Day, Row>>();
  for (const row of rows) {
    const key = seriesKey(row);
    let days = found.get(key);
    if (!days) found.set(key, (days = new Map<Day, Row>()));
    const known = days.get(row.day);
    days.set(row.day, known ? joined(known, row) : row);
  }
  return [...found.values()].flatMap((days) => [...days.values()]);
}

const largest = (one: Row, other: Row): Row =>
  (other.users ?? -1) > (one.users ?? -1) ? other : one;

const added = (one: Row, other: Row): Row => ({
  ...one,
  users: (one.users ?? 0) + (other.users ?? 0),
});

/** Every row whose date and count can be read. */
function readRows(text: string, address: string): Row[] {
  const rows: Row[] = [];
  const readDay = dayReader('iso');
  parseRows(text, address, (schema, columns) => {
    const byHub = schema.format === 'hub-activity';
    const cells = {
      date: columns.cell('date'),
      cluster: columns.cell('cluster'),
      hub: byHub ? columns.cell('hub') : () => null,
      count: columns.cell(byHub ? 'users' : 'unique_users'),
      timescale: byHub && columns.has('timescale') ? columns.cell('timescale') : () => 'monthly',
    };
    return {
      row(row) {
        const day = readDay(cells.date(row));
        const users = readNumber(cells.count(row));
        if (Number.isNaN(day) || Number.isNaN(users)) return;
        const [cluster, hub, timescale] = [
          cells.cluster(row),
          cells.hub(row),
          cells.timescale(row),
        ];
        rows.push({ cluster, hub, timescale, day, users });
      },
      misfit: () => undefined,
    };
  });
  return rows;
}

/** As pandas reads it: negative numbers too. */
function readNumber(cell: string): number | null {
  if (isMissing(cell.trim())) return null;
  const count = readCount(cell);
  return count === null || !Number.isNaN(count) ? count : Number(cell);
}
