import { KpiError } from '../data/errors.js';
import { checkFormat } from '../data/expect.js';
import { TIMEOUT_SECONDS } from '../data/source.js';
import type { Format, Table } from '../data/table.js';
import type { Figure } from '../figures/figure.js';
import { Gone } from './calls.js';
import type { Counting, FileNeed } from './counting.js';
import type { Held } from './held.js';
import { use, whenUnused } from './keeping.js';
import { withLaterCode } from './later-code.js';
import { fromSummary, summaryOf } from './from-summary.js';
import { fileAt, MAX_BYTES, type FigureRequest } from './requests.js';
import { breathe } from './slices.js';
import { forgetLost, forgetTable, giveUp, letGoTable, outdate, tableAt } from './tables.js';

/** A figure that is being made or has been made. */
interface Made {
  readonly figure: Promise<Figure>;
  /** Names of the files that the figure is made of. */
  readonly files: readonly string[];
}

/** Figures by request, as JSON text. */
const figures = new Map<string, Made>();

// A figure is kept under its request, a table under its file.
whenUnused((name) => {
  figures.delete(name);
  letGoTable(name);
});

/** Countings by the name of their kind. */
const known = new Map<string, Counting>();

/** @throws TypeError if two kinds have one name: a figure of one would be taken for one of the other */
function checkName(counting: Counting): void {
  const other = known.get(counting.name);
  if (other && other.count !== counting.count) {
    throw new TypeError(`There are two kinds of figure named “${counting.name}”`);
  }
  known.set(counting.name, counting);
}

/**
 * Keys of the files that a request is answered from, see `fileAt`. A file whose days are read in two
 * ways is two tables.
 */
export function filesOf<R extends FigureRequest>(
  counting: Counting<R>,
  request: R,
): readonly string[] {
  const summary = summaryOf(counting, request);
  return [
    ...(summary === null ? [] : [fileAt(summary, 'figures')]),
    ...counting
      .files(request)
      .flatMap(({ address }) => (address ? [fileAt(address, request.dateFormat)] : [])),
  ];
}

/** Keeps the figure of a request and the tables of its files until the returned function is called. */
export const keep = <R extends FigureRequest>(counting: Counting<R>, request: R): (() => void) =>
  use([JSON.stringify(request), ...filesOf(counting, request)]);

/**
 * Answers a request for a figure. Equal requests share one figure. A failure is forgotten, so that
 * the next request tries again, and a figure that nobody keeps is dropped after some minutes.
 * @throws KpiError, or TypeError if two kinds have one name
 */
export async function figureOf<R extends FigureRequest, F extends Figure>(
  counting: Counting<R, F>,
  request: R,
): Promise<F> {
  checkName(counting);
  const key = JSON.stringify(request);
  const made = figures.get(key) ?? begin(key, counting, request);
  const leave = keep(counting, request);
  made.figure.then(leave, leave);
  return (await made.figure) as F;
}

function begin(key: string, counting: Counting, request: FigureRequest): Made {
  const made = { figure: makeFigure(counting, request), files: filesOf(counting, request) };
  figures.set(key, made);
  made.figure.catch(() => {
    if (figures.get(key) === made) figures.delete(key);
  });
  return made;
}

/** Forgets the files of a request and every figure made of one of them. */
export function forget<R extends FigureRequest>(counting: Counting<R>, request: R): void {
  const files = filesOf(counting, request);
  files.forEach(forgetTable);
  forgetFiguresOf(files);
}

/** Forgets those files of a request that were read more than `age` milliseconds ago, and their figures. */
export function renew<R extends FigureRequest>(
  counting: Counting<R>,
  request: R,
  age: number,
): void {
  forgetFiguresOf(filesOf(counting, request).filter((file) => outdate(file, age)));
}

/** Number of callers that wait for each file. */
const waiting = new Map<string, number>();

/**
 * Registers a caller that waits for the figure of a request. Its files are loaded until no caller
 * waits.
 * @returns a function that ends the wait of this caller
 */
export function waitFor<R extends FigureRequest>(counting: Counting<R>, request: R): () => void {
  const files = filesOf(counting, request);
  for (const file of files) waiting.set(file, (waiting.get(file) ?? 0) + 1);
  return () => {
    for (const file of files) {
      const others = (waiting.get(file) ?? 1) - 1;
      if (others > 0) waiting.set(file, others);
      else waiting.delete(file);
    }
    // Wait a moment: an element that is only moved to another place of the page asks again at once.
    setTimeout(() => {
      forgetFiguresOf(files.filter((file) => !waiting.has(file) && giveUp(file)));
    });
  };
}

function forgetFiguresOf(files: readonly string[]): void {
  for (const [key, made] of figures) {
    if (made.files.some((file) => files.includes(file))) figures.delete(key);
  }
}

async function makeFigure(counting: Counting, request: FigureRequest): Promise<Figure> {
  const summary = summaryOf(counting, request);
  if (summary !== null) {
    const figure = await answered(() => fromSummary(summary, counting, request));
    if (figure) return figure;
  }
  const derived = counting.derive?.(request, figureOf);
  if (derived) {
    // The other kind is answered from the same files, but its code may still be on its way.
    tablesOf(counting, request).catch(() => undefined);
    return derived;
  }
  let held: readonly Held[] = [];
  return answered(
    async () => {
      held = await tablesOf(counting, request);
      return completeFrom(counting, request, held);
    },
    () => forgetLost(held),
  );
}

/** Does some work again if its files were requested anew, or if the worker is lost, which happens once. */
async function answered<T>(work: () => Promise<T>, forget?: () => void): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Gone)) throw error;
      forget?.();
    }
  }
}

/** The figure of a request from the tables of its files. */
export async function completeFrom(
  counting: Counting,
  request: FigureRequest,
  held: readonly Held[],
): Promise<Figure> {
  const figure = await answerFrom(counting, request, held);
  return (await counting.complete?.(figure)) ?? figure;
}

/** Whether a file is needed beside a first file of this format. */
export const isNeededBeside =
  (format: Format | undefined) =>
  ({ beside }: FileNeed): boolean =>
    format === undefined || (beside?.includes(format) ?? true);

/**
 * The worker counts if it has one of the tables and knows the kind. Otherwise the page counts, and the
 * worker sends it a copy of its tables.
 */
async function answerFrom(
  counting: Counting,
  request: FigureRequest,
  held: readonly Held[],
): Promise<Figure> {
  const away = held.find((one) => one.where === 'worker');
  const figure = away?.figure(counting, request, held);
  if (figure) return figure;
  const tables = await Promise.all(held.map(tableHere));
  await breathe();
  const address = held[0]?.table.address ?? '';
  return withLaterCode(address, () => counting.count(request, tables));
}

const tableHere = async (one: Held): Promise<Table> =>
  one.where === 'worker' ? one.copy() : one.table;

/** The tables of the files that a request needs. It reads no summary. All files are requested before any is awaited. */
export async function tablesOf(
  counting: Counting,
  request: FigureRequest,
): Promise<readonly Held[]> {
  const [need, ...others] = counting.files(request);
  if (!need) throw new TypeError(`“${counting.name}” names no file`);
  const beside = others.map((one) => ({ ...one, table: tableOf(one, request) }));
  for (const { table } of beside) table.catch(() => undefined);
  counting.prepare?.(request);
  const first = await tableOf(need, request);
  const needed = beside.filter(isNeededBeside(first.table.format));
  return [first, ...(await Promise.all(needed.map(({ table }) => table)))];
}

async function tableOf(
  { attribute, address, formats }: FileNeed,
  { maxBytes = MAX_BYTES, timeout = TIMEOUT_SECONDS, dateFormat = 'iso' }: FigureRequest,
): Promise<Held> {
  if (!address) {
    throw new KpiError('network', { attribute, expected: formats, reason: 'no-address' });
  }
  const held = (await tableAt(address, dateFormat, formats, { maxBytes, timeout })) as Held;
  checkFormat(held.table, formats);
  return held;
}
