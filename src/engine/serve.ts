import { BytesReader } from '../data/read-bytes.js';
import type { Table } from '../data/table.js';
import {
  buffersIn,
  failureFrom,
  Gone,
  type Answer,
  type Call,
  type Methods,
  type Ready,
} from './calls.js';
import type { Counter } from './counting.js';

/** Counters by the name of their kind. */
const known = new Map<string, Counter>();
const readers = new Map<number, BytesReader>();
const tables = new Map<number, Table>();
let lastKey = 0;

const methods: Methods = {
  open(address, reading) {
    readers.set((lastKey += 1), new BytesReader(address, reading));
    return lastKey;
  },
  push(reader, bytes) {
    readerAt(reader).push(bytes);
  },
  end(reader, wasPacked) {
    const table = readerAt(reader).end(wasPacked);
    readers.delete(reader);
    tables.set((lastKey += 1), table);
    const { format, address, rows, problems } = table;
    return { key: lastKey, head: { format, address, rows, problems } };
  },
  drop(reader) {
    readers.delete(reader);
  },
  forget(key) {
    tables.delete(key);
  },
  table: (key) => structuredClone(kept(tables, key)),
  figure: (request, given) =>
    (known.get(request.figure) as Counter).count(
      request,
      given.map((one) => (typeof one === 'number' ? kept(tables, one) : one)),
    ),
};

const readerAt = (key: number): BytesReader => kept(readers, key);

function kept<T>(all: ReadonlyMap<number, T>, key: number): T {
  const one = all.get(key);
  if (!one) throw new Gone(`Nothing is kept under ${key}`);
  return one;
}

function take({ id, method, args }: Call): void {
  try {
    const value = (methods[method] as (...args: unknown[]) => unknown).apply(methods, args);
    // A table was copied for the page. Arrays of a figure are copied: others that are counted later may share them.
    send({ id, value }, method === 'table' ? [...buffersIn(value)] : []);
  } catch (error) {
    send({ id, failure: failureFrom(error) });
  }
}

const send = (message: Answer | Ready, transfer: Transferable[] = []): void =>
  postMessage(message, { transfer });

/**
 * Makes the worker that this runs in read large files and count figures of them, off the page's
 * thread.
 */
export function serve(counters: readonly Counter[]): void {
  for (const one of counters) known.set(one.name, one);
  addEventListener('message', ({ data }: MessageEvent<Call>) => take(data));
  send({ kinds: [...known.keys()] });
}
