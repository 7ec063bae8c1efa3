import type { Day } from '../data/dates.js';
import type { TableSource } from '../data/table.js';
import type { Unmatched } from './list-words.js';
import type { Nothing } from './nothing.js';
import type { Scope } from './scope.js';

/** Facts that every figure has besides its value. Plain data: it can be structured-cloned. */
export interface FigureFacts {
  /** Whether nothing is in scope: the reason is shown instead of a zero. */
  readonly empty: boolean;
  /** The current UTC day when the figure was made. */
  readonly today: Day;
  /** The last day that counts, or `null` if nothing is in scope. */
  readonly asOf: Day | null;
  /** The newest day with a measurement that is not after `asOf`; `null` where there is none. */
  readonly dataThrough: Day | null;
  /** The first and last day whose rows are in the figure. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly scope: Scope;
  /** Words of the lists of the scope that match nothing in the files. */
  readonly unmatched: readonly Unmatched[];
  /** Why no row counts, or nothing but zeros; `null` if there is something to show. */
  readonly nothing: Nothing | null;
  /** The files it was made from, with what was wrong in them. */
  readonly sources: readonly TableSource[];
}

/** A figure of any kind. */
export interface Figure extends FigureFacts {
  /** Name of its kind, as in `number` or `over-time`. */
  readonly kind: string;
}

/**
 * The figures of all kinds by the name of the kind. Each kind adds its own, as elements add theirs to
 * `HTMLElementTagNameMap`.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- each kind adds a member by declaration merging, which only an interface allows
export interface FigureMap {}

/** A figure of one of the kinds that are known when the code is compiled. */
export type KnownFigure = FigureMap[keyof FigureMap];

export type Timescale = string;
