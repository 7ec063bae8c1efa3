import type { KpiError } from '../data/errors.js';
import type { FigureRequest } from '../engine/requests.js';
import type { Figure } from '../figures/figure.js';

/** A figure that was loaded. */
export interface Answer {
  readonly figure: Figure;
  readonly request: FigureRequest;
  /** When it was loaded, in ms of `performance.now()`. */
  readonly loadedAt: number;
  /** Why it could not be refreshed; `null` if that has not failed. */
  readonly late: KpiError | null;
}

/** The status of a task, with the answer that its widget shows. An answer stays while the next one loads. */
export type State =
  | { readonly status: 'waiting'; readonly answer: null }
  | { readonly status: 'loading'; readonly answer: Answer | null }
  | { readonly status: 'ready' | 'empty'; readonly answer: Answer }
  | { readonly status: 'error'; readonly answer: null; readonly error: KpiError };

/** The last request of the host: `asked`, `refused` for an error in it, or `open` to be asked again. */
export type Question =
  | { readonly is: 'asked'; readonly key: string; readonly request: FigureRequest }
  | { readonly is: 'refused'; readonly why: string; readonly request: null }
  | { readonly is: 'open'; readonly request: FigureRequest | null };

/** Loading status of the figure of a widget. */
export type TaskStatus = State['status'];
