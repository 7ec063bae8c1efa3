import { KpiError } from '../data/errors.js';
import { rowsLeftOut, type ActivityTable, type TableSource } from '../data/table.js';
import { concatenated } from '../data/text-bytes.js';
import { toCsv, type TidyTable } from '../data/to-csv.js';
import { quoted } from '../words/quoted.js';
import { cut } from '../words/cut.js';
import { wordsFor } from '../words/format.js';
import { problemSentences } from '../words/problems.js';
import { bytesOrNull } from './bytes-or-null.js';
import { failureSentence } from './failure.js';
import type { Measurement } from './measured.js';
import { tableOfBytes } from './table-of-bytes.js';
import { Failure } from './terminal.js';

type Column = 'date' | 'hub' | 'users' | 'cluster' | 'timescale';

/** In the order that the sample data have. */
const COLUMNS: readonly Column[] = ['date', 'hub', 'users', 'cluster', 'timescale'];

const NO_BYTES = new Uint8Array(0);

/** A CSV of hub activity to which days are added. What is in it stays byte for byte. */
export class ActivityFile {
  readonly #bytes: Uint8Array;
  readonly #columns: readonly Column[];
  readonly #lineEnd: string;

  private constructor(
    bytes: Uint8Array,
    /** Its counts; of those that it has twice, the largest. */
    readonly measurements: readonly Measurement[],
    /** Its problems. None of them leaves out a row. */
    readonly source: TableSource | null,
    columns = COLUMNS,
    lineEnd = '\n',
  ) {
    this.#bytes = bytes;
    this.#columns = columns;
    this.#lineEnd = lineEnd;
  }

  /**
   * Reads the file, or begins a new one if there is none.
   * @throws Failure if days cannot be added to it
   */
  static async at(place: string): Promise<ActivityFile> {
    const bytes = await bytesOrNull(place);
    if (bytes === null) return new ActivityFile(NO_BYTES, [], null);
    const table = await tableAt(place, bytes);
    const [line = ''] = new TextDecoder().decode(bytes.subarray(0, 1000)).split('\n', 1);
    const names = line.split(',').map((name) => name.trim().toLowerCase());
    const isOurs =
      names.length === COLUMNS.length && COLUMNS.every((column) => names.includes(column));
    if (!isOurs) {
      throw new Failure(
        `Days cannot be added to ${place}: its first line is ${quoted(cut(line.trim(), 80))}, but should have the columns ${COLUMNS.join(',')} in some order, and no others.`,
      );
    }
    const lineEnd = line.endsWith('\r') ? '\r\n' : '\n';
    return new ActivityFile(bytes, measurementsIn(table), table, names as Column[], lineEnd);
  }

  /** The bytes of the file with more days at its end. */
  with(more: readonly Measurement[]): Uint8Array {
    const isNew = this.#bytes.length === 0;
    const isOpen = !isNew && this.#bytes.at(-1) !== LINE_FEED;
    const text = (isOpen ? this.#lineEnd : '') + this.#rows(more, isNew);
    return concatenated([this.#bytes, new TextEncoder().encode(text)]);
  }

  /** The bytes of a file that has these measurements instead. */
  insteadWith(all: readonly Measurement[]): Uint8Array {
    return new TextEncoder().encode(this.#rows(all, true));
  }

  /** Names are written as they are, also those that a spreadsheet takes for a formula: tags compare them. */
  #rows(measurements: readonly Measurement[], withHeader: boolean): string {
    const rows = [...measurements].sort(inOrder).map(cellsOf);
    const table: TidyTable = {
      columns: this.#columns.map((name) => ({ name, kind: KINDS[name] })),
      rows: rows.map((cells) => this.#columns.map((name) => cells[name])),
    };
    // No name has a line end.
    const lines = toCsv(table, { guarded: false }).split('\r\n');
    return (withHeader ? lines : lines.slice(1)).join(this.#lineEnd);
  }
}

const LINE_FEED = 10;

const KINDS = {
  date: 'day',
  hub: 'text',
  users: 'number',
  cluster: 'text',
  timescale: 'text',
} as const;

const cellsOf = ({ day, hub, users, cluster, timescale }: Measurement) =>
  ({ date: day, hub, users, cluster, timescale }) as const;

/** By day, then by name as code units: the same in every language. */
const inOrder = (a: Measurement, b: Measurement): number =>
  a.day - b.day ||
  byText(a.cluster, b.cluster) ||
  byText(a.hub, b.hub) ||
  byText(a.timescale, b.timescale);

const byText = (a: string, b: string): number => (a < b ? -1 : +(a > b));

/** @throws Failure */
async function tableAt(place: string, bytes: Uint8Array<ArrayBuffer>): Promise<ActivityTable> {
  const words = wordsFor('en');
  try {
    const table = await tableOfBytes(place, bytes);
    if (table.format !== 'hub-activity') {
      throw new KpiError('schema', {
        address: place,
        reason: 'format',
        found: table.format,
        expected: ['hub-activity'],
      });
    }
    const isOdd = table.problems.some(({ code }) => code === 'not-utf-8');
    if (!isOdd && rowsLeftOut(table) === 0) return table;
    const why = problemSentences([table], words).join('. ');
    throw new Failure(`${why}. Correct them first: then it is known which days the file has.`);
  } catch (error) {
    if (!(error instanceof KpiError)) throw error;
    const facts = { expected: ['hub-activity'], ...error.facts };
    throw new Failure(failureSentence(new KpiError(error.code, facts), words));
  }
}

function measurementsIn(table: ActivityTable): Measurement[] {
  const measurements: Measurement[] = [];
  const { clusters, hubs, timescales, seriesCluster, seriesHub, seriesTimescale, start } = table;
  seriesCluster.forEach((ofCluster, series) => {
    const names = {
      cluster: clusters[ofCluster] as string,
      hub: hubs[seriesHub[series] as number] as string,
      timescale: timescales[seriesTimescale[series] as number] as string,
    };
    for (let at = start[series] as number; at < (start[series + 1] as number); at += 1) {
      const [day, users] = [table.day[at] as number, table.users[at] as number];
      measurements.push({ ...names, day, users });
    }
  });
  return measurements;
}
