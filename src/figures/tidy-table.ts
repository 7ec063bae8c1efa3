import type { Cell, CellKind, TidyTable } from '../data/to-csv.js';

/** A column of a table of some things: its name, the kind of its cells, and the cell of a thing. */
export type Column<T> = readonly [name: string, kind: CellKind, cell: (thing: T) => Cell];

/** A table with a row for each thing. */
export const tidyTable = <T>(columns: readonly Column<T>[], things: readonly T[]): TidyTable => ({
  columns: columns.map(([name, kind]) => ({ name, kind })),
  rows: things.map((thing) => columns.map(([, , cell]) => cell(thing))),
});
