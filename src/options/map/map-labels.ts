import type { Look } from '../../look/look.js';
import { CircleGrid, type Circle } from './map-grid.js';
import { placesAround, type Box, type NamePlace } from './name-places.js';
import type { Size } from '../placement/placement.js';
import type { Mark, RulesMark, TextMark } from '../plan.js';
import { LEAST_TEXT } from '../text-size.js';
import { fitText, textWidth } from '../text-width.js';

/** A circle that may be named. */
export interface Named extends Circle {
  readonly name: string;
}

/** Number of the largest circles that have a name wherever they are. */
export const ALWAYS = 5;
/** Px of the picture's width per name. */
const EACH = 90;
/** Longest name in px, on a wide picture and as a part of a narrow one: longer ones are cut. */
const LONGEST = 150;
const LONGEST_PART = 0.36;
/** Parts of that to which names are cut where there is no room. */
const CUTS = [1, 0.8, 0.6];
/** Px between a circle and its name. */
const DISTANCES = [0, 14, 24, 34, 46, 60, 76, 94, 114, 136, 160, 190];

/**
 * Names of the largest circles: beside them, or where it is crowded at the end of a line. A name never lies over
 * another one, over a circle that has one, or beyond the edge. The names of the five largest may lie over small
 * circles; others are left out where they would. Small pictures have few names.
 * @param circles the largest first
 */
export function labelMarks(circles: readonly Named[], size: Size, look: Look): Mark[] {
  const largest = circles.reduce((most, { r }) => Math.max(most, r), 0);
  const grid = new CircleGrid<Circle>(Math.max(2 * largest, 24));
  circles.forEach((circle) => grid.add(circle));
  const named: Circle[] = circles.slice(0, ALWAYS);
  const taken: Box[] = [];
  const lines: RulesMark['lines'][number][] = [];
  const texts: TextMark[] = [];
  const most = Math.max(ALWAYS, Math.floor(size.width / EACH));
  const longest = Math.min(LONGEST, LONGEST_PART * size.width);

  const isFree = ({ boxes }: NamePlace, isOfAll: boolean): boolean =>
    isInside(boxes[0], size) &&
    boxes.every(
      (box) =>
        !taken.some((other) => isOver(box, other)) && !named.some((circle) => covers(box, circle)),
    ) &&
    !(isOfAll && coversAny(boxes[0], grid, largest));

  /** Draws the name at the first place that is free, cut if need be. */
  const draw = (circle: Named, isOfAll: boolean, distances: number[], cuts: number[]): boolean =>
    cuts.some((cut) => {
      const text = fitText(circle.name, LEAST_TEXT, cut * longest);
      const long = textWidth(text, LEAST_TEXT);
      return distances.some((distance) => {
        const places = placesAround(circle, distance, long);
        const found = places.find((place) => isFree(place, isOfAll));
        if (!found) return false;
        const { x, y, anchor, boxes, line } = found;
        named.push(circle);
        taken.push(...boxes);
        if (distance > 0) lines.push(line);
        const style = { fill: look.ink, size: LEAST_TEXT, halo: look.land };
        texts.push({ mark: 'text', x, y, text, anchor, ...style });
        return true;
      });
    });

  // The names of small circles say nothing about the map: leave them out.
  circles.slice(0, 2 * most).forEach((circle, index) => {
    if (index >= ALWAYS) return texts.length < most && draw(circle, true, [0], [1]);
    return draw(circle, true, DISTANCES, CUTS) || draw(circle, false, DISTANCES, CUTS);
  });
  const rules = (stroke: string, width: number): Mark => ({ mark: 'rules', lines, stroke, width });
  return [...(lines.length > 0 ? [rules(look.land, 3), rules(look.ink, 1)] : []), ...texts];
}

const isInside = ({ left, right, top, bottom }: Box, { width, height }: Size): boolean =>
  left >= 0 && right <= width && top >= 0 && bottom <= height;

const isOver = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function covers({ left, right, top, bottom }: Box, { x, y, r }: Circle): boolean {
  const across = Math.max(left - x, x - right, 0);
  const down = Math.max(top - y, y - bottom, 0);
  return Math.hypot(across, down) < r;
}

function coversAny(box: Box, grid: CircleGrid<Circle>, largest: number): boolean {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  let isFound = false;
  grid.near(x, y, box.right - x + box.bottom - y + largest, (circle) => {
    isFound = covers(box, circle);
    return isFound;
  });
  return isFound;
}
