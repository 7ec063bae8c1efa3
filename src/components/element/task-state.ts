import type { KpiError } from '../../data/errors.js';
import type { FigureRequest } from '../../engine/requests.js';
import type { Figure } from '../../figures/figure.js';

/** A figure that was loaded. */
export interface Answer<R extends FigureRequest, F extends Figure> {
  readonly figure: F;
  readonly request: R;
  /** When it was loaded, in ms of `performance.now()`. */
  readonly loadedAt: number;
  /** Why it could not be refreshed; `null` if that has not failed. */
  readonly late: KpiError | null;
}

/** The status of a task, with the answer that its widget shows. An answer stays while the next one loads. */
export type State<R extends FigureRequest = FigureRequest, F extends Figure = Figure> =
  | { readonly status: 'waiting'; readonly answer: null }
  | { readonly status: 'loading'; readonly answer: Answer<R, F> | null }
  | { readonly status: 'ready' | 'empty'; readonly answer: Answer<R, F> }
  | { readonly status: 'error'; readonly answer: null; readonly error: KpiError };

/** The last request of the host. */
export interface Question<R extends FigureRequest> {
  /** The same for equal questions; `null` if even an equal one is to be asked. */
  readonly key: string | null;
  /** `null` if it was refused, for an error in it. */
  readonly request: R | null;
}

/** Loading status of the figure of a widget. */
export type TaskStatus = State['status'];

/** A module or data to load together with the figure. The name identifies it. */
export interface PictureNeeds {
  readonly name: string;
  readonly load: () => Promise<unknown>;
}

/** What a task leaves to its host. */
export interface TaskHelp<F extends Figure> {
  /** Returns an error as one that a sentence can be made of; a promise of it never rejects. */
  explain(error: unknown): KpiError | Promise<KpiError>;
  /** Loads what is needed besides to show a figure, if there is anything. It never rejects. */
  ready(figure: F): Promise<unknown> | null;
}
