import fc from 'fast-check';
import { SHARE } from '../support/share.js';

/** The same cases in every run. A failure prints the seed and the path to the smallest case. */
const SEED = 20261120;

/** Holds a statement against so many cases, or the share of them that is asked for. */
export function check<T extends unknown[]>(runs: number, property: fc.IProperty<T>): void {
  fc.assert(property, { seed: SEED, numRuns: Math.ceil(runs * SHARE) });
}
