import fc from 'fast-check';

/** The same cases in every run. A failure prints the seed and the path to the smallest case. */
const SEED = 20261120;

/** Holds a statement against so many cases. */
export function check<T extends unknown[]>(runs: number, property: fc.IProperty<T>): void {
  fc.assert(property, { seed: SEED, numRuns: runs });
}
