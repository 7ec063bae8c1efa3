import { KpiError } from '../data/errors.js';

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
