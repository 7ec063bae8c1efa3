import type { Reading } from '../data/read-bytes.js';
import type { Table } from '../data/table.js';
import type { Figure } from '../figures/figure.js';
import { errorFrom, Gone, type Answer, type Call, type Methods, type TableHead } from './calls.js';
import type { TableRequest } from './requests.js';
import { startWorker } from './start-worker.js';

/** Pieces on their way to the worker at a time: it is kept busy, and no queue grows. */
const PIECES_AHEAD = 8;

/** A table that the worker keeps. */
export interface Kept {
  readonly key: number;
  readonly table: TableHead;
}

let link: Promise<WorkerLink | null> | null = null;

/** The page's one worker, started for the first who needs it; `null` where there can be none. */
export const workerLink = (): Promise<WorkerLink | null> =>
  (link ??= startWorker().then((worker) => worker && linkTo(worker)));

function linkTo(worker: Worker): WorkerLink {
  const here = new WorkerLink(worker);
  // What is wrong with a request is answered. This is something else: a lack of memory, say.
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    link = Promise.resolve(null);
    here.end();
  });
  return here;
}

/** The page's end of the line to its worker. */
export class WorkerLink {
  readonly #worker: Worker;
  readonly #waiting = new Map<
    number,
    { readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void }
  >();
  #calls = 0;
  /** Files that are being read there, and tables that are kept there. */
  #held = 0;
  #isOver = false;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#settle(data));
  }

  /**
   * Has a file read.
   * @param reading what is known of how it is to be read
   * @param wasPacked asked when all of it has come: whether nobody would have noticed a missing end
   * @throws KpiError, of the pieces or of what is in them
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
   * What is kept under the key is of no use any more.
   * @param isLast ends the worker with the last of its tables: the memory of a worker that has nothing
   *   to do is not always freed
   */
  forget(key: number, isLast: boolean): void {
    this.#held -= 1;
    if (isLast && this.#held === 0) {
      link = null;
      this.end();
    } else this.#call('forget', [key]).catch(() => undefined);
  }

  /** @param tables keys of those that are kept there, or whole ones */
  figure(request: TableRequest, tables: readonly (number | Table)[]): Promise<Figure> {
    return this.#call('figure', [request, tables]);
  }

  /** Nothing more comes from there. */
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

/** Bytes that are not part of a larger buffer, of which more would be handed over than is meant. */
const alone = (piece: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  piece.byteLength === piece.buffer.byteLength ? piece : piece.slice();
