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

/** Greatest size of a file by default, in unpacked bytes: 64 MiB. */
export const MAX_BYTES = 67_108_864;

/** Fields of every request. */
export interface Asked {
  readonly scope: Scope;
  readonly today: Day;
  /** Greatest size of each file, in unpacked bytes; `MAX_BYTES` by default. */
  readonly maxBytes?: number;
  /**
   * Seconds to wait for an answer, or for 4 kB more of it; `TIMEOUT_SECONDS` by default. If several
   * requests share a file, the timeout of the first one counts.
   */
  readonly timeout?: number;
  /** How the files write their days; `iso` by default. */
  readonly dateFormat?: DateFormat;
}

export interface NumberRequest extends Asked {
  readonly figure: 'number';
  /** Absolute address of the activity file; of the communities or places for numbers of these. */
  readonly src: string;
  /** Absolute addresses of the other two files, for numbers of communities. */
  readonly locations: string | null;
  readonly activity: string | null;
  readonly metric: NumberMetric;
  readonly timescale: string;
  /** Only for numbers of users. */
  readonly stat: Stat;
  /** How far back to compare: an ISO 8601 duration, '' for the usual one; `null` for no trend. */
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

/** A request for a figure, as plain data: it can be sent to a worker as it is. */
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
 * Keys of the files that a request is answered from, see `fileAt`. A file whose days are read in two
 * ways is two tables.
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
