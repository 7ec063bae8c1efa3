import { squareKey } from '../bins/square-key.js';
import { CircleGrid, type Circle } from '../map/map-grid.js';
import { BLOCK, blockAt, keyOf, visitRing, type Block } from './placement-blocks.js';

export interface Position {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Number of places for circles along a side of a block, less than 1.5 px from each other. */
const PLACES = 6;
const STEP = BLOCK / PLACES;
/** Step in px to which radii are rounded up: circles of one step share what is known of free places. */
const CLASS = 0.25;
/** Number of places to try if there is no room. */
const TRIES = 64;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const GOLDEN_PART = (Math.sqrt(5) - 1) / 2;
/** Px along a side of the cells in which circles without room are counted. */
const CELL = 4;

/** State of the places in a block, for circles of one size. */
interface Places {
  readonly isTaken: Uint8Array;
  /** Number of places that are not taken. */
  left: number;
}

/** Search results for circles of one size and one value of `clear`. */
interface Known {
  readonly blocks: Map<number, Places>;
  /** Per block: how many rings around it have no place left. */
  readonly rings: Map<number, number>;
}

/**
 * The circles that have their position, and the free places beside them. Circles come largest first
 * and none leaves, so a place taken for one size stays taken: every place is checked once for each
 * size, however many circles want to go there.
 */
export class Rooms {
  readonly #largest: number;
  readonly #frame: Size | null;
  readonly #settled: CircleGrid<Circle>;
  /** Results for the size that is being placed now, by `clear`. */
  readonly #known = new Map<number, Known>();
  #size = 0;
  /** Per block: the circle that took each of its places last. It mostly takes the place for the next size, too. */
  readonly #takers = new Map<number, (Circle | null)[]>();
  readonly #kept: Circle[] = [];
  /** How many circles without room are in each cell, and in all. */
  readonly #crowd = new Map<number, number>();
  #crowded = 0;

  /** @param frame that moved circles stay inside; `null` for none */
  constructor(largest: number, frame: Size | null) {
    this.#largest = largest;
    this.#frame = frame;
    this.#settled = new CircleGrid(2 * largest);
  }

  /** @param isKept whether no circle that has no room may lie over it */
  add(circle: Circle, isKept: boolean): void {
    this.#settled.add(circle);
    if (isKept) this.#kept.push(circle);
  }

  /**
   * Returns the free position nearest to the place of a circle, up to `bound` px from it; `null` if
   * there is none.
   * @param clear least distance of centres ÷ sum of the radii that counts as free
   */
  nearest(anchor: Circle, bound: number, clear: number): Position | null {
    if (!this.#takerOf(anchor.x, anchor.y, anchor.r, clear)) return anchor;
    const r = Math.ceil(anchor.r / CLASS) * CLASS;
    const { blocks, rings } = this.#knownOf(r, clear);
    const centre = blockAt(anchor.x, anchor.y);
    let ring = rings.get(keyOf(centre)) ?? 0;
    let best: Position | null = null;
    let least = bound;
    let isFullSoFar = true;
    // No place in a ring is nearer than its inner edge.
    for (; (ring - 1) * BLOCK < least; ring += 1) {
      let isRingFull = true;
      visitRing(centre, ring, (block) => {
        const key = keyOf(block);
        let places = blocks.get(key);
        if (places?.left === 0) return;
        if (distanceTo(block, anchor) < least) {
          if (!places) blocks.set(key, (places = newPlaces()));
          const found = this.#inBlock(block, places, anchor, { r, clear, least });
          if (found) [best, least] = [found, Math.hypot(found.x - anchor.x, found.y - anchor.y)];
          if (places.left === 0) return;
        }
        isRingFull = false;
      });
      isFullSoFar &&= isRingFull;
      if (isFullSoFar) rings.set(keyOf(centre), ring + 1);
    }
    return best;
  }

  /**
   * Returns a position near its place for a circle that has no room: where the fewest of its kind are, and not over
   * one of the largest. No two get the same.
   */
  amongOthers({ x, y, r }: Circle, bound: number): Position {
    this.#crowded += 1;
    const turn = GOLDEN_ANGLE * this.#crowded;
    const shift = (this.#crowded * GOLDEN_PART) % 1;
    let best: Position = { x, y };
    let least = Infinity;
    for (let step = 0; step < TRIES && least > 0; step += 1) {
      const away = bound * Math.sqrt((step + shift) / TRIES);
      const angle = turn + step * GOLDEN_ANGLE;
      const at = { x: x + away * Math.cos(angle), y: y + away * Math.sin(angle) };
      const count = this.#crowd.get(this.#cellOf(at)) ?? 0;
      if (count >= least || !this.#isInside(at.x, at.y, r)) continue;
      if (this.#kept.some((one) => Math.hypot(one.x - at.x, one.y - at.y) < one.r + r)) continue;
      [best, least] = [at, count];
    }
    const cell = this.#cellOf(best);
    this.#crowd.set(cell, (this.#crowd.get(cell) ?? 0) + 1);
    return best;
  }

  #cellOf({ x, y }: Position): number {
    return squareKey(Math.floor(x / CELL), Math.floor(y / CELL));
  }

  /** The nearest free place in a block that is nearer than `least` px. */
  #inBlock(
    { column, row }: Block,
    places: Places,
    anchor: Circle,
    { r, clear, least }: { readonly r: number; readonly clear: number; readonly least: number },
  ): Position | null {
    let best: Position | null = null;
    let nearest = least;
    const takers = this.#takersIn(keyOf({ column, row }));
    for (let place = 0; place < PLACES ** 2; place += 1) {
      if (places.isTaken[place] === 1) continue;
      const x = column * BLOCK + ((place % PLACES) + 0.5) * STEP;
      const y = row * BLOCK + (Math.floor(place / PLACES) + 0.5) * STEP;
      const away = Math.hypot(x - anchor.x, y - anchor.y);
      if (away >= nearest) continue;
      const last = takers[place] ?? null;
      const isStillTaken = last && Math.hypot(last.x - x, last.y - y) < clear * (r + last.r);
      if (!isStillTaken) takers[place] = this.#takerOf(x, y, r, clear);
      if (!takers[place] && this.#isInside(x, y, r)) {
        [best, nearest] = [{ x, y }, away];
      } else {
        places.isTaken[place] = 1;
        places.left -= 1;
      }
    }
    return best;
  }

  #knownOf(r: number, clear: number): Known {
    if (r !== this.#size) this.#known.clear();
    this.#size = r;
    let known = this.#known.get(clear);
    if (!known) this.#known.set(clear, (known = { blocks: new Map(), rings: new Map() }));
    return known;
  }

  #takersIn(block: number): (Circle | null)[] {
    let takers = this.#takers.get(block);
    if (!takers) this.#takers.set(block, (takers = []));
    return takers;
  }

  /** A circle that is too near to a place for another one of the radius `r`; `null` if the place is free. */
  #takerOf(x: number, y: number, r: number, clear: number): Circle | null {
    let taker: Circle | null = null;
    this.#settled.near(x, y, r + this.#largest, (other, distance) => {
      if (distance >= clear * (r + other.r)) return false;
      taker = other;
      return true;
    });
    return taker;
  }

  #isInside(x: number, y: number, r: number): boolean {
    const frame = this.#frame;
    return !frame || (x >= r && y >= r && x <= frame.width - r && y <= frame.height - r);
  }
}

const newPlaces = (): Places => ({ isTaken: new Uint8Array(PLACES ** 2), left: PLACES ** 2 });

/** Px from a point to the nearest point of a block. */
function distanceTo({ column, row }: Block, { x, y }: Circle): number {
  const across = Math.max(column * BLOCK - x, x - (column + 1) * BLOCK, 0);
  const down = Math.max(row * BLOCK - y, y - (row + 1) * BLOCK, 0);
  return Math.hypot(across, down);
}
