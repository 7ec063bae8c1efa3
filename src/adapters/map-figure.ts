import { dayOfMs, type DateFormat, type Day } from '../data/dates.js';
import { figureOf, forget } from '../engine/engine.js';
import { MAX_BYTES } from '../engine/requests.js';
import { COUNT_COMMUNITIES } from '../kinds/communities/counting.js';
import type { CommunitiesFigure } from '../kinds/communities/figure.js';
import type { CommunitiesRequest } from '../kinds/communities/request.js';
import { DEFAULT_SCOPE, type Scope } from '../figures/scope.js';
import { addressOf, readFromDisk } from './disk.js';

/** The files of a map: each a path, or an address that begins with `http:`, `https:` or `file:`. */
export interface MapFiles {
  /** A file of communities; or a file of places with their users, which needs no other file. */
  readonly communities: string;
  /** Files of the places by record id, and of the activity of the hubs: for a file of communities. */
  readonly locations?: string | undefined;
  readonly activity?: string | undefined;
}

/** Options on which rows count, like the attributes of the tags and with the same defaults. */
export interface FigureOptions {
  readonly scope?: Partial<Scope>;
  /** Most bytes that each of the files may have, unpacked. */
  readonly maxBytes?: number;
  /** How the file of activity writes its days; `iso` by default. */
  readonly dateFormat?: DateFormat;
  /** The UTC day after which nothing counts, in days since 1970; by default that of the clock. */
  readonly today?: Day;
}

/** A request for the engine, and the names of its files as the caller gave them, by address. */
export interface NamedRequest {
  readonly request: CommunitiesRequest;
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Makes the request for a map, and forgets what was read of its files before.
 * @throws KpiError if a file has no valid address
 */
export function askFor(files: MapFiles, options: FigureOptions = {}): NamedRequest {
  readFromDisk();
  const { communities, locations, activity } = files;
  const { scope, maxBytes = MAX_BYTES, today = dayOfMs(Date.now()), dateFormat } = options;
  const names = new Map<string, string>();
  const named = (option: string, name: string): string => {
    const address = addressOf(name, option);
    names.set(address, name);
    return address;
  };
  const request: CommunitiesRequest = {
    figure: 'communities',
    src: named('communities', communities),
    locations: locations ? named('locations', locations) : null,
    activity: activity ? named('activity', activity) : null,
    scope: { ...DEFAULT_SCOPE, ...scope },
    today,
    maxBytes,
    ...(dateFormat ? { dateFormat } : {}),
  };
  forget(COUNT_COMMUNITIES, request);
  return { request, names };
}

/**
 * Loads the figure of a request. Its files have the names that the caller gave, so that no picture shows
 * in which folder they are.
 * @throws KpiError if a file cannot be loaded or read
 */
export async function answerTo({ request, names }: NamedRequest): Promise<CommunitiesFigure> {
  const figure = await figureOf(COUNT_COMMUNITIES, request);
  const called = <S extends { readonly address: string }>(source: S): S => ({
    ...source,
    address: names.get(source.address) ?? source.address,
  });
  const { nothing } = figure;
  return {
    ...figure,
    sources: figure.sources.map(called),
    nothing: nothing && {
      ...called(nothing),
      activity: nothing.activity && called(nothing.activity),
    },
  };
}

/**
 * Loads communities with their users and places, counted as the tags count them: plain data, which
 * `JSON.stringify` takes.
 * @throws KpiError if a file cannot be loaded or read
 */
export const communitiesFigure = (
  files: MapFiles,
  options: FigureOptions = {},
): Promise<CommunitiesFigure> => answerTo(askFor(files, options));
