import { KpiError } from '../data/errors.js';
import type { TableOf } from '../data/expect.js';
import type { Format } from '../data/table.js';
import { usersNow } from '../figures/active-users.js';
import { communities } from '../figures/communities.js';
import { countCommunities, isOfCommunities } from '../figures/community-counts.js';
import type { Figure } from '../figures/figure.js';
import { countNow } from '../figures/hubs.js';
import { overTime } from '../figures/over-time.js';
import { places } from '../figures/places.js';
import { sizes } from '../figures/sizes.js';
import { ANY_ACTIVITY, COMMUNITIES, HUB_ACTIVITY, LOCATIONS, overTimeFormats } from './formats.js';
import {
  addressesOf,
  type CommunitiesRequest,
  type FigureOf,
  type FigureRequest,
} from './requests.js';
import { forgetTable, tableAt } from './tables.js';

const figures = new Map<string, Promise<Figure>>();

/**
 * Answers a request for a figure. Equal requests share one figure; a failure is forgotten, so that
 * the next one tries again.
 * @throws KpiError
 */
export function figureOf<R extends FigureRequest>(request: R): Promise<FigureOf<R>> {
  const key = JSON.stringify(request);
  let figure = figures.get(key);
  if (!figure) {
    const made = makeFigure(request);
    figure = made;
    figures.set(key, made);
    made.catch(() => {
      if (figures.get(key) === made) figures.delete(key);
    });
  }
  return figure as Promise<FigureOf<R>>;
}

/** Forgets the files of a request and every figure made of one of them. */
export function forget(request: FigureRequest): void {
  const addresses = addressesOf(request);
  addresses.forEach(forgetTable);
  for (const key of figures.keys()) {
    const others = addressesOf(JSON.parse(key) as FigureRequest);
    if (others.some((address) => addresses.includes(address))) figures.delete(key);
  }
}

async function makeFigure(request: FigureRequest): Promise<Figure> {
  const { scope, today } = request;
  switch (request.figure) {
    case 'number': {
      const { metric, timescale, stat, src, locations, activity } = request;
      if (isOfCommunities(metric)) {
        const asked = { figure: 'communities', src, locations, activity, scope, today } as const;
        return countCommunities(await figureOf(asked), metric);
      }
      if (metric === 'users')
        return usersNow(await tableAt(src, ANY_ACTIVITY), timescale, scope, today, stat);
      return countNow(await tableAt(src, HUB_ACTIVITY), metric, scope, today);
    }
    case 'over-time': {
      const { src, options } = request;
      return overTime(await tableAt(src, overTimeFormats(options)), options, scope, today);
    }
    case 'sizes':
      return sizes(await tableAt(request.src, HUB_ACTIVITY), request.options, scope, today);
    case 'communities':
      return makeCommunities(request);
  }
}

/** A places file says everything by itself; communities need their places and their hubs' users. */
async function makeCommunities(request: CommunitiesRequest): Promise<Figure> {
  const { src, scope, today } = request;
  // Asked for together, awaited one after the other: all three are on their way at once.
  const beside = Promise.all([
    besideCommunities('locations', request.locations, LOCATIONS),
    besideCommunities('activity', request.activity, HUB_ACTIVITY),
  ]);
  beside.catch(() => undefined);
  const table = await tableAt(src, COMMUNITIES);
  if (table.format === 'places') return places(table, scope, today);
  const [locations, activity] = await beside;
  return communities(table, locations, activity, scope, today);
}

async function besideCommunities<F extends Format>(
  attribute: string,
  address: string | null,
  expected: readonly F[],
): Promise<TableOf<F>> {
  if (address !== null) return tableAt(address, expected);
  throw new KpiError('network', { attribute, expected, reason: 'no-address' });
}
