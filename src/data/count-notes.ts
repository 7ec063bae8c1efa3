import { isTwoWay } from './odd-counts.js';
import type { ProblemTally } from './problems.js';

/** A count such as `1.500` or `2.000`, which means thousands if the comma is the decimal sign. */
const DOT_GROUP = /^\s*[-+]?\d{1,3}\.\d{3}\s*$/;

/** Adds a problem for a cell that has two readings, or that is no whole number of people. */
export function noteCount(
  problems: ProblemTally,
  count: number,
  cell: string,
  row: number,
  column: string,
  delimiter: string,
): void {
  const isWhole = Number.isInteger(count);
  // In a file with commas between cells the dot is the decimal sign: only fractions are odd.
  if (delimiter === ',') {
    if (!isWhole) problems.add('not-whole', row, column, cell);
    return;
  }
  if (isTwoWay(cell, delimiter)) problems.add('comma-thousands', row, column, cell);
  else if (DOT_GROUP.test(cell)) problems.add('not-whole-dot', row, column, cell);
  else if (!isWhole) problems.add('not-whole', row, column, cell);
}
