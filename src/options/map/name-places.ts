import type { Circle } from './map-grid.js';
import type { TextMark } from '../plan.js';
import { LEAST_TEXT } from '../text-size.js';

/** A rectangle in px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A place for the name of a circle. */
export interface NamePlace extends Pick<TextMark, 'x' | 'y' | 'anchor'> {
  /** The room that the name takes, and that of the line from the circle to it, in small pieces. */
  readonly boxes: readonly [Box, ...Box[]];
  /** That line: x1, y1, x2, y2. */
  readonly line: readonly [number, number, number, number];
}

/** Px between a circle, or the end of its line, and its name. */
const GAP = 3;
/** Px around a name, for its halo. */
const HALO = 2;
const HALF = LEAST_TEXT / 2 + HALO;
/** Px between the pieces of a line. */
const STEP = 4;
/** Directions in which a name may be, in turns clockwise from the right: the usual ones first. */
const TURNS = [0, 0.5, 0.75, 0.25, -0.07, 0.07, 0.57, 0.43, -0.14, 0.14, 0.64, 0.36] as const;

/**
 * The places for a name around a circle.
 * @param distance px of the line between them; 0 for a name beside the circle
 * @param long px that the name is long
 */
export const placesAround = ({ x, y, r }: Circle, distance: number, long: number): NamePlace[] =>
  TURNS.map((turn) => {
    const [across, down] = [Math.cos(2 * Math.PI * turn), Math.sin(2 * Math.PI * turn)];
    const [startX, startY] = [x + r * across, y + r * down];
    const [endX, endY] = [startX + distance * across, startY + distance * down];
    // 0 for a name above or below the end of the line.
    const side = Math.round(across);
    const [at, middle] = [endX + side * GAP, side === 0 ? endY + Math.sign(down) * HALF : endY];
    const left = at + ((side - 1) / 2) * long;
    const box = {
      left: left - HALO,
      right: left + long + HALO,
      top: middle - HALF,
      bottom: middle + HALF,
    };
    const pieces = Array.from({ length: Math.floor(distance / STEP) }, (_, index): Box => {
      const away = 1 + index * STEP;
      const [px, py] = [startX + away * across, startY + away * down];
      return { left: px, right: px, top: py, bottom: py };
    });
    return {
      x: at,
      y: middle,
      anchor: side === 0 ? 'middle' : side > 0 ? 'start' : 'end',
      boxes: [box, ...pieces],
      line: [startX, startY, endX, endY],
    };
  });
