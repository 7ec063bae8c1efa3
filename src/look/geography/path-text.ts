import { geoStream, type GeoPermissibleObjects, type GeoStreamWrapper } from 'd3-geo';
import { rounded } from './map-projection.js';

/**
 * Returns what a projection makes of a shape, as the `d` of an SVG path. `geoPath` writes the same, and brings
 * areas, lengths and centres, which no map needs.
 */
export function pathText(shape: GeoPermissibleObjects, projection: GeoStreamWrapper): string {
  let text = '';
  let sign = '';
  let end = '';
  const writer = projection.stream({
    polygonStart: () => (end = 'Z'),
    polygonEnd: () => (end = ''),
    lineStart: () => (sign = 'M'),
    lineEnd: () => (text += end),
    point: (x, y) => {
      text += `${sign}${rounded(x)},${rounded(y)}`;
      sign = 'L';
    },
  });
  geoStream(shape, writer);
  return text;
}
