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

/** A figure that is on its way or has been made. */
interface Made {
  readonly figure: Promise<Figure>;
  /** Names of the files that the figure is made of. */
  readonly files: readonly string[];
}

/** By request, as text. */
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
 * Answers a request for a figure. Equal requests share one figure; a failure is forgotten, so that
 * the next one tries again, and what nobody keeps is let go after some minutes.
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

/** The same for files that were read more than so many milliseconds ago. */
export function renew(request: FigureRequest, age: number): void {
  forgetFiguresOf(filesOf(request).filter((address) => outdate(address, age)));
}

/** How many wait for each file. */
const waiting = new Map<string, number>();

/**
 * Says that somebody waits for the figure of a request. Its files are loaded until nobody does.
 * @returns says that they do not any more
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
    // Who is only moved to another place of the page asks again in a moment.
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

/** How far the files of a request have come; `null` where none is on its way. */
export const progressOfRequest = (request: FigureRequest): Progress | null =>
  progressOf(filesOf(request));

async function makeFigure(request: FigureRequest): Promise<Figure> {
  if (request.figure !== 'number') return makeOfTables(request);
  const { metric, src, locations, activity, scope, today, maxBytes, timeout, dateFormat } = request;
  if (!isOfCommunities(metric)) return makeOfTables({ ...request, metric });
  // Spelled as the map spells it: the two share one figure.
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
      // Somebody asked for the files anew, or the worker is lost, which happens once.
      if (!(error instanceof Gone)) throw error;
      forgetLost(held);
    }
  }
}

/** The worker makes the figure where it has one of the tables; the others go with the request. */
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

/** A places file says everything by itself; communities need their places and their hubs' users. */
async function tablesOfCommunities(request: CommunitiesRequest): Promise<readonly Held[]> {
  // Asked for together, awaited one after the other: all three are on their way at once.
  const beside = Promise.all([
    tableBeside('locations', request, LOCATIONS),
    tableBeside('activity', request, HUB_ACTIVITY),
  ]);
  beside.catch(() => undefined);
  // Their figure asks for the names of countries: so these are on their way as soon as the files are.
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
