import { dayReader, isPlainCount, readCell } from './cells.js';
import type { DateFormat, Day } from './dates.js';
import { Entries } from './entries.js';
import { LateCode } from './late-code.js';
import { NAMELESS, Names } from './name-codes.js';
import type { CellReader, Columns, RowReader } from './row-parser.js';
import type { ProblemTally } from './problems.js';
import type { NamedRows } from './case-groups.js';
import { caseProblem } from './spellings.js';
import type { ActivityTable, Problem, ProblemCode } from './table.js';

/** What reads counts that are not plain, and collects problems: many files have neither. */
export const lateOddRows = new LateCode(() => import('./odd-rows.js'));

/** More distinct names than any file within the size limit can hold. */
const MAX_NAMES = 2 ** 26;

/** Collects rows of hub or cluster activity and makes the table of them. */
export class ActivityBuilder implements RowReader {
  #problems: ProblemTally | null = null;
  readonly #clusters = new Names();
  readonly #hubs = new Names();
  readonly #timescales = new Names((cell) => readCell(cell).toLowerCase());
  /** Per timescale: cluster and hub → series. */
  readonly #seriesIds: Map<number, number>[] = [];
  readonly #series: {
    cluster: number;
    hub: number;
    timescale: number;
    entries: number;
  }[] = [];
  #entries = new Entries(1 << 12);

  readonly #day: (cell: string) => Day;
  readonly #date: CellReader;
  readonly #cluster: CellReader;
  readonly #hub: CellReader | null;
  readonly #count: CellReader;
  readonly #timescale: CellReader | null;
  readonly #countColumn: string;
  readonly #delimiter: string;

  constructor(
    readonly format: ActivityTable['format'],
    columns: Columns,
    dateFormat: DateFormat = 'iso',
  ) {
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
    // A name that a row is given twice has the same code: nothing else is changed before code may be lacking.
    const cluster = this.#clusters.code(this.#cluster(cells));
    const hub = this.#hubs.code(this.#hub ? this.#hub(cells) : '');
    const timescale = this.#timescales.code(this.#timescale ? this.#timescale(cells) : 'monthly');
    if (cluster === NAMELESS) return this.#report('no-cluster', row, 'cluster');
    if (this.#hub && hub === NAMELESS) return this.#report('no-hub', row, 'hub');
    if (timescale === NAMELESS) return this.#report('no-timescale', row, 'timescale');
    const date = this.#date(cells);
    const day = this.#day(date);
    if (Number.isNaN(day)) return this.#report('bad-date', row, 'date', date);
    const cell = this.#count(cells);
    if (cell === '') return;
    const count = isPlainCount(cell) ? Number(cell) : this.#oddCount(cell, row);
    if (count !== null) this.#entries.add(this.#seriesOf(cluster, hub, timescale), day, count, row);
  }

  misfit(row: number): void {
    this.#report('field-count', row);
  }

  /** The count in a cell that is not plain; `null` if there is none, or no count. */
  #oddCount(cell: string, row: number): number | null {
    const { noteCount, readCount } = lateOddRows.here();
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
    return (this.#problems ??= new (lateOddRows.here().ProblemTally)());
  }

  #seriesOf(cluster: number, hub: number, timescale: number): number {
    const ids = (this.#seriesIds[timescale] ??= new Map<number, number>());
    const key = cluster * MAX_NAMES + hub;
    let series = ids.get(key);
    if (series === undefined) {
      series = this.#series.push({ cluster, hub, timescale, entries: 0 }) - 1;
      ids.set(key, series);
    }
    (this.#series[series] as { entries: number }).entries += 1;
    return series;
  }

  /**
   * @param rows data rows of the file
   * @throws Lacking; the next call then does the same
   */
  table(address: string, rows: number): ActivityTable {
    // Names that occur only in rows left out are not in the table.
    const [clusters, clusterPlace] = this.#clusters.sorted(this.#series.map((one) => one.cluster));
    const [hubs, hubPlace] = this.#hubs.sorted(this.#series.map((one) => one.hub));
    const [timescales, timescalePlace] = this.#timescales.sorted(
      this.#series.map((one) => one.timescale),
    );
    const series = this.#series
      .map(({ cluster, hub, timescale, entries }, id) => ({
        id,
        entries,
        cluster: clusterPlace[cluster] as number,
        hub: hubPlace[hub] as number,
        timescale: timescalePlace[timescale] as number,
      }))
      .sort((a, b) => a.cluster - b.cluster || a.hub - b.hub || a.timescale - b.timescale);

    const named = series.map(({ cluster, hub, entries }) => ({
      cluster: clusters[cluster] as string,
      hub: hubs[hub] as string,
      entries,
    }));
    // This may lack code, and the whole is then called again: so it comes before repeated rows are counted.
    const differences = [
      ...differing(
        'cluster',
        named.map(({ cluster, entries }) => ({ name: cluster, rows: entries })),
      ),
      ...differing(
        'hub',
        named.map(({ cluster, hub, entries }) => ({ name: hub, rows: entries, place: cluster })),
      ),
    ];
    const sorted = this.#entries.bySeries(series, (code, row) => this.#report(code, row));
    return Object.freeze({
      format: this.format,
      address,
      rows,
      problems: [...(this.#problems?.list() ?? []), ...differences],
      clusters,
      hubs,
      timescales,
      seriesCluster: Uint32Array.from(series, (one) => one.cluster),
      seriesHub: Uint32Array.from(series, (one) => one.hub),
      seriesTimescale: Uint32Array.from(series, (one) => one.timescale),
      ...sorted,
    });
  }
}

const differing = (column: string, items: readonly NamedRows[]): Problem[] => {
  const problem = caseProblem(column, items);
  return problem ? [problem] : [];
};
