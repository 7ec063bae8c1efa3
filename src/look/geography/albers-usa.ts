import {
  geoAlbersUsa,
  geoClipRectangle,
  geoConicEqualArea,
  type GeoStream,
  type GeoStreamWrapper,
} from 'd3-geo';

/** A projection from degrees to px, with what all projections have in common. */
export interface MapProjection extends GeoStreamWrapper {
  (place: [number, number]): [number, number] | null;
  /** Px per radian about its middle. */
  scale(): number;
  /** Px of its middle. */
  translate(): [number, number];
}

/** Corners of a rectangle in px: left, top, right, bottom. */
export type Extent = readonly [number, number, number, number];

/**
 * Width, height and centre of what is shown at scale 1. Alaska's islands reach further west than the
 * 975 × 610 px that geoAlbersUsa is usually given.
 */
export const ALBERS = { width: 0.7807, height: 0.4542, x: -0.0291, y: 0.0035 };

/** Edges of Puerto Rico's inset, in parts of the scale: in the empty sea east of Florida. */
export const PUERTO_RICO = { left: 0.277, top: 0.19, right: 0.352, bottom: 0.232 };
/** Puerto Rico is small, so it is enlarged by this factor; Alaska is made smaller. */
const PUERTO_RICO_SCALE = 1.4;

/**
 * The United States with Alaska and Hawaii as geoAlbersUsa has them, and Puerto Rico, which it has
 * no place for.
 * @param clip nothing is drawn outside of it
 */
export function albersUsa(
  scale: number,
  [x, y]: readonly [number, number],
  clip: Extent | null,
): MapProjection {
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
  return Object.assign(place, {
    scale: () => scale,
    translate: (): [number, number] => [x, y],
    stream: (stream: GeoStream) => {
      const end = clipped(stream);
      return both(states.stream(end), puertoRico.stream(end));
    },
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
