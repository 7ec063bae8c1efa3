import { KpiError } from '../data/errors.js';
import { pauseFor } from '../data/retries.js';

/** Milliseconds to wait before the second and the third try. */
const PAUSES = [250, 750];

/**
 * Tries again, after pauses, what failed because a connection was refused or broke off. A server that
 * answers with an error is asked again by `fetchFile` itself.
 * @throws what the last try threw, or the reason with which the signal was aborted
 */
export async function untilWhole<T>(act: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (const pause of PAUSES) {
    signal.throwIfAborted();
    try {
      return await act();
    } catch (error) {
      if (!isBrokenOff(error) || signal.aborted) throw error;
      await pauseFor(pause, signal);
    }
  }
  signal.throwIfAborted();
  return act();
}

const isBrokenOff = (error: unknown): boolean =>
  error instanceof KpiError &&
  error.code === 'network' &&
  (error.facts.reason === undefined || error.facts.reason === 'cut');
