import { squareKey } from '../bins/square-key.js';

/** Px along a side of the squares that a map is divided into. */
export const BLOCK = 8;
/** Distance from the middle of a block to its corner, in px. */
export const CORNER = BLOCK * Math.SQRT1_2;

/** A square by its column and row. */
export interface Block {
  readonly column: number;
  readonly row: number;
}

export const blockAt = (x: number, y: number): Block => ({
  column: Math.floor(x / BLOCK),
  row: Math.floor(y / BLOCK),
});

export const keyOf = ({ column, row }: Block): number => squareKey(column, row);

/** Visits the blocks that lie `ring` steps away around one, until `visit` returns true. */
export function visitRing(
  { column, row }: Block,
  ring: number,
  visit: (block: Block) => unknown,
): void {
  if (ring === 0) {
    visit({ column, row });
    return;
  }
  for (let step = -ring; step <= ring; step += 1) {
    if (visit({ column: column + step, row: row - ring }) === true) return;
    if (visit({ column: column + step, row: row + ring }) === true) return;
    // The two lines above have visited the corners.
    if (Math.abs(step) === ring) continue;
    if (visit({ column: column - ring, row: row + step }) === true) return;
    if (visit({ column: column + ring, row: row + step }) === true) return;
  }
}
