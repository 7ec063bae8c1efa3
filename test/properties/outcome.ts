import { KpiError } from '../../src/data/errors.js';

/** A table, or the failure to read one; both are plain data. */
export type Outcome =
  { readonly table: object } | { readonly code: string; readonly facts: object };

/** What reading gives. Any error but one that a person can be told is thrown on. */
export function outcomeOf(read: () => object): Outcome {
  try {
    return { table: read() };
  } catch (error) {
    if (error instanceof KpiError) return { code: error.code, facts: error.facts };
    throw error;
  }
}
