import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { KpiError } from '../data/errors.js';
import { mayAnswer } from '../data/silence.js';
import {
  figureOf,
  forget,
  keep,
  progressOfRequest,
  renew,
  waitFor,
  type Progress,
} from '../engine/engine.js';
import type { FigureRequest } from '../engine/requests.js';
import type { Figure } from '../figures/figure.js';
import { withReason } from './no-answer.js';

/** Where a widget is on its way from an address to a figure. */
export type TaskStatus = 'waiting' | 'loading' | 'ready' | 'empty' | 'error';

/** Something that is loaded beside the figure: equal names are the same thing. */
export interface PictureNeeds {
  readonly name: string;
  readonly load: () => Promise<unknown>;
}

/** Codes of failures that another try may mend, where there is an address to try. */
const PASSING: ReadonlySet<string> = new Set(['network', 'http', 'timeout']);
/** The same for what was there: a file that is being replaced, a page to log in to the network. */
const PASSING_CONTENT: ReadonlySet<string> = new Set(['empty', 'web-page']);

/** Milliseconds after which a load is said to be under way, and again and again. */
const PROGRESS_EVERY = 300;

/** Asks for the figure of a host, and drops answers to questions that are no longer asked. */
export class FigureTask implements ReactiveController {
  status: TaskStatus = 'waiting';
  /** The last figure there was: it stays while a new one is on its way. */
  figure: Figure | null = null;
  /** What that figure is the answer to. */
  answered: FigureRequest | null = null;
  error: KpiError | null = null;
  /** Why what is shown could not be loaded again. */
  late: KpiError | null = null;
  /** Milliseconds of the page's clock at which what is shown was loaded. */
  loadedAt = 0;
  /** How far the files have come, where they take long. */
  progress: Progress | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #withPlace: (error: KpiError) => KpiError;
  #asked = '';
  #request: FigureRequest | null = null;
  #turn = 0;
  /** Ends the wait for an answer; `null` where there is none. */
  #leave: (() => void) | null = null;
  /** Ends the use of what was asked for, which is not let go while the host is on the page. */
  #letGo: (() => void) | null = null;
  #wasRenewing = false;
  #news: 'load' | 'error' | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param withPlace adds to a failure what the page's author has written */
  constructor(host: ReactiveControllerHost, withPlace: (error: KpiError) => KpiError) {
    this.#host = host;
    this.#withPlace = withPlace;
    host.addController(this);
  }

  hostConnected(): void {
    this.#keep(this.#request);
    if (this.#wasRenewing) this.renew(0);
  }

  /** What nobody sees is not waited for: it is asked for again where it comes back. */
  hostDisconnected(): void {
    this.#keep(null);
    this.#stopWatching();
    if (!this.#leave) return;
    this.#stopWaiting();
    if (this.status === 'loading') this.#asked = '';
    else this.#wasRenewing = true;
  }

  /** Asks, unless the same was asked before. */
  ask(request: FigureRequest, needs: PictureNeeds | null): void {
    const asked = JSON.stringify([request, needs?.name]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.status = 'loading';
    this.error = null;
    const turn = this.#wait(request);
    this.#request = request;
    this.#keep(request);
    this.#watch();
    Promise.all([figureOf(request), needs?.load()]).then(
      ([figure]) => {
        if (turn !== this.#turn) return;
        this.#take(figure, request);
      },
      (error: unknown) => {
        if (turn !== this.#turn) return;
        this.#stopWaiting();
        this.fail(error);
      },
    );
  }

  /**
   * Asks again for what is shown, of files that are older than some milliseconds. What is shown stays
   * until there is something newer; where there is not, `late` says why.
   */
  renew(age: number): void {
    const request = this.#request;
    if (!request || this.status === 'waiting' || this.status === 'loading') return;
    renew(request, age);
    const turn = this.#wait(request);
    figureOf(request).then(
      (figure) => {
        if (turn !== this.#turn) return;
        this.#stopWaiting();
        this.late = null;
        if (figure === this.figure) this.#host.requestUpdate();
        else this.#take(figure, request);
      },
      (error: unknown) => {
        if (turn !== this.#turn) return;
        this.#stopWaiting();
        if (!this.figure) return this.fail(error);
        this.late = this.#withPlace(asKpiError(error));
        this.#tell('error');
      },
    );
  }

  /** Whether another try may end better. */
  get canRetry(): boolean {
    const failed = this.late ?? this.error;
    if (failed?.facts.address === undefined) return false;
    const { code, facts } = failed;
    if (code === 'parse') return PASSING_CONTENT.has(facts.reason ?? '');
    return PASSING.has(code) && mayAnswer(facts.reason);
  }

  /** Ends with an error that is known before anything is asked. */
  refuse(error: KpiError): void {
    if (this.#asked === error.message) return;
    this.#stopWaiting();
    // Nobody asks again for what was there before.
    this.#request = null;
    this.fail(error);
    this.#asked = error.message;
  }

  fail(error: unknown): void {
    this.error = this.#withPlace(asKpiError(error));
    this.late = null;
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

  #take(figure: Figure, request: FigureRequest): void {
    this.#stopWaiting();
    this.figure = figure;
    this.answered = request;
    this.error = null;
    this.late = null;
    this.loadedAt = performance.now();
    this.status = figure.empty ? 'empty' : 'ready';
    this.#tell('load');
  }

  /** Keeps the tables and the figure of a request in place of those before. */
  #keep(request: FigureRequest | null): void {
    const letGo = this.#letGo;
    this.#letGo = request && keep(request);
    letGo?.();
  }

  /** @returns the turn that the answer has to come in */
  #wait(request: FigureRequest): number {
    // Before what was waited for is left: it may be the same.
    const leave = waitFor(request);
    this.#stopWaiting();
    this.#leave = leave;
    return this.#turn;
  }

  /** What was asked before is of no interest any more. */
  #stopWaiting(): void {
    this.#turn += 1;
    this.#leave?.();
    this.#leave = null;
    this.#wasRenewing = false;
  }

  #watch(): void {
    this.#stopWatching();
    this.#timer = setInterval(() => {
      this.progress = this.#request && progressOfRequest(this.#request);
      this.#host.requestUpdate();
    }, PROGRESS_EVERY);
  }

  #stopWatching(): void {
    clearInterval(this.#timer);
    this.progress = null;
  }

  #tell(news: 'load' | 'error'): void {
    this.#stopWatching();
    this.#news = news;
    this.#host.requestUpdate();
  }
}

function asKpiError(error: unknown): KpiError {
  if (error instanceof KpiError) return withReason(error);
  const found = error instanceof Error ? error.message : String(error);
  return new KpiError('render', { found }, { cause: error });
}
