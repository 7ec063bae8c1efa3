// The neighbours of the United States on their map: coarse outlines that lie under the states. So their side of the
// border runs through the United States, where nobody sees it, and they need no detail of it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

const require = createRequire(import.meta.url);

const CANADA = '124';
const MEXICO = '484';

/** From the Bay of Fundy along the shores of the Great Lakes, which belong to nobody here, to the Pacific. */
const SOUTH_OF_CANADA = [
  [-67.8, 45.5],
  [-68.5, 47],
  [-69.5, 46.8],
  [-70.2, 45.5],
  [-71.2, 44.8],
  [-74.6, 44.6],
  [-75.6, 44.5],
  [-76.4, 44.2],
  [-77, 43.9],
  [-77.8, 44],
  [-78.9, 43.9],
  [-79.5, 43.6],
  [-79.8, 43.3],
  [-79.1, 43.3],
  [-78.9, 42.9],
  [-79.3, 42.9],
  [-80.3, 42.8],
  [-80.5, 42.6],
  [-81.3, 42.7],
  [-81.9, 42.3],
  [-82.5, 42],
  [-83.1, 42.2],
  [-82.5, 42.6],
  [-82.4, 43],
  [-81.8, 43.3],
  [-81.7, 43.9],
  [-81.3, 44.6],
  [-81.6, 45.2],
  [-81, 44.8],
  [-80.1, 44.5],
  [-79.9, 44.9],
  [-80.6, 45.8],
  [-81.6, 46],
  [-83, 46.2],
  [-84.1, 46.3],
  [-84.4, 46.5],
  [-84.7, 46.9],
  [-84.8, 47.6],
  [-85, 48],
  [-86, 48.1],
  [-86.4, 48.8],
  [-87.6, 48.9],
  [-88.3, 48.7],
  [-89.2, 48.4],
  [-89.4, 48],
  [-91.5, 47.8],
  [-93, 48.2],
  [-97, 48.5],
  [-105, 48.3],
  [-115, 48.4],
  [-121, 48.6],
  [-122.6, 48.9],
];

/** From the Pacific to the mouth of the Rio Grande. */
const NORTH_OF_MEXICO = [
  [-114, 33],
  [-111, 32],
  [-106.5, 32.3],
  [-104.5, 30.4],
  [-103, 29.6],
  [-101, 30],
  [-99.3, 28],
  [-98.2, 26.6],
];

/** Whether a map shows a place: Canada has a map of its own beside Alaska, and ends far north of the other. */
const isShown = ([longitude, latitude]) => latitude < 60.5 || longitude < -120;

/** The outer rings of a country, largest first. */
function ringsOf(atlas, id) {
  const found = atlas.objects.countries.geometries.find((one) => one.id === id);
  const { type, coordinates } = feature(atlas, found).geometry;
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return polygons.map(([ring]) => ring.slice(0, -1)).sort((a, b) => b.length - a.length);
}

const isNear = ([x, y], [u, v]) => Math.hypot(x - u, y - v) < 0.3;

/** The part of a ring from one place to another. */
function between(ring, from, to) {
  const start = ring.findIndex((place) => isNear(place, from));
  const turned = [...ring.slice(start), ...ring.slice(0, start)];
  return turned.slice(0, turned.findIndex((place) => isNear(place, to)) + 1);
}

/** The neighbours as rings in degrees, in which the last place is the first. */
export function neighbors() {
  const atlas = JSON.parse(
    readFileSync(require.resolve('world-atlas/countries-110m.json'), 'utf8'),
  );
  const [mainland, ...islands] = ringsOf(atlas, CANADA);
  const near = islands.filter((ring) =>
    ring.every(([longitude, latitude]) => latitude < 55 && longitude > -140),
  );
  const [mexico] = ringsOf(atlas, MEXICO);
  return [
    [...between(mainland, [-123, 49], [-67.1, 45.1]).filter(isShown), ...SOUTH_OF_CANADA],
    ...near,
    [...between(mexico, [-97.1, 25.9], [-117.1, 32.5]), ...NORTH_OF_MEXICO],
  ].map((ring) => [...ring, ring[0]]);
}
