import { KpiError } from '../data/errors.js';
import { checkFormat } from '../data/expect.js';
import { TIMEOUT_SECONDS } from '../data/source.js';
import type { Format, Table } from '../data/table.js';
import { countCommunities, isOfCommunities } from '../figures/community-counts.js';
import type { Figure } from '../figures/figure.js';
import { loadCountryNames } from '../look/countries.js';
import { answer } from './answer.js';
import { Gone } from './calls.js';
import { COMMUNITIES, HUB_ACTIVITY, LOCATIONS, formatsOf } from './formats.js';
import { use, whenUnused } from './keeping.js';
import type { Held } from './load.js';
import {
  filesOf,
  MAX_BYTES,
  type CommunitiesRequest,
  type FigureOf,
  type FigureRequest,
  type TableRequest,
} from './requests.js';
import { breathe } from './slices.js';
import {
  forgetLost,
  forgetTable,
  giveUp,
  letGoTable,
  outdate,
  progressOf,
  tableAt,
  type Progress,
} from './tables.js';

export type { Progress };

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

/** Keeps the figure of a request and the tables of its files until the returned function is called. */
export const keep = (request: FigureRequest): (() => void) =>
  use([JSON.stringify(request), ...filesOf(request)]);

/**
 * Answers a request for a figure. Equal requests share one figure. A failure is forgotten, so that
 * the next request tries again, and a figure that nobody keeps is dropped after some minutes.
 * @throws KpiError
 */
export function figureOf<R extends FigureRequest>(request: R): Promise<FigureOf<R>> {
  const key = JSON.stringify(request);
  const made = figures.get(key) ?? begin(key, request);
  const leave = keep(request);
  made.figure.then(leave, leave);
  return made.figure as Promise<FigureOf<R>>;
}

function begin(key: string, request: FigureRequest): Made {
  const made = { figure: makeFigure(request), files: filesOf(request) };
  figures.set(key, made);
  made.figure.catch(() => {
    if (figures.get(key) === made) figures.delete(key);
  });
  return made;
}

/** Forgets the files of a request and every figure made of one of them. */
export function forget(request: FigureRequest): void {
  const files = filesOf(request);
  files.forEach(forgetTable);
  forgetFiguresOf(files);
}

/** Forgets those files of a request that were read more than `age` milliseconds ago, and their figures. */
export function renew(request: FigureRequest, age: number): void {
  forgetFiguresOf(filesOf(request).filter((address) => outdate(address, age)));
}

/** Number of callers that wait for each file. */
const waiting = new Map<string, number>();

/**
 * Registers a caller that waits for the figure of a request. Its files are loaded until no caller
 * waits.
 * @returns a function that ends the wait of this caller
 */
export function waitFor(request: FigureRequest): () => void {
  const files = filesOf(request);
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

/** How far the files of a request have been loaded; `null` if none is being loaded. */
export const progressOfRequest = (request: FigureRequest): Progress | null =>
  progressOf(filesOf(request));

async function makeFigure(request: FigureRequest): Promise<Figure> {
  if (request.figure !== 'number') return makeOfTables(request);
  const { metric, src, locations, activity, scope, today, maxBytes, timeout, dateFormat } = request;
  if (!isOfCommunities(metric)) return makeOfTables({ ...request, metric });
  // Write the request exactly as the map does, so that the two share one figure.
  const asked = {
    figure: 'communities',
    src,
    locations,
    activity,
    scope,
    today,
    ...(maxBytes === undefined ? {} : { maxBytes }),
    ...(timeout === undefined ? {} : { timeout }),
    ...(dateFormat === undefined ? {} : { dateFormat }),
  } as const;
  return countCommunities(await figureOf(asked), metric);
}

async function makeOfTables(request: TableRequest): Promise<Figure> {
  for (;;) {
    let held: readonly Held[] = [];
    try {
      held = await tablesOf(request);
      return await answerFrom(request, held);
    } catch (error) {
      // The files were requested anew, or the worker is lost, which happens once: try again.
      if (!(error instanceof Gone)) throw error;
      forgetLost(held);
    }
  }
}

/** The worker makes the figure if it has one of the tables; the other tables are sent along. */
async function answerFrom(request: TableRequest, held: readonly Held[]): Promise<Figure> {
  const away = held.find((one) => one.where === 'worker');
  if (away) {
    const tables = held.map((one) => (one.where === 'worker' ? one.key : one.table));
    return away.link.figure(request, tables);
  }
  await breathe();
  return answer(
    request,
    held.map(({ table }) => table as Table),
  );
}

async function tablesOf(request: TableRequest): Promise<readonly Held[]> {
  if (request.figure === 'communities') return tablesOfCommunities(request);
  return [await tableOf(request.src, formatsOf(request), request)];
}

/** A places file is enough by itself; communities need their places and their hubs' users. */
async function tablesOfCommunities(request: CommunitiesRequest): Promise<readonly Held[]> {
  // Request all three files before awaiting any, so that they load at the same time.
  const beside = Promise.all([
    tableBeside('locations', request, LOCATIONS),
    tableBeside('activity', request, HUB_ACTIVITY),
  ]);
  beside.catch(() => undefined);
  // Load the names of countries at the same time as the files: the figure will need them.
  loadCountryNames().catch(() => undefined);
  const src = await tableOf(request.src, COMMUNITIES, request);
  return src.table.format === 'places' ? [src] : [src, ...(await beside)];
}

async function tableBeside(
  attribute: 'locations' | 'activity',
  request: CommunitiesRequest,
  expected: readonly Format[],
): Promise<Held> {
  const address = request[attribute];
  if (address !== null) return tableOf(address, expected, request);
  throw new KpiError('network', { attribute, expected, reason: 'no-address' });
}

async function tableOf(
  address: string,
  formats: readonly Format[],
  { maxBytes = MAX_BYTES, timeout = TIMEOUT_SECONDS, dateFormat = 'iso' }: TableRequest,
): Promise<Held> {
  const held = await tableAt(address, dateFormat, formats, { maxBytes, timeout });
  checkFormat(held.table, formats);
  return held;
}
