import type { Geography } from '../../look/geography.js';
import type { Extent, MapProjection } from '../../look/geography/map-projection.js';
import { mix, type Look } from '../../look/look.js';
import type { Transform } from './map-transform.js';
import type { Size } from '../placement/placement.js';
import type { Mark } from '../plan.js';

export interface GroundOptions {
  readonly graticule: boolean;
  readonly moved: Transform;
  /** How far beyond its edges a zoomed map is drawn, in parts of its width and height. */
  readonly spare: number;
  /** Latitude at which the map ends in the south. */
  readonly end: number;
}

/** How much the neighbours of the United States look like water: they are there, and not the subject. */
const QUIET = 0.45;

/**
 * The marks under the markers: water, land and borders, and last the outline, so that nothing covers
 * it. The outline of the world is the edge of the projection, that of the US a panel with insets.
 */
export function groundMarks(
  geography: Geography,
  look: Look,
  projection: MapProjection,
  size: Size,
  { graticule, moved, spare, end }: GroundOptions,
): Mark[] {
  const edges = edgesOf(size, moved, spare);
  const outline = projection.outline(edges);
  const insets = projection.insets?.(edges);
  const [land = '', water = '', beside = ''] =
    (geography.around && projection.around?.(geography.around, edges)) ?? [];
  const quiet = mix(look.land, look.ocean, QUIET);
  const coast = mix(look.border, look.ink, 0.2);
  // Wide pictures are often shown scaled down: their lines are thicker.
  const hairline = size.width < 500 ? 0.4 : Math.max(0.6, size.width / 1500);
  const line = (d: string, stroke: string, width: number): Mark => ({
    mark: 'path',
    d,
    fill: 'none',
    stroke,
    width,
  });
  return [
    { mark: 'path', d: outline, fill: look.ocean, stroke: 'none', width: 0 },
    ...(graticule
      ? [line(projection.graticule(), mix(look.border, look.ocean, 0.45), hairline)]
      : []),
    ...[
      { d: land, fill: quiet },
      { d: water, fill: look.ocean },
      { d: beside, fill: quiet },
    ]
      .filter(({ d }) => d !== '')
      .map(({ d, fill }): Mark => ({ mark: 'path', d, fill, stroke: 'none', width: 0 })),
    ...(insets === undefined ? [] : [line(insets, look.border, 1)]),
    {
      mark: 'path',
      d: projection.draw(landTo(end, geography)),
      fill: look.land,
      stroke: coast,
      width: hairline,
    },
    line(projection.draw(geography.borders), look.border, hairline),
    line(outline, coast, 1),
  ];
}

/** The land that a map shows: no land reaches across the latitude at which it may end. */
const landTo = (end: number, { land }: Geography): Geography['land'] => ({
  ...land,
  coordinates: land.coordinates.filter((polygon) => (polygon[0]?.[0]?.[1] as number) > end),
});

/** Edges of the whole map, or of the part of it that is drawn, in px. */
function edgesOf({ width, height }: Size, { k, x, y }: Transform, spare: number): Extent {
  return [
    Math.max(x, -spare * width),
    Math.max(y, -spare * height),
    Math.min(x + k * width, (1 + spare) * width),
    Math.min(y + k * height, (1 + spare) * height),
  ];
}
