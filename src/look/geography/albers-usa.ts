import {
  geoAlbersUsa,
  geoClipRectangle,
  geoConicEqualArea,
  geoGraticule10,
  type GeoStream,
  type GeoStreamWrapper,
} from 'd3-geo';
import { ALBERS } from './aspects.js';
import type { Extent, MapProjection, Zoom } from './map-projection.js';
import { pathText } from './path-text.js';

/** The middle of what is shown at scale 1. */
const MIDDLE = { x: -0.0291, y: 0.0035 };

/** Radius of the corners of the panel around the whole map, in px. */
const CORNER = 8;

/** Edges of Puerto Rico's inset, in parts of the scale: in the empty sea east of Florida. */
const PUERTO_RICO = { left: 0.277, top: 0.19, right: 0.352, bottom: 0.232 };
/** Puerto Rico is small, so it is enlarged by this factor; Alaska is made smaller. */
const PUERTO_RICO_SCALE = 1.4;

/**
 * The United States with Alaska and Hawaii as geoAlbersUsa has them, and Puerto Rico, which it has
 * no place for, as large as fits into a frame, and then zoomed.
 * @param clip nothing is drawn outside of it
 */
export function albersUsa(
  frame: Extent,
  { k, x: movedX, y: movedY }: Zoom,
  clip: Extent | null,
): MapProjection & GeoStreamWrapper {
  const [west, north, east, south] = frame;
  const fitting = Math.min((east - west) / ALBERS.width, (south - north) / ALBERS.height);
  const scale = fitting * k;
  const x = ((west + east) / 2 - MIDDLE.x * fitting) * k + movedX;
  const y = ((north + south) / 2 - MIDDLE.y * fitting) * k + movedY;
  const states = geoAlbersUsa().scale(scale).translate([x, y]);
  const { left, top, right, bottom } = PUERTO_RICO;
  const puertoRico = geoConicEqualArea()
    .rotate([66.4, 0])
    .center([0, 18.2])
    .parallels([8, 18])
    .scale(scale * PUERTO_RICO_SCALE)
    .translate([x + (0.002 + (left + right) / 2) * scale, y + ((top + bottom) / 2) * scale])
    .clipExtent([
      [x + left * scale, y + top * scale],
      [x + right * scale, y + bottom * scale],
    ]);
  const clipped = clip ? geoClipRectangle(...clip) : (stream: GeoStream) => stream;
  const place = (at: [number, number]): [number, number] | null => {
    const ofStates = states(at);
    if (ofStates) return ofStates;
    const found = puertoRico(at);
    // This projection gives any place coordinates; only what it draws is clipped.
    if (!found) return null;
    const [u, v] = [(found[0] - x) / scale, (found[1] - y) / scale];
    return u >= left && u <= right && v >= top && v <= bottom ? found : null;
  };
  const stream = (stream: GeoStream): GeoStream => {
    const end = clipped(stream);
    return both(states.stream(end), puertoRico.stream(end));
  };
  return Object.assign(place, {
    stream,
    scale: () => scale,
    draw: (shape: Parameters<MapProjection['draw']>[0]) => pathText(shape, { stream }),
    outline: (edges: Extent) => panel(edges, clip ? 0 : CORNER),
    graticule: () => pathText(geoGraticule10(), { stream }),
    insets: (edges: Extent) => insets(edges, scale, [x, y]),
  });
}

/** Returns a stream that passes everything on to two streams. */
function both(one: GeoStream, other: GeoStream): GeoStream {
  const all = [one, other];
  return {
    point: (x, y, z) => all.forEach((stream) => stream.point(x, y, z)),
    sphere: () => all.forEach((stream) => stream.sphere?.()),
    lineStart: () => all.forEach((stream) => stream.lineStart()),
    lineEnd: () => all.forEach((stream) => stream.lineEnd()),
    polygonStart: () => all.forEach((stream) => stream.polygonStart()),
    polygonEnd: () => all.forEach((stream) => stream.polygonEnd()),
  };
}

/** A rectangle with round corners inside the edges, on half pixels. */
function panel([left, top, right, bottom]: Extent, r: number): string {
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
function insets(
  [left, top, right, bottom]: Extent,
  scale: number,
  [middle, centre]: readonly [number, number],
): string {
  const half = (px: number, from: number, to: number): number =>
    Math.min(Math.max(Math.round(px) + 0.5, from + 0.5), to - 0.5);
  const x = (part: number): number => half(middle + part * scale, left, right);
  const y = (part: number): number => half(centre + part * scale, top, bottom);
  return (
    `M${left + 0.5},${y(0.12)}H${x(-0.214)}V${bottom - 0.5}` +
    `M${x(-0.214)},${y(0.166)}H${x(-0.115)}V${bottom - 0.5}` +
    `M${x(PUERTO_RICO.left)},${bottom - 0.5}V${y(PUERTO_RICO.top)}H${right - 0.5}`
  );
}
