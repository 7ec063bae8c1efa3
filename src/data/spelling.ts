const WORD = 4;

/** Some bytes of a file that are likely to come again, and are then compared a word at a time. */
export class Spelling {
  readonly length: number;
  readonly #words: Int32Array;
  /** The bytes behind the last whole word are compared as one word too, of which the mask keeps them alone. */
  readonly #last: number;
  readonly #mask: number;
  /** Number of bytes that a comparison reads. */
  readonly #reach: number;

  constructor(bytes: Uint8Array) {
    const { length } = bytes;
    const words = Math.floor(length / WORD);
    const padded = new Uint8Array(WORD * (words + 1));
    padded.set(bytes);
    const view = viewOf(padded);
    this.length = length;
    this.#words = new Int32Array(words);
    for (let word = 0; word < words; word += 1) this.#words[word] = view.getInt32(WORD * word);
    this.#last = view.getInt32(WORD * words);
    this.#mask = ~(-1 >>> (8 * (length % WORD)));
    this.#reach = this.#mask === 0 ? length : padded.length;
  }

  /** Whether the bytes stand at a place. It may also be `false` where hardly any bytes follow them. */
  isAt(view: DataView, from: number): boolean {
    if (from + this.#reach > view.byteLength) return false;
    const words = this.#words;
    let at = from;
    for (let word = 0; word < words.length; word += 1, at += WORD) {
      if (view.getInt32(at) !== words[word]) return false;
    }
    return this.#mask === 0 || ((view.getInt32(at) ^ this.#last) & this.#mask) === 0;
  }
}

export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);
