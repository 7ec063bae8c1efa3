import type { DateFormat, Day } from '../data/dates.js';
import type { Scope } from '../figures/scope.js';

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
  /** The address of a summary that may have the figure (docs/summary.md). */
  readonly figures?: string;
}

/** How a file is read: as a CSV with days of some format, or as a summary. */
export type ReadAs = DateFormat | 'figures';

/** A request for a figure of any kind, as plain data: it can be sent to a worker as it is. */
export interface FigureRequest extends Asked {
  /** Name of the kind of figure, as in `number` or `over-time`. */
  readonly figure: string;
}

/** The key of a file: its address, and how it is read. No address holds a line end. */
export const fileAt = (address: string, readAs: ReadAs = 'iso'): string =>
  readAs === 'iso' ? address : `${address}\n${readAs}`;
