import type { Table } from '../data/table.js';
import type { Figure } from '../figures/figure.js';
import type { TableHead } from './calls.js';
import type { Counter } from './counting.js';
import type { Held, HeldAway } from './held.js';
import type { FigureRequest } from './requests.js';
import type { Kept, WorkerLink } from './worker-link.js';

/** A table that the worker keeps under a key. */
export class TableAway implements HeldAway {
  readonly where = 'worker';
  readonly table: TableHead;
  readonly #key: number;
  readonly #link: WorkerLink;
  #copy: Promise<Table> | null = null;

  constructor(link: WorkerLink, { key, table }: Kept) {
    this.#link = link;
    this.#key = key;
    this.table = table;
  }

  figure(counter: Counter, request: FigureRequest, all: readonly Held[]): Promise<Figure> | null {
    if (!counter.inWorker || !this.#link.kinds.has(counter.name)) return null;
    const tables = all.map((one) => (one instanceof TableAway ? one.#key : (one.table as Table)));
    return this.#link.figure(request, tables);
  }

  copy(): Promise<Table> {
    return (this.#copy ??= this.#link.table(this.#key));
  }

  forget(isLast: boolean): void {
    this.#link.forget(this.#key, isLast);
  }
}
