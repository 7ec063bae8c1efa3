import type { MultiLineString, MultiPolygon } from 'geojson';

/** Corners of a rectangle in px: left, top, right, bottom. */
export type Extent = readonly [number, number, number, number];

/** Enlarges everything by `k`, then moves it by (x, y) px. */
export interface Zoom {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** A projection from degrees to px. */
export interface MapProjection {
  (place: [number, number]): [number, number] | null;
  /** Px per radian about its middle. */
  scale(): number;
  /** A shape as it is projected, as the `d` of an SVG path. */
  draw(shape: MultiPolygon | MultiLineString): string;
  /** The edge of all that it shows, inside of some edges in px. */
  outline(edges: Extent): string;
  /** Lines of longitude and latitude, every 10 degrees. */
  graticule(): string;
  /** The lines between the parts of a map that is put together, inside of some edges in px. */
  insets?(edges: Extent): string;
  /**
   * What lies around a map that is put together, inside of some edges: the neighbours of its main part, the water
   * that the other parts have over these, and the neighbours of the other parts.
   */
  around?(shape: MultiPolygon, edges: Extent): readonly [land: string, water: string, land: string];
}

/** Maps of the world are cut in the Bering Strait, so that no country is. */
export const CENTRAL_MERIDIAN = 11;

/** Greatest distance in px of a line from its true curve. With 0.7, as d3-geo has it, the outline shows corners. */
export const PRECISION = 0.1;

/** A tenth of a pixel is less than anybody can see. */
export const rounded = (px: number): number => Math.round(px * 10) / 10;
