import { KpiError } from '../data/errors.js';
import { Lacking } from '../data/late-code.js';

/**
 * Loads code that a file needs.
 * @throws KpiError `network`, with the address of the file, if the code cannot be loaded
 */
export async function laterCode<T>(address: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new KpiError('network', { address, reason: 'no-code' }, { cause });
  }
}

/**
 * Does some work. If it lacks code, loads that and calls again, so the work must begin anew or go on
 * where it stopped.
 * @param address of the file that the work is about
 * @throws KpiError as `laterCode`, and whatever the work throws
 */
export async function withLaterCode<T>(address: string, work: () => T): Promise<T> {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Lacking)) throw error;
      await laterCode(address, error.code.load);
    }
  }
}
