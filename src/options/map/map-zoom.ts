import { WHOLE_MAP, type MapZoom } from '../../kinds/communities/map-view.js';
import type { Position, Size } from '../placement/placement.js';
import { CLOSEST, transformOf, type Transform } from './map-transform.js';

/** Factor by which a key or button enlarges. */
export const STEP = 1.6;
/** How far a key moves the map, in parts of the picture. */
const STRIDE = 0.2;

/** Returns the nearest zoom that shows nothing beyond the edges of the map. */
export function clamped({ k, x, y }: MapZoom): MapZoom {
  const scale = Math.min(Math.max(k, 1), CLOSEST);
  if (scale === 1) return WHOLE_MAP;
  const half = 0.5 / scale;
  const within = (part: number): number => Math.min(Math.max(part, half), 1 - half);
  return { k: scale, x: within(x), y: within(y) };
}

/** Enlarges by `factor`; the point `at`, in parts of the picture, stays where it is. */
export function zoomedAt(
  { k, x, y }: MapZoom,
  factor: number,
  at: Position = { x: 0.5, y: 0.5 },
): MapZoom {
  const scale = Math.min(Math.max(k * factor, 1), CLOSEST);
  const keep = (middle: number, part: number): number =>
    middle + (part - 0.5) / k - (part - 0.5) / scale;
  return clamped({ k: scale, x: keep(x, at.x), y: keep(y, at.y) });
}

/**
 * Enlarges by `factor` around the focus if it is in view, else around the middle.
 * @param focus where most communities are, in parts of the whole map
 */
export function closer(zoom: MapZoom, factor: number, focus: Position): MapZoom {
  const at = { x: 0.5 + (focus.x - zoom.x) * zoom.k, y: 0.5 + (focus.y - zoom.y) * zoom.k };
  const isInView = at.x >= 0 && at.x <= 1 && at.y >= 0 && at.y <= 1;
  return isInView ? zoomedAt(zoom, factor, at) : zoomedAt(zoom, factor);
}

/** Returns the zoom after the map has been dragged by these parts of the picture. */
export const panned = ({ k, x, y }: MapZoom, across: number, down: number): MapZoom =>
  clamped({ k, x: x - across / k, y: y - down / k });

/** Moves the view a step towards a side. */
export const stepped = (zoom: MapZoom, across: -1 | 0 | 1, down: -1 | 0 | 1): MapZoom =>
  panned(zoom, -STRIDE * across, -STRIDE * down);

/**
 * Returns the transform that turns a picture drawn for one zoom into nearly that of another, without
 * redrawing.
 */
export function between(drawn: MapZoom, wanted: MapZoom, size: Size): Transform {
  const k = wanted.k / drawn.k;
  const [from, to] = [transformOf(drawn, size), transformOf(wanted, size)];
  return { k, x: to.x - k * from.x, y: to.y - k * from.y };
}

/** Whether the wanted view reaches beyond what is drawn: a picture goes on for `spare` beyond its edges. */
export function isBeyond(drawn: MapZoom, wanted: MapZoom, spare: number): boolean {
  const reach = (drawn.k === 1 ? 0.5 : 0.5 + spare) / drawn.k - 0.5 / wanted.k + 1e-9;
  return Math.abs(wanted.x - drawn.x) > reach || Math.abs(wanted.y - drawn.y) > reach;
}
