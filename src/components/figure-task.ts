import type { ReactiveControllerHost } from 'lit';
import { KpiError } from '../data/errors.js';
import { figureOf, forget } from '../engine/engine.js';
import type { FigureRequest } from '../engine/requests.js';
import type { Figure } from '../figures/figure.js';

/** Where a widget is on its way from an address to a figure. */
export type TaskStatus = 'waiting' | 'loading' | 'ready' | 'empty' | 'error';

/** Something that is loaded beside the figure: equal names are the same thing. */
export interface PictureNeeds {
  readonly name: string;
  readonly load: () => Promise<unknown>;
}

/** Asks for the figure of a host, and drops answers to questions that are no longer asked. */
export class FigureTask {
  status: TaskStatus = 'waiting';
  /** The last figure there was: it stays while a new one is on its way. */
  figure: Figure | null = null;
  /** What that figure is the answer to. */
  answered: FigureRequest | null = null;
  error: KpiError | null = null;
  readonly #host: ReactiveControllerHost;
  #asked = '';
  #turn = 0;
  #news: 'load' | 'error' | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Asks, unless the same was asked before. */
  ask(request: FigureRequest, needs: PictureNeeds | null): void {
    const asked = JSON.stringify([request, needs?.name]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.status = 'loading';
    this.error = null;
    const turn = (this.#turn += 1);
    Promise.all([figureOf(request), needs?.load()]).then(
      ([figure]) => {
        if (turn !== this.#turn) return;
        this.figure = figure;
        this.answered = request;
        this.status = figure.empty ? 'empty' : 'ready';
        this.#tell('load');
      },
      (error: unknown) => {
        if (turn === this.#turn) this.fail(error);
      },
    );
  }

  /** Ends with an error that is known before anything is asked. */
  refuse(error: KpiError): void {
    if (this.#asked === error.message) return;
    this.#turn += 1;
    this.fail(error);
    this.#asked = error.message;
  }

  fail(error: unknown): void {
    const found = error instanceof Error ? error.message : String(error);
    this.error =
      error instanceof KpiError ? error : new KpiError('render', { found }, { cause: error });
    this.figure = null;
    this.answered = null;
    this.status = 'error';
    this.#tell('error');
  }

  /** Makes the next `ask` load the data anew. */
  forget(request: FigureRequest): void {
    forget(request);
    this.#asked = '';
  }

  /** What happened since the last time somebody took it. */
  takeNews(): 'load' | 'error' | null {
    const news = this.#news;
    this.#news = null;
    return news;
  }

  #tell(news: 'load' | 'error'): void {
    this.#news = news;
    this.#host.requestUpdate();
  }
}
