import type { Circle } from '../map/map-grid.js';
import { boundsOf, farthestIn, largestOf } from './placement-bounds.js';
import { Rooms, type Position, type Size } from './placement-rooms.js';

export type { Position, Size };
export { boundsOf, farthestIn };

/** A circle at the place it belongs to; all in px. */
export interface Anchor extends Circle {
  /** Tells circles of one place and size apart, so that the order they come in does not matter. */
  readonly key: string;
  /** Of two circles of one size, the one with more goes first; 0 by default. */
  readonly weight?: number;
}

/** Number of the largest circles over which none is drawn that has no room. */
const KEPT = 5;

/** Where a circle is drawn. */
export interface Settled extends Position {
  /** Whether there was no room for it, so that it lies over others or under them. */
  readonly isOver: boolean;
}

/** Least distance of centres ÷ sum of the radii: side by side first, then closer if there is no room. */
const CLEAR = [0.92, 0.85, 0.75] as const;

/**
 * Returns where to draw each circle so that as few as possible hide another, in the order of the anchors. A circle
 * that overlaps no other stays exactly on its place; the others take, largest first, the free
 * position nearest to theirs, and none goes further than `boundsOf` says. Nothing is random, and the
 * order of the anchors changes nothing. Circles that have to move stay inside the frame, if one is
 * given.
 */
export function spread(
  anchors: readonly Anchor[],
  frame: Size | null = null,
  farthest?: number,
): Settled[] {
  const bounds = boundsOf(anchors, farthest);
  const rooms = new Rooms(largestOf(anchors), frame);
  const positions: Settled[] = anchors.map(({ x, y }) => ({ x, y, isOver: false }));
  const first = new Set([...anchors].sort(byRank).slice(0, KEPT));
  const moving: { anchor: Anchor; index: number; bound: number }[] = [];
  anchors.forEach((anchor, index) => {
    const bound = bounds[index] ?? 0;
    if (bound > 0) moving.push({ anchor, index, bound });
    else rooms.add(anchor, first.has(anchor));
  });
  moving.sort((a, b) => byRank(a.anchor, b.anchor));
  for (const { anchor, index, bound } of moving) {
    const at = settle(rooms, anchor, bound);
    rooms.add({ ...at, r: anchor.r }, first.has(anchor));
    positions[index] = at;
  }
  return positions;
}

function settle(rooms: Rooms, anchor: Anchor, bound: number): Settled {
  for (const clear of CLEAR) {
    const position = rooms.nearest(anchor, bound, clear);
    if (position) return { x: position.x, y: position.y, isOver: false };
  }
  return { ...rooms.amongOthers(anchor, bound), isOver: true };
}

/** Order of anchors: largest first, then by weight and key, so that it is the same wherever they come from. */
const byRank = (a: Anchor, b: Anchor): number =>
  b.r - a.r ||
  (b.weight ?? 0) - (a.weight ?? 0) ||
  (a.key < b.key ? -1 : a.key > b.key ? 1 : a.x - b.x || a.y - b.y);
