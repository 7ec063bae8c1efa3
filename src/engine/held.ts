import type { Table } from '../data/table.js';
import type { Figure } from '../figures/figure.js';
import type { TableHead } from './calls.js';
import type { Counter } from './counting.js';
import type { FigureRequest } from './requests.js';
import type { Summary } from './summary/summary.js';

/** A table that has been read: it is here, or in the worker. */
export type Held = { readonly where: 'here'; readonly table: Table } | HeldAway;

/** A summary that has been read. */
export interface HeldSummary {
  readonly where: 'summary';
  readonly summary: Summary;
}

/** A table that the worker keeps. */
export interface HeldAway {
  readonly where: 'worker';
  readonly table: TableHead;
  /**
   * The figure that the worker counts from this table and others, which are sent along; `null` if it does
   * not know the kind.
   * @param all the tables in order
   */
  figure(counter: Counter, request: FigureRequest, all: readonly Held[]): Promise<Figure> | null;
  /** A copy of the table, made once. */
  copy(): Promise<Table>;
  /** @param isLast whether nothing else is likely to come in its place */
  forget(isLast: boolean): void;
}
