import { isoOfDay, type Day } from '../../data/dates.js';
import type { Table } from '../../data/table.js';
import type { Figure } from '../../figures/figure.js';
import type { Counting } from '../counting.js';
import { figureOf, tablesOf } from '../engine.js';
import type { FigureRequest } from '../requests.js';
import { pack } from './pack.js';
import { questionOf } from './question.js';
import {
  SUMMARY_KEY,
  SUMMARY_KIND,
  SUMMARY_VERSION,
  type SummaryEntry,
  type SummaryFile,
  type SummarySource,
} from './summary-file.js';
import { validDays } from './valid-days.js';
import { ColumnWriter } from './write-columns.js';

/** What the caller knows of a file that was read: its address as seen from the summary, its size and its hash. */
export type SourceFacts = Pick<SummarySource, 'address' | 'bytes' | 'sha256'>;

/** Writes a summary: the answers to some requests. Equal requests about the same files are answered once. */
export class SummaryWriter {
  readonly #today: Day;
  readonly #factsOf: (address: string) => SourceFacts;
  readonly #columns = new ColumnWriter();
  /** Numbers of the sources by absolute address. */
  readonly #numbers = new Map<string, number>();
  readonly #sources: SummarySource[] = [];
  readonly #entries = new Map<string, SummaryEntry>();

  /**
   * @param today the UTC day after which nothing counts, in days since 1970
   * @param factsOf called for each file, by its absolute address, once it has been read
   */
  constructor(today: Day, factsOf: (address: string) => SourceFacts) {
    this.#today = today;
    this.#factsOf = factsOf;
  }

  /**
   * Counts the answer to a request.
   * @returns the figure
   * @throws KpiError if a file cannot be loaded or read
   */
  async add<R extends FigureRequest, F extends Figure>(
    counting: Counting<R, F>,
    request: R,
  ): Promise<F> {
    // What another summary has is of no use here: it may be older than the files.
    const asked = { ...without(request, 'figures'), today: this.#today } as R;
    const tables = await tablesHere(counting, asked);
    const figure = await figureOf(counting, asked);
    for (const table of tables) this.#addSource(table);
    const files = Object.fromEntries(
      counting.files(asked).flatMap(({ attribute, address }) => {
        const number = this.#numbers.get(address ?? '');
        return number === undefined ? [] : [[attribute, number]];
      }),
    );
    const { dateFormat = 'iso' } = asked;
    const question = questionOf(counting, asked);
    const key = JSON.stringify([question, files, dateFormat]);
    if (!this.#entries.has(key)) {
      this.#entries.set(key, {
        question,
        files,
        ...(dateFormat === 'iso' ? {} : { dateFormat }),
        ...validDays(figure, tables),
        figure: pack(without(figure, 'today'), this.#columns, this.#numbers),
      });
    }
    return figure;
  }

  /** The summary of all requests that were answered. */
  file(): SummaryFile {
    return {
      [SUMMARY_KEY]: SUMMARY_KIND,
      version: SUMMARY_VERSION,
      made: isoOfDay(this.#today),
      sources: this.#sources,
      columns: this.#columns.texts,
      figures: [...this.#entries.values()],
    };
  }

  #addSource(table: Table): void {
    const { address, rows, problems } = table;
    if (this.#numbers.has(address)) return;
    this.#numbers.set(address, this.#sources.length);
    const newest = 'newest' in table ? table.newest[0]?.day : undefined;
    this.#sources.push({
      ...this.#factsOf(address),
      rows,
      problems,
      newest: newest === undefined ? null : isoOfDay(newest),
    });
  }
}

/** The same object without one of its members. */
const without = <T extends object>(object: T, name: keyof T): Partial<T> =>
  Object.fromEntries(Object.entries(object).filter(([one]) => one !== name)) as Partial<T>;

async function tablesHere(counting: Counting, request: FigureRequest): Promise<Table[]> {
  const held = await tablesOf(counting, request);
  return held.flatMap((one) => (one.where === 'here' ? [one.table] : []));
}
