import { ownText, readCell } from './cells.js';

/** The code of a cell without a name. */
export const NAMELESS = 0;

/** Distinct names and their codes in order of appearance, from 1 on. */
export class Names {
  /** Code by cell, as it is spelled in the file. */
  readonly #codes = new Map<string, number>();
  readonly #names: string[] = [''];
  readonly #known = new Map([['', NAMELESS]]);
  readonly #nameOf: (cell: string) => string;
  // Files are mostly written hub by hub: the name is often that of the row before.
  #lastCell: string | null = null;
  #lastCode = 0;

  constructor(nameOf = readCell) {
    this.#nameOf = nameOf;
  }

  code(cell: string): number {
    if (cell === this.#lastCell) return this.#lastCode;
    const code = this.#codes.get(cell) ?? this.#codeOf(ownText(cell));
    this.#lastCell = cell;
    return (this.#lastCode = code);
  }

  #codeOf(cell: string): number {
    const name = this.#nameOf(cell);
    let code = this.#known.get(name);
    if (code === undefined) {
      code = this.#names.push(name) - 1;
      this.#known.set(name, code);
    }
    this.#codes.set(cell, code);
    return code;
  }

  /**
   * Returns the names of some codes, sorted by code units, and for each code the index of its name
   * among them.
   * @param codes may repeat
   */
  sorted(codes: readonly number[]): [names: readonly string[], place: Uint32Array] {
    const used = [...new Set(codes)];
    const names = used.map((code) => this.#names[code] as string).sort();
    const place = new Uint32Array(this.#names.length);
    names.forEach((name, index) => (place[this.#known.get(name) as number] = index));
    return [Object.freeze(names), place];
  }
}
