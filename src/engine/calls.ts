import { KpiError, type KpiErrorCode, type KpiErrorFacts } from '../data/errors.js';
import type { Reading } from '../data/reading.js';
import type { Format, Table, TableSource } from '../data/table.js';
import type { Figure } from '../figures/figure.js';
import type { FigureRequest } from './requests.js';

/** Facts about a table, without its data. */
export type TableHead = TableSource & { readonly format: Format };

/** Methods that the page calls in its worker. Tables stay there, under keys; figures come back. */
export interface Methods {
  /** Begins to read the file of an address; returns the key of its reader. */
  open(address: string, reading: Reading): number;
  /** Reads the next bytes of a file. */
  push(reader: number, bytes: Uint8Array<ArrayBuffer>): void;
  /** Ends a reader and keeps its table. */
  end(reader: number, wasPacked: boolean): { readonly key: number; readonly head: TableHead };
  /** Drops a reader: the rest of its file will not come. */
  drop(reader: number): void;
  forget(key: number): void;
  /** A copy of a table, for a kind of figure that the worker does not know. */
  table(key: number): Table;
  /** Returns the figure that answers a request, from tables that are kept here or come with it. */
  figure(request: FigureRequest, tables: readonly (number | Table)[]): Figure;
}

export interface Call<M extends keyof Methods = keyof Methods> {
  readonly id: number;
  readonly method: M;
  readonly args: Parameters<Methods[M]>;
}

/**
 * The reason why a promise is rejected: the worker, or what it kept, is no longer there, or the load
 * was aborted because the file was requested anew. The caller has to begin anew.
 */
export class Gone extends Error {}

/** The load was aborted because nobody waits for it. */
export class Unwanted extends Error {}

/** A failure as plain data: errors lose their class on the way. */
export type SentFailure =
  | { readonly code: KpiErrorCode; readonly facts: KpiErrorFacts }
  | { readonly isGone: boolean; readonly message: string };

export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: SentFailure };

/** The first message of a worker: it can be called, and counts figures of these kinds. */
export interface Ready {
  readonly kinds: readonly string[];
}

export const failureFrom = (error: unknown): SentFailure =>
  error instanceof KpiError
    ? { code: error.code, facts: error.facts }
    : {
        isGone: error instanceof Gone,
        message: error instanceof Error ? error.message : String(error),
      };

/** The buffers of all typed arrays in plain data: they can be transferred instead of copied. */
export function buffersIn(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer);
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) buffersIn(part, found);
  }
  return found;
}
