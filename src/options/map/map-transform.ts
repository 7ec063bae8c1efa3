import type { MapZoom } from '../../kinds/communities/map-view.js';
import type { Position, Size } from '../placement/placement.js';

// All maps need this from the start. What a reader can do with a zoom is in `map-zoom.ts`, which comes later.

/** Largest zoom factor: beyond it, the outlines of the countries are too rough to be of use. */
export const CLOSEST = 24;

/** Enlarges by `k` and then moves by (x, y) px. */
export interface Transform extends Position {
  readonly k: number;
}

/** Returns the transform from the whole map to the part in view, in px of the picture. */
export const transformOf = ({ k, x, y }: MapZoom, { width, height }: Size): Transform => ({
  k,
  x: width * (0.5 - k * x),
  y: height * (0.5 - k * y),
});
