import type { KpiError } from '../data/errors.js';
import type { FigureRequest } from '../engine/requests.js';
import type { Figure } from '../figures/figure.js';

/** A figure that is there. */
export interface Answer {
  readonly figure: Figure;
  readonly request: FigureRequest;
  /** Milliseconds of the page's clock at which it was loaded. */
  readonly loadedAt: number;
  /** Why it could not be loaded again. */
  readonly late: KpiError | null;
}

/** The status of a task, with the answer that its widget shows. An answer stays while the next one loads. */
export type State =
  | { readonly status: 'waiting'; readonly answer: null }
  | { readonly status: 'loading'; readonly answer: Answer | null }
  | { readonly status: 'ready' | 'empty'; readonly answer: Answer }
  | { readonly status: 'error'; readonly answer: null; readonly error: KpiError };

/** What the host asked last. After an `open` question the same request is asked again. */
export type Question =
  | { readonly is: 'asked'; readonly key: string; readonly request: FigureRequest }
  | { readonly is: 'refused'; readonly why: string; readonly request: null }
  | { readonly is: 'open'; readonly request: FigureRequest | null };

/** How far a widget has come from an address to a figure. */
export type TaskStatus = State['status'];
