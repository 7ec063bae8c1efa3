import type { Reading } from '../data/reading.js';
import type { Table } from '../data/table.js';
import type { Figure } from '../figures/figure.js';
import { KpiError } from '../data/errors.js';
import {
  Gone,
  type Answer,
  type Call,
  type Methods,
  type SentFailure,
  type TableHead,
} from './calls.js';
import type { FigureRequest } from './requests.js';
import { startWorker, type StartedWorker } from './start-worker.js';

/** Number of pieces that may be on their way to the worker: it is kept busy, and no queue grows. */
const PIECES_AHEAD = 8;

/** A table that the worker keeps. */
export interface Kept {
  readonly key: number;
  readonly table: TableHead;
}

let link: Promise<WorkerLink | null> | null = null;

/** Returns the link to the page's one worker, which the first call starts; `null` if there can be none. */
export const workerLink = (): Promise<WorkerLink | null> =>
  (link ??= startWorker().then((started) => started && linkTo(started)));

function linkTo({ worker, kinds }: StartedWorker): WorkerLink {
  const here = new WorkerLink(worker, kinds);
  // A failed request is answered. This is another failure, such as a lack of memory.
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    link = Promise.resolve(null);
    here.end();
  });
  return here;
}

/** The page's side of the connection to its worker. */
export class WorkerLink {
  /** Names of the kinds of figures that the worker counts. */
  readonly kinds: ReadonlySet<string>;
  readonly #worker: Worker;
  readonly #waiting = new Map<
    number,
    { readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void }
  >();
  #calls = 0;
  /** Number of files being read in the worker and tables kept there. */
  #held = 0;
  #isOver = false;

  constructor(worker: Worker, kinds: readonly string[]) {
    this.#worker = worker;
    this.kinds = new Set(kinds);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#settle(data));
  }

  /**
   * Has the worker read a file.
   * @param reading how the file is to be read
   * @param wasPacked called when all of it has come: whether it came packed, so that the browser did
   *   not notice a missing end
   * @throws KpiError, from the pieces or from what is in them
   */
  async read(
    address: string,
    reading: Reading,
    pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
    wasPacked: () => boolean,
  ): Promise<Kept> {
    this.#held += 1;
    const ahead: Promise<void>[] = [];
    let reader: number | null = null;
    try {
      reader = await this.#call('open', [address, reading]);
      for await (const piece of pieces) {
        const bytes = alone(piece);
        const taken = this.#call('push', [reader, bytes], [bytes.buffer]);
        taken.catch(() => undefined);
        ahead.push(taken);
        if (ahead.length >= PIECES_AHEAD) await ahead.shift();
      }
      await Promise.all(ahead);
      const { key, head } = await this.#call('end', [reader, wasPacked()]);
      return { key, table: head };
    } catch (error) {
      this.#held -= 1;
      if (reader !== null) this.#call('drop', [reader]).catch(() => undefined);
      throw error;
    }
  }

  /**
   * Drops the table that the worker keeps under a key.
   * @param isLast whether to end the worker if this was its last table: the memory of an idle worker
   *   is not always freed
   */
  forget(key: number, isLast: boolean): void {
    this.#held -= 1;
    if (isLast && this.#held === 0) {
      link = null;
      this.end();
    } else this.#call('forget', [key]).catch(() => undefined);
  }

  /** A copy of the table that the worker keeps under a key. */
  table(key: number): Promise<Table> {
    return this.#call('table', [key]);
  }

  /** @param tables keys of tables that the worker keeps, or whole tables */
  figure(request: FigureRequest, tables: readonly (number | Table)[]): Promise<Figure> {
    return this.#call('figure', [request, tables]);
  }

  /** Ends the worker and rejects all calls that wait for it. */
  end(): void {
    this.#isOver = true;
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(new Gone());
    this.#waiting.clear();
  }

  #call<M extends keyof Methods>(
    method: M,
    args: Parameters<Methods[M]>,
    transfer: Transferable[] = [],
  ): Promise<Awaited<ReturnType<Methods[M]>>> {
    if (this.#isOver) return Promise.reject(new Gone());
    const id = (this.#calls += 1);
    const call: Call<M> = { id, method, args };
    this.#worker.postMessage(call, transfer);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
    });
  }

  #settle(message: Answer): void {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if ('value' in message) waiting?.resolve(message.value);
    else waiting?.reject(errorFrom(message.failure));
  }
}

/**
 * Returns bytes with a buffer of their own: of a larger buffer, more than these bytes would be
 * transferred.
 */
const alone = (piece: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  piece.byteLength === piece.buffer.byteLength ? piece : piece.slice();

function errorFrom(failure: SentFailure): Error {
  if ('code' in failure) return new KpiError(failure.code, failure.facts);
  return failure.isGone ? new Gone(failure.message) : new Error(failure.message);
}
