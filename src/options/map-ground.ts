import { geoGraticule10, geoPath, type GeoSphere } from 'd3-geo';
import type { Geography } from '../look/geography.js';
import { PUERTO_RICO, type MapProjection } from '../look/geography/albers-usa.js';
import type { ProjectionName } from '../look/geography/projections.js';
import { mix, type Look } from '../look/look.js';
import type { Size } from './placement.js';
import type { Mark } from './plan.js';

const SPHERE: GeoSphere = { type: 'Sphere' };

/**
 * What the markers stand on: water, land, borders and, so that nothing spills over it, the outline
 * last. The world's is the edge of the projection, that of the US a panel with insets.
 */
export function groundMarks(
  geography: Geography,
  look: Look,
  name: ProjectionName,
  projection: MapProjection,
  size: Size,
  hasGraticule = false,
): Mark[] {
  const path = geoPath(projection).digits(1);
  const land = path(geography.land) ?? '';
  const borders = path(geography.borders) ?? '';
  const isUs = name === 'albers-usa';
  const outline = isUs ? panel(size) : (path(SPHERE) ?? '');
  const coast = mix(look.border, look.ink, 0.2);
  const hairline = size.width < 500 ? 0.4 : 0.6;
  return [
    { mark: 'path', d: outline, fill: look.ocean, stroke: 'none', width: 0 },
    ...(hasGraticule
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
    ...(isUs ? [insets(projection, size, look)] : []),
    { mark: 'path', d: land, fill: look.land, stroke: coast, width: hairline },
    { mark: 'path', d: borders, fill: 'none', stroke: look.border, width: hairline },
    { mark: 'path', d: outline, fill: 'none', stroke: coast, width: 1 },
  ];
}

/** A rectangle with round corners around the whole picture, on half pixels. */
function panel({ width, height }: Size): string {
  const r = 8;
  const corner = (x: number, y: number): string => `a${r},${r} 0 0 1 ${x},${y}`;
  return (
    `M${r + 0.5},0.5H${width - r - 0.5}${corner(r, r)}V${height - r - 0.5}${corner(-r, r)}` +
    `H${r + 0.5}${corner(-r, -r)}V${r + 0.5}${corner(r, -r)}Z`
  );
}

/**
 * The lines that set Alaska, Hawaii and Puerto Rico apart, where the projection changes from one to
 * the next.
 */
function insets(projection: MapProjection, { width, height }: Size, look: Look): Mark {
  const [left, top] = projection.translate();
  const x = (part: number): number => Math.round(left + part * projection.scale()) + 0.5;
  const y = (part: number): number => Math.round(top + part * projection.scale()) + 0.5;
  return {
    mark: 'path',
    d:
      `M0.5,${y(0.12)}H${x(-0.214)}V${height - 0.5}` +
      `M${x(-0.214)},${y(0.166)}H${x(-0.115)}V${height - 0.5}` +
      `M${x(PUERTO_RICO.left)},${height - 0.5}V${y(PUERTO_RICO.top)}H${width - 0.5}`,
    fill: 'none',
    stroke: look.border,
    width: 1,
  };
}
