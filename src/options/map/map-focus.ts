import type { Position } from '../placement/placement.js';
import type { MapPlan } from './map.js';

/** Cells a side in which communities are counted, to find where most are. */
const CELLS = 16;

/**
 * Returns the point with most communities around it, in parts of the whole map: their mean position in the fullest
 * of the cells that the map is divided into.
 */
export function focusOf({ placed, zoom, width, height }: MapPlan): Position {
  const cells = new Map<string, Position[]>();
  for (const one of placed) {
    const place = { x: one.x / (width * zoom.k), y: one.y / (height * zoom.k) };
    const key = `${Math.floor(place.x * CELLS)} ${Math.floor(place.y * CELLS)}`;
    const others = cells.get(key);
    if (others) others.push(place);
    else cells.set(key, [place]);
  }
  const fullest = [...cells.values()].reduce(
    (most, one) => (one.length > most.length ? one : most),
    [],
  );
  const mean = (of: (place: Position) => number): number =>
    fullest.reduce((sum, place) => sum + of(place), 0) / fullest.length || 0;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}
