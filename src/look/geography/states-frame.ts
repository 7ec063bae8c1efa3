import { roundedHalves, type Half, type Point } from './clip-ring.js';
import type { Extent } from './map-projection.js';

// The panel around the map of the United States, and the insets in it with Alaska, Hawaii and Puerto Rico.

/** Radius of the corners of the panel around the whole map, in px. */
const CORNER = 8;

/** Puerto Rico's edges: in the empty sea east of Florida. */
export const PUERTO_RICO: Extent = [0.277, 0.19, 0.352, 0.232];

const cornerAt = (k: number): number => (k > 1 ? 0 : CORNER);

/** A rectangle with round corners inside the edges, on half pixels; a map that is zoomed has no corners. */
export function panel([left, top, right, bottom]: Extent, k: number): string {
  const r = cornerAt(k);
  const corner = (x: number, y: number): string => (r === 0 ? '' : `a${r},${r} 0 0 1 ${x},${y}`);
  return (
    `M${left + r + 0.5},${top + 0.5}H${right - r - 0.5}${corner(r, r)}V${bottom - r - 0.5}` +
    `${corner(-r, r)}H${left + r + 0.5}${corner(-r, -r)}V${top + r + 0.5}${corner(r, -r)}Z`
  );
}

export const panelHalves = ([left, top, right, bottom]: Extent, k: number): Half[] =>
  roundedHalves([left + 0.5, top + 0.5, right - 0.5, bottom - 0.5], cornerAt(k));

/**
 * The lines around Alaska and Hawaii, and around Puerto Rico, between which the projection changes. Lines beyond
 * the edges are moved onto them.
 * @param at the middle of the map in px
 */
function insets(
  [left, top, right, bottom]: Extent,
  scale: number,
  [middle, centre]: Point,
): readonly (readonly Point[])[] {
  const half = (px: number, from: number, to: number): number =>
    Math.min(Math.max(Math.round(px) + 0.5, from + 0.5), to - 0.5);
  const x = (part: number): number => half(middle + part * scale, left, right);
  const y = (part: number): number => half(centre + part * scale, top, bottom);
  const [west, end, east] = [left + 0.5, bottom - 0.5, right - 0.5];
  const [puertoRico, north] = [x(PUERTO_RICO[0]), y(PUERTO_RICO[1])];
  return [
    [
      [west, y(0.12)],
      [x(-0.214), y(0.12)],
      [x(-0.214), y(0.166)],
      [x(-0.115), y(0.166)],
      [x(-0.115), end],
    ],
    [
      [x(-0.214), y(0.166)],
      [x(-0.214), end],
    ],
    [
      [puertoRico, end],
      [puertoRico, north],
      [east, north],
    ],
  ];
}

const written = (line: readonly Point[]): string => `M${line.map((at) => at.join()).join('L')}`;

/** The lines around the insets, as the `d` of an SVG path. */
export const insetLines = (edges: Extent, scale: number, at: Point): string =>
  insets(edges, scale, at).map(written).join('');

/** The insets as rings: what lies around the states ends there. */
export function insetWaters(
  edges: Extent,
  scale: number,
  at: Point,
): readonly (readonly Point[])[] {
  const [, , right, bottom] = edges;
  const [west, , east] = insets(edges, scale, at) as [readonly Point[], unknown, readonly Point[]];
  return [
    [...west, [edges[0] + 0.5, bottom - 0.5]],
    [...east, [right - 0.5, bottom - 0.5]],
  ];
}
