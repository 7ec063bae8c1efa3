import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { KpiError } from '../../data/errors.js';
import { figureOf, forget, keep, renew, waitFor } from '../../engine/engine.js';
import type { Counting } from '../../engine/counting.js';
import { laterCode } from '../../engine/later-code.js';
import { program } from '../../engine/program.js';
import type { Progress } from '../../engine/progress.js';
import type { FigureRequest } from '../../engine/requests.js';
import type { Figure } from '../../figures/figure.js';
import { workerAddress } from '../../kinds/worker-address.js';
import { ProgressWatch } from './progress-watch.js';
import type { Answer, PictureNeeds, Question, State, TaskStatus, TaskHelp } from './task-state.js';

// The engine does not know where the build has put its worker.
program.address = workerAddress;

export type { PictureNeeds };

/** Requests the figure of a host, and ignores answers to requests that are no longer current. */
export class FigureTask<
  R extends FigureRequest = FigureRequest,
  F extends Figure = Figure,
> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #help: TaskHelp<F>;
  readonly #counting: () => Counting<R, F>;
  #state: State<R, F> = { status: 'waiting', answer: null };
  #question: Question<R> = { key: null, request: null };
  /** Ends the current wait for an answer; `null` if there is none. Each wait has a function of its own. */
  #leave: (() => void) | null = null;
  /** Releases the figure and tables of the request, which are kept while the host is on the page. */
  #letGo: (() => void) | null = null;
  #wasRenewing = false;
  #news: 'load' | 'error' | null = null;
  readonly #watch = new ProgressWatch<R>();

  /**
   * @param counting returns how the host's figures are counted
   * @param help what the task leaves to its host
   */
  constructor(host: ReactiveControllerHost, counting: () => Counting<R, F>, help: TaskHelp<F>) {
    this.#host = host;
    this.#counting = counting;
    this.#help = help;
    host.addController(this);
  }

  get status(): TaskStatus {
    return this.#state.status;
  }

  /** The last figure loaded. It stays while a new one is being loaded. */
  get figure(): F | null {
    return this.#state.answer?.figure ?? null;
  }

  /** The request that `figure` answers. */
  get answered(): R | null {
    return this.#state.answer?.request ?? null;
  }

  get error(): KpiError | null {
    return this.#state.status === 'error' ? this.#state.error : null;
  }

  /** Why the figure could not be refreshed. */
  get late(): KpiError | null {
    return this.#state.answer?.late ?? null;
  }

  /** Progress of the files, if loading takes long. */
  get progress(): Progress | null {
    return this.#watch.progress;
  }

  /** When the figure was loaded, in ms of `performance.now()`. */
  get loadedAt(): number {
    return this.#state.answer?.loadedAt ?? 0;
  }

  hostConnected(): void {
    this.#keep(this.#question.request);
    if (this.#wasRenewing) this.renew(0);
  }

  /** Stops waiting while the host is off the page. The request is repeated when the host comes back. */
  hostDisconnected(): void {
    this.#keep(null);
    this.#watch.stop();
    if (!this.#leave) return;
    this.#stopWaiting();
    if (this.status === 'loading') this.#reopen();
    else this.#wasRenewing = true;
  }

  /** Requests a figure, unless the last request was the same. */
  ask(request: R, needs: PictureNeeds | null): void {
    const key = JSON.stringify([request, needs?.name]);
    if (this.#question.key === key) return;
    this.#question = { key, request };
    this.#state = { status: 'loading', answer: this.#state.answer };
    this.#answer(request, needs);
    this.#keep(request);
    this.#watch.start(this.#counting(), request, () => this.#host.requestUpdate());
  }

  /**
   * Refreshes the figure from files that were read more than `age` milliseconds ago. The old figure stays
   * until the new one is there; if that fails, `late` says why.
   */
  renew(age: number): void {
    const { request } = this.#question;
    if (!request || this.status === 'waiting' || this.status === 'loading') return;
    renew(this.#counting(), request, age);
    this.#answer(request, null, true);
  }

  /** Waits for the figure of a request, and for what its picture needs. */
  #answer(request: R, needs: PictureNeeds | null, isRenewal = false): void {
    const wait = this.#wait(request);
    Promise.all([this.#figureOf(request), needs && this.#load(needs, request)]).then(
      ([figure]) => {
        if (wait !== this.#leave) return;
        this.#stopWaiting();
        const { answer } = this.#state;
        if (isRenewal && answer?.figure === figure) return this.#show({ ...answer, late: null });
        this.#show({ figure, request, loadedAt: performance.now(), late: null });
        this.#tell('load');
      },
      async (error: unknown) => {
        const failure = await this.#help.explain(error);
        if (wait !== this.#leave) return;
        this.#stopWaiting();
        const { answer } = this.#state;
        if (!isRenewal || !answer) return this.#end(failure);
        this.#show({ ...answer, late: failure });
        this.#tell('error');
      },
    );
  }

  /** Ends with an error that is known before any request, such as an illegal attribute. */
  refuse(error: KpiError): void {
    const key = error.message;
    if (this.#question.key === key) return;
    this.#stopWaiting();
    // Drop the last request, so that `renew` does not repeat it.
    this.#question = { key, request: null };
    this.#keep(null);
    this.fail(error);
  }

  /** Ends with an error, unless another figure is asked for before the error can be explained. */
  fail(error: unknown): void {
    const question = this.#question;
    const known = this.#help.explain(error);
    if (!(known instanceof Promise)) return this.#end(known);
    void known.then((failure) => question === this.#question && this.#end(failure));
  }

  #end(error: KpiError): void {
    this.#state = { status: 'error', answer: null, error };
    this.#tell('error');
  }

  /** Loads what a picture needs. An error names the first file of the request. */
  #load({ load }: PictureNeeds, request: R): Promise<unknown> {
    const [file] = this.#counting().files(request);
    return laterCode(file?.address ?? '', load);
  }

  /** The figure that answers a request, when all is there that is needed to show it. */
  async #figureOf(request: R): Promise<F> {
    const figure = await figureOf(this.#counting(), request);
    await this.#help.ready(figure);
    return figure;
  }

  /** Makes the next `ask` load the data anew. */
  forget(request: R): void {
    forget(this.#counting(), request);
    this.#reopen();
  }

  /** Returns the latest event that no earlier call has returned. */
  takeNews(): 'load' | 'error' | null {
    const news = this.#news;
    this.#news = null;
    return news;
  }

  #show(answer: Answer<R, F>): void {
    this.#state = { status: answer.figure.empty ? 'empty' : 'ready', answer };
    this.#host.requestUpdate();
  }

  /** Lets the next `ask` repeat the same request. */
  #reopen(): void {
    this.#question = { key: null, request: this.#question.request };
  }

  /** Keeps the tables and the figure of a request, and releases those of the request before. */
  #keep(request: R | null): void {
    const letGo = this.#letGo;
    this.#letGo = request && keep(this.#counting(), request);
    letGo?.();
  }

  /** @returns the function that `#leave` must still be when the answer comes; else the answer is ignored */
  #wait(request: R): () => void {
    // Begin the new wait before ending the old one: if both are for one request, its download goes on.
    const leave = waitFor(this.#counting(), request);
    this.#stopWaiting();
    this.#leave = leave;
    return leave;
  }

  /** Ends the current wait: its answer will be ignored. */
  #stopWaiting(): void {
    this.#leave?.();
    this.#leave = null;
    this.#wasRenewing = false;
  }

  #tell(news: 'load' | 'error'): void {
    this.#watch.stop();
    this.#news = news;
    this.#host.requestUpdate();
  }
}
