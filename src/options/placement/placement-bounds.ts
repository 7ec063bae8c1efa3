import { CircleGrid, type Circle } from '../map/map-grid.js';
import { BLOCK, blockAt, CORNER, keyOf, visitRing, type Block } from './placement-blocks.js';

/** A crowd takes the smallest disc of which its circles cover no more than this part. */
const COVER = 0.5;
/**
 * Greatest distance in px of a circle from its place, in any crowd: further away it would lie on another land. Where
 * that is too little room, circles overlap.
 */
const FARTHEST = 24;
/** The same as a part of the width of a narrow picture, and the least of it. */
const FARTHEST_PART = 1 / 32;
const LEAST_FARTHEST = 12;

/** Greatest distance in px of a circle from its place in a picture of some width. */
export const farthestIn = (width: number): number =>
  Math.min(FARTHEST, Math.max(LEAST_FARTHEST, FARTHEST_PART * width));

/** The circles whose place is in one block. */
interface Crowd {
  readonly block: Block;
  readonly members: number[];
  /** Sum of their squared radii. */
  area: number;
  /** Whether one of them overlaps another circle. */
  isDense: boolean;
  bound: number;
}

/**
 * Returns how far `spread` may move each circle, in px: 0 for a circle that overlaps no other. Around
 * each block with an overlapping circle it takes the smallest disc of which the circles placed in it
 * cover no more than half: the room that its crowd needs. A circle may go anywhere in the discs that
 * its block is in, so the bound follows the local density; and it is never more than `farthest`.
 *
 * Neighbours are looked up in blocks, so that thousands of circles at one place are not each compared
 * with all others.
 */
export function boundsOf(anchors: readonly Circle[], farthest: number = FARTHEST): Float64Array {
  const crowds = new Map<number, Crowd>();
  const dense = overlapping(anchors);
  anchors.forEach(({ x, y, r }, index) => {
    const block = blockAt(x, y);
    const key = keyOf(block);
    let crowd = crowds.get(key);
    if (!crowd)
      crowds.set(key, (crowd = { block, members: [], area: 0, isDense: false, bound: 0 }));
    crowd.members.push(index);
    crowd.area += r ** 2;
    crowd.isDense ||= dense[index] === 1;
  });
  for (const { block, isDense } of crowds.values()) {
    if (isDense) allow(block, crowds, farthest);
  }
  const bounds = new Float64Array(anchors.length);
  for (const { members, bound } of crowds.values()) {
    for (const index of members) {
      if (dense[index] === 1) bounds[index] = Math.min(bound, farthest);
    }
  }
  return bounds;
}

/**
 * Grows a disc around a block until its circles have room, and raises the bounds of all crowds in it
 * to match.
 */
function allow(centre: Block, crowds: ReadonlyMap<number, Crowd>, farthest: number): void {
  const found: Crowd[] = [];
  let area = 0;
  let radius = 0;
  for (let ring = 0; ring * BLOCK <= farthest; ring += 1) {
    visitRing(centre, ring, (block) => {
      const crowd = crowds.get(keyOf(block));
      if (!crowd) return;
      found.push(crowd);
      area += crowd.area;
    });
    radius = Math.max((ring + 0.5) * BLOCK, Math.sqrt(area / COVER));
    if (radius <= (ring + 1) * BLOCK) break;
  }
  for (const crowd of found) {
    const { column, row } = crowd.block;
    const away = BLOCK * Math.hypot(column - centre.column, row - centre.row);
    crowd.bound = Math.max(crowd.bound, Math.min(away, radius) + radius + CORNER);
  }
}

/** 1 for each circle that overlaps another. */
function overlapping(anchors: readonly Circle[]): Uint8Array {
  const largest = largestOf(anchors);
  const places = new CircleGrid<Circle & { readonly index: number }>(2 * largest);
  anchors.forEach(({ x, y, r }, index) => places.add({ x, y, r, index }));
  return Uint8Array.from(anchors, ({ x, y, r }, index) => {
    let found = 0;
    places.near(x, y, r + largest, (other, distance) => {
      if (other.index !== index && distance < r + other.r) found = 1;
      return found === 1;
    });
    return found;
  });
}

export const largestOf = (circles: readonly Circle[]): number =>
  circles.reduce((largest, { r }) => Math.max(largest, r), 0);
