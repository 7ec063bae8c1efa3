import { dayOfMs, type DateFormat, type Day } from '../data/dates.js';
import { figureOf, forget } from '../engine/engine.js';
import { MAX_BYTES, type CommunitiesRequest } from '../engine/requests.js';
import type { CommunitiesFigure } from '../figures/figure.js';
import { DEFAULT_SCOPE, type Scope } from '../figures/scope.js';
import { addressOf, readFromDisk } from './disk.js';

/** The files of a map: each a path, or an address that begins with `http:`, `https:` or `file:`. */
export interface MapFiles {
  /** Communities; or places with their users, which are enough by themselves. */
  readonly communities: string;
  /** Places by record id, and activity of the hubs: for communities. */
  readonly locations?: string | undefined;
  readonly activity?: string | undefined;
}

/** Which rows count, as the attributes of the tags say it; what is not given is as there. */
export interface FigureOptions {
  readonly scope?: Partial<Scope>;
  /** Most bytes that each of the files may have, unpacked. */
  readonly maxBytes?: number;
  /** How the file of activity writes its days; `iso` where it is not given. */
  readonly dateFormat?: DateFormat;
  /** The UTC day after which nothing counts, in days since 1970; that of the clock if not given. */
  readonly today?: Day;
}

/** A request of the engine, and what its files were called by who asked. */
export interface Asked {
  readonly request: CommunitiesRequest;
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Asks for the files as they are now, whatever was read of them before.
 * @throws KpiError where something is not an address
 */
export function askFor(files: MapFiles, options: FigureOptions = {}): Asked {
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
  forget(request);
  return { request, names };
}

/**
 * The figure that answers, with its files called as they were called, so that no picture shows where
 * on a disk they lie.
 * @throws KpiError where a file cannot be had or read
 */
export async function answerTo({ request, names }: Asked): Promise<CommunitiesFigure> {
  const figure = await figureOf(request);
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
 * Communities with their users and places, counted as the tags count them: plain data, which
 * `JSON.stringify` takes.
 * @throws KpiError where a file cannot be had or read
 */
export const communitiesFigure = (
  files: MapFiles,
  options: FigureOptions = {},
): Promise<CommunitiesFigure> => answerTo(askFor(files, options));
