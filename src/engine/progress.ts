import type { Counting } from './counting.js';
import { filesOf } from './engine.js';
import type { FigureRequest } from './requests.js';
import { transferOf } from './tables.js';

/** How far some files have been loaded. */
export interface Progress {
  /** Bytes that have come, unpacked. */
  readonly bytes: number;
  /** Number of bytes that will come; `null` if it is not known. */
  readonly total: number | null;
}

/** How far the files of a request have been loaded together; `null` if none is being loaded. */
export function progressOf<R extends FigureRequest>(
  counting: Counting<R>,
  request: R,
): Progress | null {
  const transfers = filesOf(counting, request)
    .map(transferOf)
    .filter((transfer) => transfer !== null);
  if (transfers.length === 0) return null;
  const isKnown = transfers.every(({ total }) => total !== null);
  return {
    bytes: transfers.reduce((sum, { bytes }) => sum + bytes, 0),
    total: isKnown ? transfers.reduce((sum, { total }) => sum + (total ?? 0), 0) : null,
  };
}
