import { lateSlips, type Slips } from './late-slips.js';
import { isPlain } from './usual-values.js';

/**
 * Reads texts that authors have written. Nearly all are as tags usually are, and need no more code. The others
 * are read by code that knows the slips of authors and editors, and comes later.
 */
export class TextReader {
  /** Whether a text needs that code and it is not there: everything has to be read anew once it is. */
  lacksSlips = false;

  /**
   * Returns what a text usually means. If the text is not usual, the code that knows slips reads it; without that
   * code the usual meaning stands in.
   */
  protected unless<T>(isUsual: boolean, usual: T, read: (slips: Slips) => T): T {
    if (isUsual) return usual;
    const { module } = lateSlips;
    if (module) return read(module);
    this.lacksSlips = true;
    return usual;
  }

  /** The legal word that a text is; `null` if it is none. */
  protected wordIn<W extends string>(text: string, legal: readonly W[]): W | null {
    const plain = this.plainWord(text);
    return legal.find((word) => word === plain) ?? null;
  }

  /** A word in the form to compare. */
  protected plainWord(text: string): string {
    const usual = text.trim().toLowerCase();
    return this.unless(isPlain(text), usual, ({ plainWord }) => plainWord(text));
  }
}
