import {
  geoClipRectangle,
  geoConicEqualArea,
  geoGraticule10,
  type GeoStream,
  type GeoStreamWrapper,
} from 'd3-geo';
import type { Extent, MapProjection } from './map-projection.js';
import { pathText } from './path-text.js';
import type { UnitedStates } from './united-states.js';

/**
 * Returns the United States drawn by d3-geo, which cuts each part at its edges.
 * @param clip nothing is drawn outside of it
 */
export function clippedStates(
  states: UnitedStates,
  clip: Extent | null,
): MapProjection & GeoStreamWrapper {
  const projections = states.parts.map(
    ({ meridian, center, parallels, scale, translate, extent: [left, top, right, bottom] }) =>
      geoConicEqualArea()
        .rotate([-meridian, 0])
        .center([...center])
        .parallels([...parallels])
        .scale(scale)
        .translate([...translate])
        .clipExtent([
          [left, top],
          [right, bottom],
        ]),
  );
  const clipped = clip ? geoClipRectangle(...clip) : (stream: GeoStream) => stream;
  const stream = (stream: GeoStream): GeoStream => {
    const end = clipped(stream);
    return all(projections.map((projection) => projection.stream(end)));
  };
  return Object.assign((place: [number, number]) => states(place), {
    ...states,
    stream,
    draw: (shape: Parameters<MapProjection['draw']>[0]) => pathText(shape, { stream }),
    graticule: () => pathText(geoGraticule10(), { stream }),
  });
}

/** Returns a stream that passes everything on to some streams. */
const all = (streams: readonly GeoStream[]): GeoStream => ({
  point: (x, y, z) => streams.forEach((stream) => stream.point(x, y, z)),
  sphere: () => streams.forEach((stream) => stream.sphere?.()),
  lineStart: () => streams.forEach((stream) => stream.lineStart()),
  lineEnd: () => streams.forEach((stream) => stream.lineEnd()),
  polygonStart: () => streams.forEach((stream) => stream.polygonStart()),
  polygonEnd: () => streams.forEach((stream) => stream.polygonEnd()),
});
