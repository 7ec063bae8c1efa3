import { KpiError, type KpiErrorFacts } from '../../data/errors.js';
import type { Figure } from '../../figures/figure.js';
import type { Counting } from '../counting.js';
import type { FigureRequest } from '../requests.js';
import { readColumn, type Column } from './columns.js';
import { unpack } from './packed.js';
import { partsOf, questionOf } from './question.js';
import type { SummaryEntry, SummaryFile } from './summary-file.js';

/** The figure that answers a request, or the facts of the error that says why there is none. */
export type Found = { readonly figure: Figure } | { readonly why: KpiErrorFacts };

/** A summary that has been read: figures by the questions that they answer. */
export class Summary {
  readonly #address: string;
  readonly #file: SummaryFile;
  readonly #columns: (Column | undefined)[] = [];

  /** @param address of the summary itself, which the addresses of its sources are relative to */
  constructor(address: string, file: SummaryFile) {
    this.#address = address;
    this.#file = file;
  }

  /**
   * Looks for the answer to a request. If the request names files of its own, the answer is counted from these.
   * @throws KpiError if the file is broken
   */
  find<R extends FigureRequest>(counting: Counting<R>, request: R): Found {
    const question = questionOf(counting, request);
    const text = JSON.stringify(question);
    const all = this.#file.figures.filter((entry) => JSON.stringify(entry.question) === text);
    if (all.length === 0) return { why: this.#whatIsOther(request.figure, partsOf(question)) };
    const ofFiles = all.filter((entry) => this.#isOf(entry, counting, request));
    const [entry] = ofFiles;
    if (!entry) return { why: { reason: 'summary-other-file' } };
    const sources = new Set(ofFiles.map(({ files }) => JSON.stringify(files)));
    if (sources.size > 1) return { why: { reason: 'summary-of-several' } };
    const now = ofFiles.find(
      ({ since, until }) => since <= request.today && (until === null || request.today < until),
    );
    if (!now) return { why: { reason: 'summary-too-old', found: this.#file.made } };
    return { figure: this.#figureOf(now, request) };
  }

  /** Whether an answer was counted from the files that a request names; if it names none, any will do. */
  #isOf<R extends FigureRequest>(entry: SummaryEntry, counting: Counting<R>, request: R): boolean {
    if (!request.figures || !namesOwn(counting, request)) return true;
    const isSame = counting.files(request).every(({ attribute, address }) => {
      const at = entry.files[attribute];
      return at === undefined || !address || address === this.#addressOf(at);
    });
    return isSame && (request.dateFormat ?? 'iso') === (entry.dateFormat ?? 'iso');
  }

  #figureOf(entry: SummaryEntry, request: FigureRequest): Figure {
    const { today } = request;
    try {
      const made = unpack(entry.figure, {
        column: (at) => this.#columnAt(at),
        address: (at) => this.#addressOf(at),
      });
      const figure = { ...(made as Figure), today };
      // The version stands for the shape of the rest.
      if (figure.kind !== request.figure || !Array.isArray(figure.sources)) {
        throw new Error('no figure');
      }
      return figure;
    } catch (cause) {
      const facts = { address: this.#address, reason: 'summary-broken', found: String(cause) };
      throw new KpiError('parse', facts, { cause });
    }
  }

  #columnAt(at: number): Column {
    const text = this.#file.columns[at];
    if (text === undefined) throw new Error(`There is no column ${at}`);
    return (this.#columns[at] ??= readColumn(text, (other) => {
      if (!(other < at)) throw new Error(`Column ${at} is of column ${other}`);
      return this.#columnAt(other);
    }));
  }

  #addressOf(at: number): string {
    const source = this.#file.sources[at];
    if (!source) throw new Error(`There is no source ${at}`);
    return new URL(source.address, this.#address).href;
  }

  /** Names the attribute in which the nearest question differs. */
  #whatIsOther(kind: string, asked: readonly (readonly [string, string])[]): KpiErrorFacts {
    const differences = this.#file.figures
      .map(({ question }) => partsOf(question))
      .filter((parts) => parts.some(([name, word]) => name === 'figure' && word === kind))
      .map((parts) => {
        const words = new Map(parts);
        const other = asked.filter(([name, word]) => words.get(name) !== word);
        return other.length > 0 ? other : [['', ''] as const];
      })
      .sort((one, other) => one.length - other.length);
    const [field = '', found = ''] = differences[0]?.[0] ?? [];
    if (field === '') return { reason: 'not-in-summary' };
    return { reason: 'attribute-not-in-summary', attribute: attributeOf(field), found };
  }
}

/** Whether a request names a file that is no summary. */
export const namesOwn = <R extends FigureRequest>(counting: Counting<R>, request: R): boolean =>
  Boolean(counting.files(request)[0]?.address);

/** The attribute behind a field of a request: `groupBy` is `group-by`, and a list has the name of one. */
const attributeOf = (field: string): string =>
  field === 'timescales'
    ? 'timescale'
    : field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
