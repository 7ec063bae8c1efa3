import { KpiError, type KpiErrorCode, type KpiErrorFacts } from '../data/errors.js';
import type { Reading } from '../data/read-bytes.js';
import type { Format, Table, TableSource } from '../data/table.js';
import type { Figure } from '../figures/figure.js';
import type { TableRequest } from './requests.js';

/** What is known of a table without having it. */
export type TableHead = TableSource & { readonly format: Format };

/** What the page asks of its worker. Tables stay there, under keys; figures come back. */
export interface Methods {
  /** Begins to read the file of an address; returns the reader. */
  open(address: string, reading: Reading): number;
  /** Takes bytes of it. */
  push(reader: number, bytes: Uint8Array<ArrayBuffer>): void;
  /** Keeps the table of all bytes. */
  end(reader: number, wasPacked: boolean): { readonly key: number; readonly head: TableHead };
  /** The rest will not come. */
  drop(reader: number): void;
  forget(key: number): void;
  /** The figure that answers a request, of tables that are kept here or come with it. */
  figure(request: TableRequest, tables: readonly (number | Table)[]): Figure | Promise<Figure>;
}

export interface Call<M extends keyof Methods = keyof Methods> {
  readonly id: number;
  readonly method: M;
  readonly args: Parameters<Methods[M]>;
}

/**
 * What somebody waits for does not come: the worker, or what it kept, is not there any more, or the
 * load was given up because the file was asked for anew. Whoever needs it has to begin anew.
 */
export class Gone extends Error {}

/** A load was given up because nobody waits for it. */
export class Unwanted extends Error {}

/** A failure as plain data: errors lose their class on the way. */
export type Failure =
  | { readonly code: KpiErrorCode; readonly facts: KpiErrorFacts }
  | { readonly isGone: boolean; readonly message: string };

export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: Failure };

/** The first message of a worker: it can be called. */
export const READY = 'ready';

export const failureFrom = (error: unknown): Failure =>
  error instanceof KpiError
    ? { code: error.code, facts: error.facts }
    : {
        isGone: error instanceof Gone,
        message: error instanceof Error ? error.message : String(error),
      };

export function errorFrom(failure: Failure): Error {
  if ('code' in failure) return new KpiError(failure.code, failure.facts);
  return failure.isGone ? new Gone(failure.message) : new Error(failure.message);
}

/** The memory of all typed arrays in plain data: it can be handed over instead of copied. */
export function buffersIn(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer);
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) buffersIn(part, found);
  }
  return found;
}
