import { CommunitiesBuilder, LocationsBuilder } from '../../src/data/community-tables.js';
import { expectFormat } from '../../src/data/expect.js';
import type { Columns, RowReader } from '../../src/data/row-parser.js';
import { readTable } from '../../src/data/read-table.js';
import type { CommunitiesTable, CommunityRow, LocationsTable } from '../../src/data/table.js';
import { joinedNames } from './activity-file.js';
import { NO_NAME } from './community-view.js';
import { parseRows } from './parse-rows.js';
import { asWritten, keepingSpelling, isSpelledOddly } from './spelling.js';
import { isMissing, PerQuirks, type Quirk, type Quirks } from './quirks.js';
import '../support/all-code.js';

export interface CommunityTables {
  readonly communities: CommunitiesTable;
  readonly locations: LocationsTable;
  /** Communities that are there once more for every further row of their place. */
  readonly copies: ReadonlySet<CommunityRow>;
}

/** Quirks that change what is read from the files of communities and places. */
const READING: readonly Quirk[] = [
  ...(['missing-cells', 'community-twice', 'place-twice', 'joined-names'] as const),
  'written-names',
];

/** The files of communities and places: as we read them, and as the notebook's quirks would. */
export class CommunityFiles {
  readonly ours: CommunityTables;
  readonly #tables = new PerQuirks(READING, (quirks) => this.#read(quirks));

  constructor(
    readonly communities: { readonly text: string; readonly address: string },
    readonly locations: { readonly text: string; readonly address: string },
  ) {
    const table = readTable(communities.text, communities.address);
    const places = readTable(locations.text, locations.address);
    this.ours = {
      communities: expectFormat(table, ['communities']),
      locations: expectFormat(places, ['locations']),
      copies: new Set(),
    };
  }

  tables = (quirks: Quirks): CommunityTables => this.#tables.get(quirks);

  /** Quirks that can matter to these files. */
  evidence(): Set<Quirk> {
    const has = ({ problems }: { problems: readonly { code: string }[] }, code: string): boolean =>
      problems.some((problem) => problem.code === code);
    const { communities, locations } = this.ours;
    const found = new Set<Quirk>(['missing-cells']);
    if (has(communities, 'repeated-row')) found.add('community-twice');
    const twice = has(locations, 'repeated-place') || has(locations, 'repeated-row');
    if (twice) found.add('place-twice');
    const texts = [this.communities.text, this.locations.text];
    if (texts.some(isSpelledOddly)) found.add('written-names');
    return found;
  }

  #read(quirks: Quirks): CommunityTables {
    if (quirks.size === 0) return this.ours;
    const keepsNames = quirks.has('written-names');
    const spelled = (cell: string): string => (keepsNames ? keepingSpelling(cell) : cell);
    const communities = asWritten(
      readAs(
        this.communities,
        CommunitiesBuilder,
        (column, cell) => {
          if (!quirks.has('missing-cells') || !isMissing(cell)) return spelled(cell);
          return column === 'community' ? NO_NAME : '';
        },
        quirks.has('community-twice'),
      ),
    );
    const rows = new Map<string, number>();
    const locations = readAs(
      this.locations,
      LocationsBuilder,
      (column, cell) => {
        if (column !== 'aid' || !quirks.has('place-twice')) return spelled(cell);
        const row = (rows.get(cell) ?? 0) + 1;
        rows.set(cell, row);
        return idOf(cell, row);
      },
      quirks.has('place-twice'),
    );

    const whole = communities.communities.map((row) =>
      quirks.has('joined-names') ? joined(row) : row,
    );
    const copies = whole.filter(isComplete).flatMap((row) => copiesOf(row, rows));
    return {
      communities: { ...communities, communities: [...whole, ...copies] },
      locations,
      copies: new Set(copies),
    };
  }
}

/** The notebook drops rows that lack one of these, before it looks for places. */
const isComplete = ({ locations, hasHubs, domains }: CommunityRow): boolean =>
  Boolean(locations?.[0]) && hasHubs && domains !== null;

/** A place's second row has an id of its own, so that a copy of the community can be there. */
const idOf = (id: string, row: number): string => (row === 1 ? id : `${id}\0${row}`);

function copiesOf(community: CommunityRow, rows: ReadonlyMap<string, number>): CommunityRow[] {
  const id = community.locations?.[0] ?? '';
  const further = Math.max(0, (rows.get(id) ?? 1) - 1);
  return Array.from({ length: further }, (_, at) => ({
    ...community,
    locations: [idOf(id, at + 2)],
  }));
}

function joined(row: CommunityRow): CommunityRow {
  const { hubs, clusters } = row;
  const pairs = (hubs ?? []).slice(0, clusters?.length ?? 0).map((hub, at) => {
    const cluster = clusters?.[at] ?? null;
    return cluster === null || hub === null ? { cluster, hub } : joinedNames({ cluster, hub });
  });
  return {
    ...row,
    hubs: hubs && pairs.map(({ hub }) => hub),
    clusters: clusters && pairs.map(({ cluster }) => cluster),
  };
}

/**
 * Reads a file by the builder of `src`, with some cells changed.
 * @param repeats whether rows that repeat another to the letter count too
 */
function readAs<T>(
  { text, address }: { readonly text: string; readonly address: string },
  Builder: new (columns: Columns) => RowReader & { table(address: string, rows: number): T },
  change: (column: string, cell: string) => string,
  repeats: boolean,
): T {
  let builder: InstanceType<typeof Builder> | undefined;
  const rows = parseRows(text, address, (_, columns) => {
    const changed: Columns = {
      delimiter: columns.delimiter,
      has: (column) => columns.has(column),
      cell: (column) => {
        const read = columns.cell(column);
        return (cells) => change(column, read(cells));
      },
    };
    const inner = (builder = new Builder(changed));
    return {
      // A cell of no column makes every row another one.
      row: (cells, row) => inner.row(repeats ? [...cells, String(row)] : cells, row),
      misfit: (row) => inner.misfit(row),
    };
  });
  return (builder as InstanceType<typeof Builder>).table(address, rows);
}
