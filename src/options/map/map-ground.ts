import { geoGraticule10, geoPath, type GeoSphere } from 'd3-geo';
import type { Geography } from '../../look/geography.js';
import { PUERTO_RICO, type MapProjection } from '../../look/geography/albers-usa.js';
import type { ProjectionName } from '../../look/geography/projections.js';
import { mix, type Look } from '../../look/look.js';
import type { Transform } from './map-zoom.js';
import type { Size } from '../placement/placement.js';
import type { Mark } from '../plan.js';

const SPHERE: GeoSphere = { type: 'Sphere' };

/** Corner radius of the panel around the United States, in px. */
const CORNER = 8;

export interface GroundOptions {
  readonly graticule: boolean;
  readonly moved: Transform;
  /** How far beyond its edges a zoomed map is drawn, in parts of its width and height. */
  readonly spare: number;
}

/**
 * The marks under the markers: water, land and borders, and last the outline, so that nothing covers
 * it. The outline of the world is the edge of the projection, that of the US a panel with insets.
 */
export function groundMarks(
  geography: Geography,
  look: Look,
  name: ProjectionName,
  projection: MapProjection,
  size: Size,
  { graticule, moved, spare }: GroundOptions,
): Mark[] {
  const path = geoPath(projection).digits(1);
  const land = path(geography.land) ?? '';
  const borders = path(geography.borders) ?? '';
  const isUs = name === 'albers-usa';
  const edges = edgesOf(size, moved, spare);
  const outline = isUs ? panel(edges, moved.k === 1 ? CORNER : 0) : (path(SPHERE) ?? '');
  const coast = mix(look.border, look.ink, 0.2);
  // Wide pictures are often shown scaled down: their lines are thicker.
  const hairline = size.width < 500 ? 0.4 : Math.max(0.6, size.width / 1500);
  return [
    { mark: 'path', d: outline, fill: look.ocean, stroke: 'none', width: 0 },
    ...(graticule
      ? [
          {
            mark: 'path' as const,
            d: path(geoGraticule10()) ?? '',
            fill: 'none',
            stroke: mix(look.border, look.ocean, 0.45),
            width: hairline,
          },
        ]
      : []),
    ...(isUs ? [insets(projection, edges, look)] : []),
    { mark: 'path', d: land, fill: look.land, stroke: coast, width: hairline },
    { mark: 'path', d: borders, fill: 'none', stroke: look.border, width: hairline },
    { mark: 'path', d: outline, fill: 'none', stroke: coast, width: 1 },
  ];
}

/** Edges of the whole map, or of the part of it that is drawn, in px. */
interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function edgesOf({ width, height }: Size, { k, x, y }: Transform, spare: number): Edges {
  return {
    left: Math.max(x, -spare * width),
    top: Math.max(y, -spare * height),
    right: Math.min(x + k * width, (1 + spare) * width),
    bottom: Math.min(y + k * height, (1 + spare) * height),
  };
}

/** A rectangle with round corners inside the edges, on half pixels. */
function panel({ left, top, right, bottom }: Edges, r: number): string {
  const corner = (x: number, y: number): string => (r === 0 ? '' : `a${r},${r} 0 0 1 ${x},${y}`);
  return (
    `M${left + r + 0.5},${top + 0.5}H${right - r - 0.5}${corner(r, r)}V${bottom - r - 0.5}` +
    `${corner(-r, r)}H${left + r + 0.5}${corner(-r, -r)}V${top + r + 0.5}${corner(r, -r)}Z`
  );
}

/**
 * The lines around Alaska, Hawaii and Puerto Rico, between which the projection changes. Lines beyond
 * the edges are moved onto them.
 */
function insets(projection: MapProjection, edges: Edges, look: Look): Mark {
  const { left, right, top, bottom } = edges;
  const [middle, centre] = projection.translate();
  const half = (px: number, from: number, to: number): number =>
    Math.min(Math.max(Math.round(px) + 0.5, from + 0.5), to - 0.5);
  const x = (part: number): number => half(middle + part * projection.scale(), left, right);
  const y = (part: number): number => half(centre + part * projection.scale(), top, bottom);
  return {
    mark: 'path',
    d:
      `M${left + 0.5},${y(0.12)}H${x(-0.214)}V${bottom - 0.5}` +
      `M${x(-0.214)},${y(0.166)}H${x(-0.115)}V${bottom - 0.5}` +
      `M${x(PUERTO_RICO.left)},${bottom - 0.5}V${y(PUERTO_RICO.top)}H${right - 0.5}`,
    fill: 'none',
    stroke: look.border,
    width: 1,
  };
}
