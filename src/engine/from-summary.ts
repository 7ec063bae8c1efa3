import { LateCode } from '../data/late-code.js';
import { TIMEOUT_SECONDS } from '../data/source.js';
import type { Figure } from '../figures/figure.js';
import type { Counting } from './counting.js';
import { laterCode } from './later-code.js';
import { MAX_BYTES, type FigureRequest } from './requests.js';
import { isSummaryAddress } from './summary/summary-address.js';
import { tableAt } from './tables.js';

/** Most pages have no summary. */
const lateSummary = new LateCode(() => import('./summary/figure-in.js'));

/**
 * The address of the summary that may answer a request: `figures`, or else its first file, if that is named like a
 * summary; `null` if there is none.
 */
export function summaryOf<R extends FigureRequest>(
  counting: Counting<R>,
  request: R,
): string | null {
  if (request.figures) return request.figures;
  const address = counting.files(request)[0]?.address ?? '';
  return isSummaryAddress(address) ? address : null;
}

/**
 * The figure of a request from a summary; `null` if it has to be counted from the files that the request names.
 * @throws KpiError if there are no such files
 */
export async function fromSummary<R extends FigureRequest>(
  address: string,
  counting: Counting<R>,
  request: R,
): Promise<Figure | null> {
  const { maxBytes = MAX_BYTES, timeout = TIMEOUT_SECONDS } = request;
  // The code comes together with the file.
  const held = tableAt(address, 'figures', ['figures'], { maxBytes, timeout });
  held.catch(() => undefined);
  const { figureIn } = await laterCode(address, lateSummary.load);
  return figureIn(held, address, counting, request);
}
