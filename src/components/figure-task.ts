import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { KpiError } from '../data/errors.js';
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
import { mayPass } from './may-pass.js';
import { withReason } from './no-answer.js';
import type { Answer, Question, State, TaskStatus } from './task-state.js';

export type { TaskStatus };

/** Something that is loaded beside the figure: equal names are the same thing. */
export interface PictureNeeds {
  readonly name: string;
  readonly load: () => Promise<unknown>;
}

/** Milliseconds after which a load is said to be under way, and again and again. */
const PROGRESS_EVERY = 300;

/** Asks for the figure of a host, and drops answers to questions that are no longer asked. */
export class FigureTask implements ReactiveController {
  /** How far the files have come, where they take long. */
  progress: Progress | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #withPlace: (error: KpiError) => KpiError;
  #state: State = { status: 'waiting', answer: null };
  #question: Question = { is: 'open', request: null };
  /** Ends the wait for an answer; `null` where nothing is waited for. Each wait has one of its own. */
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

  get status(): TaskStatus {
    return this.#state.status;
  }

  /** The last figure there was: it stays while a new one is on its way. */
  get figure(): Figure | null {
    return this.#state.answer?.figure ?? null;
  }

  /** The request that `figure` answers. */
  get answered(): FigureRequest | null {
    return this.#state.answer?.request ?? null;
  }

  get error(): KpiError | null {
    return this.#state.status === 'error' ? this.#state.error : null;
  }

  /** Why what is shown could not be loaded again. */
  get late(): KpiError | null {
    return this.#state.answer?.late ?? null;
  }

  /** Milliseconds of the page's clock at which what is shown was loaded. */
  get loadedAt(): number {
    return this.#state.answer?.loadedAt ?? 0;
  }

  hostConnected(): void {
    this.#keep(this.#question.request);
    if (this.#wasRenewing) this.renew(0);
  }

  /** What nobody sees is not waited for: it is asked for again where it comes back. */
  hostDisconnected(): void {
    this.#keep(null);
    this.#stopWatching();
    if (!this.#leave) return;
    this.#stopWaiting();
    if (this.status === 'loading') this.#reopen();
    else this.#wasRenewing = true;
  }

  /** Asks, unless the same was asked before. */
  ask(request: FigureRequest, needs: PictureNeeds | null): void {
    const key = JSON.stringify([request, needs?.name]);
    if (this.#question.is === 'asked' && this.#question.key === key) return;
    this.#question = { is: 'asked', key, request };
    this.#state = { status: 'loading', answer: this.#state.answer };
    const wait = this.#wait(request);
    this.#keep(request);
    this.#watch();
    Promise.all([figureOf(request), needs?.load()]).then(
      ([figure]) => {
        if (wait !== this.#leave) return;
        this.#take(figure, request);
      },
      (error: unknown) => {
        if (wait !== this.#leave) return;
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
    const { request } = this.#question;
    if (!request || this.status === 'waiting' || this.status === 'loading') return;
    renew(request, age);
    const wait = this.#wait(request);
    figureOf(request).then(
      (figure) => {
        if (wait !== this.#leave) return;
        this.#stopWaiting();
        const { answer } = this.#state;
        if (answer?.figure === figure) this.#show({ ...answer, late: null });
        else this.#take(figure, request);
      },
      (error: unknown) => {
        if (wait !== this.#leave) return;
        this.#stopWaiting();
        const { answer } = this.#state;
        if (!answer) return this.fail(error);
        this.#show({ ...answer, late: this.#withPlace(asKpiError(error)) });
        this.#tell('error');
      },
    );
  }

  /** Whether another try may end better. */
  get canRetry(): boolean {
    const failed = this.late ?? this.error;
    return failed !== null && mayPass(failed);
  }

  /** Ends with an error that is known before anything is asked. */
  refuse(error: KpiError): void {
    const why = error.message;
    if (this.#question.is === 'refused' && this.#question.why === why) return;
    this.#stopWaiting();
    // Nobody asks again for what was there before.
    this.#question = { is: 'refused', why, request: null };
    this.fail(error);
  }

  fail(error: unknown): void {
    this.#state = { status: 'error', answer: null, error: this.#withPlace(asKpiError(error)) };
    this.#tell('error');
  }

  /** Makes the next `ask` load the data anew. */
  forget(request: FigureRequest): void {
    forget(request);
    this.#reopen();
  }

  /** What happened since the last time somebody took it. */
  takeNews(): 'load' | 'error' | null {
    const news = this.#news;
    this.#news = null;
    return news;
  }

  #take(figure: Figure, request: FigureRequest): void {
    this.#stopWaiting();
    this.#show({ figure, request, loadedAt: performance.now(), late: null });
    this.#tell('load');
  }

  #show(answer: Answer): void {
    this.#state = { status: answer.figure.empty ? 'empty' : 'ready', answer };
    this.#host.requestUpdate();
  }

  /** The same may be asked again. */
  #reopen(): void {
    this.#question = { is: 'open', request: this.#question.request };
  }

  /** Keeps the tables and the figure of a request in place of those before. */
  #keep(request: FigureRequest | null): void {
    const letGo = this.#letGo;
    this.#letGo = request && keep(request);
    letGo?.();
  }

  /** @returns what `#leave` has to be still when the answer comes */
  #wait(request: FigureRequest): () => void {
    // The new wait begins before the old one ends: both may be for one request, which is then not given up.
    const leave = waitFor(request);
    this.#stopWaiting();
    this.#leave = leave;
    return leave;
  }

  /** What was asked before is of no interest any more. */
  #stopWaiting(): void {
    this.#leave?.();
    this.#leave = null;
    this.#wasRenewing = false;
  }

  #watch(): void {
    this.#stopWatching();
    this.#timer = setInterval(() => {
      const { request } = this.#question;
      this.progress = request && progressOfRequest(request);
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
