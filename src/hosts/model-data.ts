import { toCsv, type Cell } from '../data/to-csv.js';
import '../words/english/anywidget.js';
import type { Words } from '../words/format.js';
import { ModelFault } from './model.js';

/** The attributes of addresses that data in the model can stand for. */
const FILES: readonly string[] = ['src', 'locations', 'activity'];

type Row = Readonly<Record<string, unknown>>;

/** Data that a model has itself, as addresses that are good until they are let go. */
export class ModelData {
  readonly #addresses = new Map<string, string>();

  /**
   * @param data what the model has as `data`: one file, which is that of `src`, or an object with some of `FILES`
   * @throws ModelFault
   */
  constructor(data: unknown, words: Words) {
    if (data == null) return;
    const files = isRow(data) ? Object.entries(data) : [['src', data] as const];
    const blobs = files.map(([name, file]) => {
      if (!FILES.includes(name)) {
        const names = words.list(FILES);
        throw new ModelFault(words.say('anywidget.files', { name, names }));
      }
      return [name, blobOf(isRow(data) ? `data.${name}` : 'data', file, words)] as const;
    });
    for (const [name, blob] of blobs) this.#addresses.set(name, URL.createObjectURL(blob));
  }

  /** The address for an attribute; `undefined` if the model has no data for it. */
  addressOf(attribute: string): string | undefined {
    return this.#addresses.get(attribute);
  }

  release(): void {
    for (const address of this.#addresses.values()) URL.revokeObjectURL(address);
    this.#addresses.clear();
  }
}

function blobOf(name: string, file: unknown, words: Words): Blob {
  const content = contentOf(file);
  if (content !== null) return new Blob([content], { type: 'text/csv' });
  const row = '{"date": "2026-01-31", "users": 7}';
  throw new ModelFault(words.say('anywidget.data', { name, row }));
}

/** The content of a file of CSV; `null` if a value is none. */
function contentOf(file: unknown): BlobPart | null {
  if (typeof file === 'string' || file instanceof ArrayBuffer) return file;
  if (ArrayBuffer.isView(file)) return file as ArrayBufferView<ArrayBuffer>;
  return Array.isArray(file) && file.every(isRow) ? csvOf(file) : null;
}

function csvOf(rows: readonly Row[]): string | null {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => names.map((name) => cellOf(row[name])));
  if (cells.flat().includes(undefined)) return null;
  return toCsv(
    {
      columns: names.map((name) => ({ name, kind: 'text' })),
      rows: cells as Cell[][],
    },
    // The kit reads this text itself: no name may change.
    { guarded: false },
  );
}

/** A cell; `undefined` if a value is none. */
function cellOf(value: unknown): Cell | undefined {
  if (value == null) return null;
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof ArrayBuffer) &&
  !ArrayBuffer.isView(value);
