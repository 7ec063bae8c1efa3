import type { Look } from '../../look/look.js';
import { CircleGrid, type Circle } from './map-grid.js';
import type { Size } from '../placement/placement.js';
import type { TextMark } from '../plan.js';
import { LEAST_TEXT } from '../text-size.js';
import { fitText, textWidth } from '../text-width.js';

/** A circle that may be named. */
export interface Named extends Circle {
  readonly name: string;
}

/** Px of the picture's width per name. */
const EACH = 90;
/** Longest name in px: longer ones are cut. */
const LONGEST = 150;
const GAP = 3;
/** Px between a name and what is around it. */
const AIR = 2;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Names of the largest circles, beside them. A name that would cover a circle, another name or the
 * edge is left out. Small pictures have few names.
 * @param circles the largest first
 */
export function labelMarks(
  circles: readonly Named[],
  { width, height }: Size,
  look: Look,
): TextMark[] {
  const largest = circles.reduce((most, { r }) => Math.max(most, r), 0);
  const grid = new CircleGrid<Circle>(Math.max(2 * largest, 24));
  circles.forEach((circle) => grid.add(circle));
  const boxes: Box[] = [];
  const marks: TextMark[] = [];
  const most = Math.floor(width / EACH);
  // The names of small circles say nothing about the map: leave them out.
  for (const { x, y, r, name } of circles.slice(0, 2 * most)) {
    if (marks.length === most) break;
    const text = fitText(name, LEAST_TEXT, LONGEST);
    const long = textWidth(text, LEAST_TEXT);
    const half = LEAST_TEXT / 2 + AIR;
    const place = [
      { anchor: 'start', at: x + r + GAP, left: x + r + GAP, y },
      { anchor: 'end', at: x - r - GAP, left: x - r - GAP - long, y },
      { anchor: 'middle', at: x, left: x - long / 2, y: y - r - half },
      { anchor: 'middle', at: x, left: x - long / 2, y: y + r + half },
    ] as const;
    const found = place.find(({ left, y }) => {
      const box = { left: left - 1, right: left + long + 1, top: y - half, bottom: y + half };
      const isInside =
        box.left >= AIR && box.right <= width - AIR && box.top >= AIR && box.bottom <= height - AIR;
      return isInside && isFree(box, boxes, grid, largest);
    });
    if (!found) continue;
    boxes.push({
      left: found.left - AIR,
      right: found.left + long + AIR,
      top: found.y - half,
      bottom: found.y + half,
    });
    marks.push({
      mark: 'text',
      x: found.at,
      y: found.y,
      text,
      fill: look.ink,
      size: LEAST_TEXT,
      anchor: found.anchor,
      halo: look.land,
    });
  }
  return marks;
}

function isFree(
  box: Box,
  boxes: readonly Box[],
  grid: CircleGrid<Circle>,
  largest: number,
): boolean {
  const isOver = boxes.some(
    (other) =>
      box.left < other.right &&
      other.left < box.right &&
      box.top < other.bottom &&
      other.top < box.bottom,
  );
  if (isOver) return false;
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const reach = Math.hypot(box.right - x, box.bottom - y) + largest;
  let isFound = false;
  grid.near(x, y, reach, (circle) => {
    const across = Math.max(box.left - circle.x, circle.x - box.right, 0);
    const down = Math.max(box.top - circle.y, circle.y - box.bottom, 0);
    isFound = Math.hypot(across, down) < circle.r;
    return isFound;
  });
  return !isFound;
}
