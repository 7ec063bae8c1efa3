import { ActivityRows } from './activity-rows.js';
import type { ActivitySchema } from './activity-schemas.js';
import { dayReader, isPlainCount, ownText, readCell } from './cells.js';
import { noteCount } from './count-notes.js';
import type { DateFormat, Day } from './dates.js';
import { readCount } from './odd-counts.js';
import { mended } from './odd-table.js';
import { ProblemTally } from './problems.js';
import type { CellReader, Columns, RowReader } from './row-parser.js';
import type { ActivityTable, ProblemCode } from './table.js';

/** Collects the cells of rows of hub or cluster activity, however they are written. */
export class ActivityBuilder implements RowReader {
  #problems: ProblemTally | null = null;
  readonly #rows: ActivityRows;
  readonly #clusters = new Names(readCell);
  readonly #hubs = new Names(readCell);
  readonly #timescales = new Names((cell) => readCell(cell).toLowerCase());

  readonly #day: (cell: string) => Day;
  readonly #date: CellReader;
  readonly #cluster: CellReader;
  readonly #hub: CellReader | null;
  readonly #count: CellReader;
  readonly #timescale: CellReader | null;
  readonly #countColumn: string;
  readonly #delimiter: string;

  /**
   * @param rows takes the measurements; it may have some of them already
   */
  constructor(
    readonly format: ActivitySchema['format'],
    columns: Columns,
    dateFormat: DateFormat,
    rows = new ActivityRows(),
  ) {
    this.#rows = rows;
    this.#day = dayReader(dateFormat);
    const byHub = format === 'hub-activity';
    this.#countColumn = byHub ? 'users' : 'unique_users';
    this.#delimiter = columns.delimiter;
    this.#date = columns.cell('date');
    this.#cluster = columns.cell('cluster');
    this.#count = columns.cell(this.#countColumn);
    this.#hub = byHub ? columns.cell('hub') : null;
    this.#timescale = byHub && columns.has('timescale') ? columns.cell('timescale') : null;
  }

  row(cells: readonly string[], row: number): void {
    const cluster = this.#clusters.of(this.#cluster(cells));
    const hub = this.#hub ? this.#hubs.of(this.#hub(cells)) : '';
    const timescale = this.#timescale ? this.#timescales.of(this.#timescale(cells)) : 'monthly';
    if (cluster === '') return this.#report('no-cluster', row, 'cluster');
    if (this.#hub && hub === '') return this.#report('no-hub', row, 'hub');
    if (timescale === '') return this.#report('no-timescale', row, 'timescale');
    const date = this.#date(cells);
    const day = this.#day(date);
    if (Number.isNaN(day)) return this.#report('bad-date', row, 'date', date);
    const cell = this.#count(cells);
    if (cell === '') return;
    const count = isPlainCount(cell) ? Number(cell) : this.#oddCount(cell, row);
    if (count !== null) this.#rows.add(cluster, hub, timescale, day, count, row);
  }

  misfit(row: number): void {
    this.#report('field-count', row);
  }

  /** The count in a cell that is not plain; `null` if there is none, or no count. */
  #oddCount(cell: string, row: number): number | null {
    const count = readCount(cell, this.#delimiter);
    if (count === null) return null;
    if (Number.isNaN(count)) {
      this.#report('bad-count', row, this.#countColumn, cell);
      return null;
    }
    noteCount(this.#tally(), count, cell, row, this.#countColumn, this.#delimiter);
    return count;
  }

  #report(code: ProblemCode, row: number, column?: string, example?: string): void {
    this.#tally().add(code, row, column, example);
  }

  #tally(): ProblemTally {
    return (this.#problems ??= new ProblemTally());
  }

  /** @param rows data rows of the file */
  table(address: string, rows: number): ActivityTable {
    return this.#rows.table(this.format, address, rows, () => mended, this.#problems);
  }
}

/** Reads each spelling of a name once. */
class Names {
  /** By cell, as it is spelled in the file. */
  readonly #names = new Map<string, string>();
  readonly #nameOf: (cell: string) => string;
  // Files are mostly written hub by hub: the name is often that of the row before.
  #lastCell: string | null = null;
  #lastName = '';

  constructor(nameOf: (cell: string) => string) {
    this.#nameOf = nameOf;
  }

  of(cell: string): string {
    if (cell === this.#lastCell) return this.#lastName;
    this.#lastCell = cell;
    return (this.#lastName = this.#names.get(cell) ?? this.#read(ownText(cell)));
  }

  #read(cell: string): string {
    const name = this.#nameOf(cell);
    this.#names.set(cell, name);
    return name;
  }
}
