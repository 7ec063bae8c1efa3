import type { Format, Table } from '../data/table.js';
import type { Figure } from '../figures/figure.js';
import type { FigureRequest } from './requests.js';

/** A file that a request is answered from. */
export interface FileNeed {
  /** The attribute that gives its address. */
  readonly attribute: string;
  /** Absolute; `null` if none was given. */
  readonly address: string | null;
  /** The formats that the file may have. */
  readonly formats: readonly Format[];
  /** Formats of the request's first file that need this file beside it; by default all. */
  readonly beside?: readonly Format[];
}

/** Returns the figure that answers a request, counted anew or shared with equal requests. */
export type Ask = <R extends FigureRequest, F extends Figure>(
  counting: Counting<R, F>,
  request: R,
) => Promise<F>;

/** How figures of a kind are counted from tables, on the page or in a worker. */
export interface Counter<R extends FigureRequest = FigureRequest, F extends Figure = Figure> {
  /** The name of the kind: `figure` of its requests, `kind` of its figures. */
  readonly name: R['figure'] & F['kind'];

  /** Whether the worker of the kit counts this kind, too. */
  readonly inWorker?: boolean;

  /**
   * @param tables of the request's files, in the order of `files`; a file that `beside` rules out has no
   *   place among them
   * @throws KpiError `schema` if a table is of a format that the request cannot use; Lacking if it needs
   *   code that is not loaded yet: the engine then calls it again
   */
  count(request: R, tables: readonly Table[]): F;
}

/** All that the engine knows of a kind of figure. Its worker knows the counter alone. */
export interface Counting<
  R extends FigureRequest = FigureRequest,
  F extends Figure = Figure,
> extends Counter<R, F> {
  /** The files that a request is answered from; the first one is always needed. */
  files(request: R): readonly FileNeed[];

  /** Begins to load what the files, `count` and `complete` are sure to need. It is called as the files begin to load. */
  prepare?(request: R): void;

  /** Completes a figure that was counted, on the page, with what the counter does not have. */
  complete?(figure: F): Promise<F>;

  /**
   * Takes a figure from a summary, which anybody may have written: leaves out what is not safe in it, and loads what
   * says its words, if otherwise only counting loads that.
   */
  receive?(figure: F): Promise<F>;

  /** The figure if it is made from one of another kind; `null` if it is counted from the files. */
  derive?(request: R, ask: Ask): Promise<F> | null;
}
