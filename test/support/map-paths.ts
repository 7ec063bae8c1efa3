import { geoPath, type GeoPermissibleObjects, type GeoStreamWrapper } from 'd3-geo';

/** What d3-geo makes of a shape: an SVG path, to a tenth of a pixel. */
export const pathOf = (shape: GeoPermissibleObjects, projection: GeoStreamWrapper): string =>
  geoPath(projection).digits(1)(shape) ?? '';

/** The rings of a path, sorted, each as its points from the leftmost on: where they begin cannot be seen. */
export const ringsOf = (path: string): string[] =>
  path
    .slice(1)
    .split('M')
    .map((ring) => {
      const points = ring.replace(/Z$/, '').split('L');
      const apart = points.filter((point, index) => point !== points.at(index - 1));
      const start = apart.indexOf([...apart].sort()[0] as string);
      return [...apart.slice(start), ...apart.slice(0, start)].join(' ');
    })
    .sort();
