import { CircleGrid, type Circle } from './map-grid.js';

/** A circle at the place it belongs to; all in px. */
export interface Anchor extends Circle {
  /** Tells circles of one place and size apart, so that the order they come in does not matter. */
  readonly key: string;
}

export interface Position {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A crowd takes the smallest disc of which its circles cover no more than this part. */
const COVER = 0.5;
/** Centre distance ÷ sum of the radii: side by side, and what will do where there is no room. */
const CLEAR = 0.92;
const TIGHT = [0.85, 0.75] as const;
/** Candidates lie on a sunflower spiral, about this many px from each other. */
const STEP = 1.2;
/** Places within a square of so many px tell each other how far around them nothing is free. */
const CELL = 8;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Where each circle is drawn so that none hides another, in the order of the anchors. A circle that
 * overlaps no other stays exactly on its place; the others take, largest first, the free position
 * nearest to theirs, and none goes further than `boundsOf` says. Nothing is random, and the order of
 * the anchors changes nothing. Circles that have to move stay inside the frame, where one is given.
 */
export function spread(anchors: readonly Anchor[], frame: Size | null = null): Position[] {
  const bounds = boundsOf(anchors);
  const crowd = new Crowd(largestOf(anchors), frame);
  const positions: Position[] = anchors.map(({ x, y }) => ({ x, y }));
  const moving: { anchor: Anchor; index: number; bound: number }[] = [];
  anchors.forEach((anchor, index) => {
    const bound = bounds[index] ?? 0;
    if (bound > 0) moving.push({ anchor, index, bound });
    else crowd.add(anchor);
  });
  moving.sort((a, b) => byRank(a.anchor, b.anchor));
  for (const { anchor, index, bound } of moving) positions[index] = crowd.settle(anchor, bound);
  return positions;
}

/** Largest first; then by key, so that the order is the same wherever the anchors come from. */
const byRank = (a: Anchor, b: Anchor): number =>
  b.r - a.r || (a.key < b.key ? -1 : a.key > b.key ? 1 : a.x - b.x || a.y - b.y);

const largestOf = (circles: readonly Circle[]): number =>
  circles.reduce((largest, { r }) => Math.max(largest, r), 0);

/** The circles that have their position. */
class Crowd {
  readonly #largest: number;
  readonly #frame: Size | null;
  readonly #settled: CircleGrid<Circle>;
  /** By cell and size: a disc in which a circle of this size found no room. */
  readonly #full = new Map<string, Circle>();

  constructor(largest: number, frame: Size | null) {
    this.#largest = largest;
    this.#frame = frame;
    this.#settled = new CircleGrid(2 * largest);
  }

  add(circle: Circle): void {
    this.#settled.add(circle);
  }

  /** Adds a circle at the free position nearest to its place, or where it is overlapped least. */
  settle(anchor: Anchor, bound: number): Position {
    const position =
      this.#search(anchor, this.#fullAround(anchor), bound, CLEAR) ??
      this.#search(anchor, 0, bound, 0);
    const { x, y } = position ?? anchor;
    this.add({ x, y, r: anchor.r });
    return { x, y };
  }

  /**
   * The first position from `start` to `end` px away where the circle is clear of the others, else
   * the one where it comes nearest to that, if not under `enough`.
   */
  #search(anchor: Anchor, start: number, end: number, enough: number): Position | null {
    let best: Position | null = null;
    let bestClearance = enough - Number.EPSILON;
    const last = Math.floor((end / STEP) ** 2);
    for (let step = Math.ceil((start / STEP) ** 2); step <= last; step++) {
      const away = STEP * Math.sqrt(step);
      const x = anchor.x + away * Math.cos(step * GOLDEN_ANGLE);
      const y = anchor.y + away * Math.sin(step * GOLDEN_ANGLE);
      if (step > 0 && !this.#isInside(x, y, anchor.r)) continue;
      const clearance = this.#clearance(x, y, anchor.r, bestClearance);
      if (clearance > bestClearance) {
        best = { x, y };
        bestClearance = clearance;
      }
      if (clearance === CLEAR) {
        this.#full.set(this.#cell(anchor), { x: anchor.x, y: anchor.y, r: away });
        break;
      }
    }
    return best;
  }

  /** CLEAR, or the step of TIGHT that is reached here, or the least distance ÷ radii. */
  #clearance(x: number, y: number, r: number, enough: number): number {
    let least = Infinity;
    this.#settled.near(x, y, r + this.#largest, (other, distance) => {
      least = Math.min(least, distance / (r + other.r));
      return least <= enough;
    });
    if (least >= CLEAR) return CLEAR;
    return TIGHT.find((step) => least >= step) ?? least;
  }

  #isInside(x: number, y: number, r: number): boolean {
    const frame = this.#frame;
    return !frame || (x >= r && y >= r && x <= frame.width - r && y <= frame.height - r);
  }

  /** Up to how many px around it nothing is free, as far as circles like it have found out. */
  #fullAround(anchor: Anchor): number {
    const full = this.#full.get(this.#cell(anchor));
    return full ? Math.max(0, full.r - Math.hypot(full.x - anchor.x, full.y - anchor.y)) : 0;
  }

  #cell({ x, y, r }: Anchor): string {
    return `${Math.floor(x / CELL)} ${Math.floor(y / CELL)} ${Math.floor(r)}`;
  }
}

/**
 * How far `spread` may move each circle, in px: 0 for a circle that overlaps no other. Around each
 * of the others lies the smallest disc of which the circles with their place in it cover no more
 * than half: the room that its crowd needs. A circle may go anywhere in the discs that its place is
 * in, so the bound follows the local density and is at most twice the radius of such a disc.
 */
export function boundsOf(anchors: readonly Anchor[]): Float64Array {
  const largest = largestOf(anchors);
  const places = new CircleGrid<Circle & { readonly index: number }>(2 * largest);
  anchors.forEach(({ x, y, r }, index) => places.add({ x, y, r, index }));
  const discs = anchors.map((anchor, index) => {
    let area = 0;
    places.near(anchor.x, anchor.y, anchor.r + largest, (other, distance) => {
      if (other.index !== index && distance < anchor.r + other.r) area += other.r ** 2;
    });
    return area === 0 ? 0 : discAround(anchor, Math.sqrt((area + anchor.r ** 2) / COVER), places);
  });
  const bounds = new Float64Array(anchors.length);
  anchors.forEach(({ x, y }, index) => {
    const radius = discs[index] ?? 0;
    if (radius === 0) return;
    places.near(x, y, radius, (other, distance) => {
      if (discs[other.index] === 0) return;
      bounds[other.index] = Math.max(bounds[other.index] ?? 0, distance + radius);
    });
  });
  return bounds;
}

/** Grows a disc until the circles whose places are in it cover no more than COVER of it. */
function discAround({ x, y }: Circle, start: number, places: CircleGrid<Circle>): number {
  let radius = start;
  for (;;) {
    let area = 0;
    places.near(x, y, radius, ({ r }) => void (area += r ** 2));
    const needed = Math.sqrt(area / COVER);
    if (needed <= radius) return radius;
    radius = needed;
  }
}
