import type { DateFormat, Day } from '../data/dates.js';
import type {
  ActivityMetric,
  CommunitiesFigure,
  NumberFigure,
  NumberMetric,
  OverTimeFigure,
  SizesFigure,
  Stat,
} from '../figures/figure.js';
import type { OverTimeOptions } from '../figures/over-time.js';
import type { Scope } from '../figures/scope.js';
import type { SizesOptions } from '../figures/sizes.js';

/** Most bytes that a file may have, unpacked, where nobody says otherwise: 64 MiB. */
export const MAX_BYTES = 67_108_864;

/** What every request says. */
export interface Asked {
  readonly scope: Scope;
  readonly today: Day;
  /** Most bytes that each of the files may have, unpacked; `MAX_BYTES` where it is not given. */
  readonly maxBytes?: number;
  /**
   * Seconds to wait for an answer, or for 4 kB more of it; `TIMEOUT_SECONDS` where it is not given. Of
   * those who ask for a file together, the first one’s counts.
   */
  readonly timeout?: number;
  /** How the files write their days; `iso` where it is not given. */
  readonly dateFormat?: DateFormat;
}

export interface NumberRequest extends Asked {
  readonly figure: 'number';
  /** Absolute address of the activity file; of the communities or places for numbers of these. */
  readonly src: string;
  /** For numbers of communities. */
  readonly locations: string | null;
  readonly activity: string | null;
  readonly metric: NumberMetric;
  readonly timescale: string;
  /** For users. */
  readonly stat: Stat;
  /** Compare with how much earlier: an ISO 8601 duration, '' for the usual one; not if `null`. */
  readonly trend?: string | null;
}

export interface OverTimeRequest extends Asked {
  readonly figure: 'over-time';
  readonly src: string;
  readonly options: OverTimeOptions;
}

export interface SizesRequest extends Asked {
  readonly figure: 'sizes';
  readonly src: string;
  readonly options: SizesOptions;
}

export interface CommunitiesRequest extends Asked {
  readonly figure: 'communities';
  /** Absolute address of the communities file, or of a places file, which is enough by itself. */
  readonly src: string;
  /** Absolute addresses of the locations and activity files; `null` where none was given. */
  readonly locations: string | null;
  readonly activity: string | null;
}

/** A figure asked for as plain data: it can be sent to a worker as it is. */
export type FigureRequest = NumberRequest | OverTimeRequest | SizesRequest | CommunitiesRequest;

/** A request that is answered from tables; numbers of communities come from another figure. */
export type TableRequest =
  | (Omit<NumberRequest, 'metric'> & { readonly metric: ActivityMetric })
  | OverTimeRequest
  | SizesRequest
  | CommunitiesRequest;

/** The figure that answers a request. */
export type FigureOf<R extends FigureRequest> = R extends NumberRequest
  ? NumberFigure
  : R extends OverTimeRequest
    ? OverTimeFigure
    : R extends SizesRequest
      ? SizesFigure
      : CommunitiesFigure;

/**
 * The files a request is answered from: of each its address and, where its days are not read as ISO 8601,
 * how they are. Read in two ways it is two tables.
 */
export function filesOf(request: FigureRequest): readonly string[] {
  const { dateFormat } = request;
  if (request.figure === 'over-time' || request.figure === 'sizes') {
    return [fileAt(request.src, dateFormat)];
  }
  const { src, locations, activity } = request;
  return [src, locations, activity]
    .filter((address) => address !== null)
    .map((address) => fileAt(address, dateFormat));
}

/** The key of a file: its address, and how its days are read. No address holds a line end. */
export const fileAt = (address: string, dateFormat: DateFormat = 'iso'): string =>
  dateFormat === 'iso' ? address : `${address}\n${dateFormat}`;
