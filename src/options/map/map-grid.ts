import { squareKey } from '../bins/square-key.js';

/** A circle in px. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Circles by position, so that those near a point are found without checking all. */
export class CircleGrid<C extends Circle> {
  readonly #cells = new Map<number, C[]>();
  readonly #size: number;

  /** @param size side of a cell in px; best about the `distance` that `near` will be given */
  constructor(size: number) {
    this.#size = Math.max(size, 1);
  }

  add(circle: C): void {
    const cell = squareKey(this.#at(circle.x), this.#at(circle.y));
    const others = this.#cells.get(cell);
    if (others) others.push(circle);
    else this.#cells.set(cell, [circle]);
  }

  /** Visits every circle whose centre is within `distance` px of (x, y), until `visit` returns true. */
  near(x: number, y: number, distance: number, visit: (circle: C, at: number) => unknown): void {
    const right = this.#at(x + distance);
    const bottom = this.#at(y + distance);
    for (let row = this.#at(y - distance); row <= bottom; row++) {
      for (let column = this.#at(x - distance); column <= right; column++) {
        for (const circle of this.#cells.get(squareKey(column, row)) ?? []) {
          const square = (circle.x - x) ** 2 + (circle.y - y) ** 2;
          if (square <= distance ** 2 && visit(circle, Math.sqrt(square)) === true) return;
        }
      }
    }
  }

  #at(coordinate: number): number {
    return Math.floor(coordinate / this.#size);
  }
}
