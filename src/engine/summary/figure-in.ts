import { KpiError } from '../../data/errors.js';
import type { Figure } from '../../figures/figure.js';
import type { Counting } from '../counting.js';
import type { Held, HeldSummary } from '../held.js';
import type { FigureRequest } from '../requests.js';

export { readSummary } from './read-summary.js';

/**
 * The figure of a request from a summary that is being loaded; `null` if it has to be counted from the files that
 * the request names.
 * @throws KpiError if there are no such files
 */
export async function figureIn<R extends FigureRequest>(
  loading: Promise<Held | HeldSummary>,
  address: string,
  counting: Counting<R>,
  request: R,
): Promise<Figure | null> {
  const isOnly = !request.figures || !counting.files(request)[0]?.address;
  try {
    const held = await loading;
    if (held.where !== 'summary') return null;
    const found = held.summary.find(counting, request);
    if ('figure' in found) return (await counting.receive?.(found.figure)) ?? found.figure;
    if (!isOnly) return null;
    throw new KpiError('schema', { address, ...found.why });
  } catch (error) {
    // A summary that is requested anew is no failure: the engine waits for the new one.
    if (isOnly || !(error instanceof KpiError)) throw error;
    console.warn(`kpi-widgets: no figure from ${address}, so it is counted from the CSV.`, error);
    return null;
  }
}
