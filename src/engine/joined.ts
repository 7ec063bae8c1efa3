import type { Bytes, Pieces } from './transfer.js';

/** The pieces that have come, then those that are still to come. */
export async function* joined(first: Bytes[], rest: Pieces): Pieces {
  try {
    // Remove each piece when it is taken, so that its memory can be freed.
    for (let piece = first.shift(); piece; piece = first.shift()) yield piece;
    yield* rest;
  } finally {
    void rest.return();
  }
}
