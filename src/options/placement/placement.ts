import type { Circle } from '../map/map-grid.js';
import { boundsOf, largestOf } from './placement-bounds.js';
import { Rooms, type Position, type Size } from './placement-rooms.js';

export type { Position, Size };
export { boundsOf };

/** A circle at the place it belongs to; all in px. */
export interface Anchor extends Circle {
  /** Tells circles of one place and size apart, so that the order they come in does not matter. */
  readonly key: string;
}

/** Least distance of centres ÷ sum of the radii: side by side first, then closer if there is no room. */
const CLEAR = [0.92, 0.85, 0.75] as const;

/**
 * Returns where to draw each circle so that none hides another, in the order of the anchors. A circle
 * that overlaps no other stays exactly on its place; the others take, largest first, the free
 * position nearest to theirs, and none goes further than `boundsOf` says. Nothing is random, and the
 * order of the anchors changes nothing. Circles that have to move stay inside the frame, if one is
 * given.
 */
export function spread(anchors: readonly Anchor[], frame: Size | null = null): Position[] {
  const bounds = boundsOf(anchors);
  const rooms = new Rooms(largestOf(anchors), frame);
  const positions: Position[] = anchors.map(({ x, y }) => ({ x, y }));
  const moving: { anchor: Anchor; index: number; bound: number }[] = [];
  anchors.forEach((anchor, index) => {
    const bound = bounds[index] ?? 0;
    if (bound > 0) moving.push({ anchor, index, bound });
    else rooms.add(anchor);
  });
  moving.sort((a, b) => byRank(a.anchor, b.anchor));
  for (const { anchor, index, bound } of moving) {
    const { x, y } = settle(rooms, anchor, bound);
    rooms.add({ x, y, r: anchor.r });
    positions[index] = { x, y };
  }
  return positions;
}

function settle(rooms: Rooms, anchor: Anchor, bound: number): Position {
  for (const clear of CLEAR) {
    const position = rooms.nearest(anchor, bound, clear);
    if (position) return position;
  }
  return rooms.leastOverlapped(anchor, bound);
}

/** Order of anchors: largest first, then by key, so that it is the same wherever they come from. */
const byRank = (a: Anchor, b: Anchor): number =>
  b.r - a.r || (a.key < b.key ? -1 : a.key > b.key ? 1 : a.x - b.x || a.y - b.y);
