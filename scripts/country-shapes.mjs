// The countries' shapes for looking up places: fine where two countries are near each other, coarse
// along coasts that face the open sea, where a place off the coast goes to the nearest land.
import { geoArea } from 'd3-geo';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import { alpha2, namesOf } from './country-names.mjs';

const require = createRequire(import.meta.url);
const EARTH_RADIUS = 6371;

/** How far simplifying may move a line, in km: near another country, and elsewhere. */
const FINE = 6;
const COARSE = 80;
/** Countries below this many km² keep every point. */
const SMALL = 1500;
/** Distance in degrees within which countries are near each other. */
const NEAR = 0.2;
/** Distance in degrees from the rest of their country at which missing islands are added. */
const REMOTE = 0.5;
/** Area in km² below which an island has no town. */
const ROCK = 1;

/** Codes of shapes that have none in the atlas. The Siachen Glacier gets none here either. */
const WITHOUT_CODE = {
  Kosovo: 'XK',
  Somaliland: 'SO',
  'N. Cyprus': 'CY',
  'Indian Ocean Ter.': 'CX',
};

/**
 * Parts that the atlas draws in the first country, but ISO 3166 gives to the second, with a box
 * around them: west, south, east, north. Crimea is Ukraine's (ISO 3166-2:UA).
 */
const PARTS = [
  ['CX', 'CC', [96, -13, 98, -11]],
  ['FR', 'GF', [-55, 2, -51, 6]],
  ['FR', 'GP', [-62, 15.7, -61, 16.6]],
  ['FR', 'MQ', [-61.3, 14.3, -60.7, 15]],
  ['FR', 'RE', [55, -22, 56, -20]],
  ['FR', 'YT', [45, -13.1, 45.4, -12.5]],
  ['NL', 'BQ', [-69, 12, -62, 18]],
  ['NO', 'SJ', [10, 73, 35, 81]],
  ['NO', 'SJ', [-10, 70, -7, 72]],
  ['NZ', 'TK', [-173, -10, -171, -8]],
  ['RU', 'UA', [32, 44, 37, 46.4]],
];

/** Enclaves that the atlas lacks: longitude, latitude, and half of the width in degrees. */
const ENCLAVES = {
  ES: [
    [-5.32, 35.89, 0.03],
    [-2.94, 35.29, 0.03],
  ],
  GI: [[-5.35, 36.14, 0.02]],
};

/** Towns that the atlas puts on the wrong side of a border, by up to 3 km: squares as for the enclaves. */
const MENDED = {
  CA: [
    [-84.33, 46.54, 0.03], // Sault Ste. Marie
  ],
  CD: [[29.2, -1.65, 0.04]], // Goma
  CN: [[114.06, 22.57, 0.035]], // Shenzhen
  DE: [[9.185, 47.689, 0.031]], // Konstanz
  IL: [[35.19, 31.78, 0.03]], // West Jerusalem
  SN: [[-16.47, 16.03, 0.05]], // Saint-Louis
  US: [
    [-106.46, 31.8, 0.045], // El Paso
    [-99.48, 27.54, 0.045], // Laredo
    [-97.47, 25.93, 0.045], // Brownsville
  ],
};

const read = (file) => JSON.parse(readFileSync(require.resolve(file), 'utf8'));

/**
 * Countries as a topology in degrees, one object `countries`: polygons with their alpha-2 codes as
 * ids, and names.
 */
export function countries() {
  const atlas = read('world-atlas/countries-50m.json');
  const polygons = polygonsOf(atlas);
  const whole = presimplify(topologyOf(atlas, polygons), sphericalTriangleArea);
  weigh(whole, polygons);
  const topology = simplify(whole, (FINE / EARTH_RADIUS) ** 2 / 2);
  addIslands(topology, polygons);
  for (const [code, squares] of [...Object.entries(ENCLAVES), ...Object.entries(MENDED)]) {
    for (const [x, y, half] of squares) {
      const corners = [[-1, -1], [-1, 1], [1, 1], [1, -1], [-1, -1]]; // prettier-ignore
      addRing(topology, code, corners.map(([dx, dy]) => [x + dx * half, y + dy * half])); // prettier-ignore
    }
  }
  return topology;
}

/** Every polygon of an atlas, with the code of the country it belongs to. */
const polygonsOf = (atlas) =>
  atlas.objects.countries.geometries.flatMap(({ type, id, arcs, properties }) => {
    const code = alpha2.get(id) ?? WITHOUT_CODE[properties.name];
    if (!code) return [];
    const polygons = type === 'Polygon' ? [arcs] : arcs;
    return polygons.map((all) => {
      const arcs = all.filter((ring) => !isPole(ringOf(atlas, ring)));
      const shape = feature(atlas, { type: 'Polygon', arcs }).geometry;
      const moved = PARTS.find(
        ([from, , box]) => from === code && isIn(box, shape.coordinates[0][0]),
      );
      return {
        code: moved?.[1] ?? code,
        name: moved ? null : properties.name,
        arcs,
        rings: shape.coordinates,
        area: geoArea(shape) * EARTH_RADIUS ** 2,
      };
    });
  });

const ringOf = (atlas, ring) =>
  feature(atlas, { type: 'Polygon', arcs: [ring] }).geometry.coordinates[0];

/** Some atlases draw Antarctica between its coast and a ring around the pole, which is left out. */
const isPole = (ring) => ring.every(([, latitude]) => latitude < -89.9);

const isIn = ([west, south, east, north], [x, y]) => x > west && x < east && y > south && y < north;

/** One shape for each code. */
function topologyOf({ arcs, transform }, polygons) {
  const shapes = new Map();
  for (const { code, name, arcs } of polygons) {
    const shape = shapes.get(code) ?? { names: new Set(), arcs: [] };
    if (name) shape.names.add(name);
    shape.arcs.push(arcs);
    shapes.set(code, shape);
  }
  const inOrder = [...shapes].sort(([a], [b]) => (a < b ? -1 : 1));
  const geometries = inOrder.map(([id, { names, arcs }]) => ({
    type: 'MultiPolygon',
    id,
    arcs,
    properties: namesOf(id, [...names]),
  }));
  const objects = { countries: { type: 'GeometryCollection', geometries } };
  return { type: 'Topology', arcs, transform, objects };
}

/** Keys of nine squares, each `size` degrees high and about as wide: the place itself is in the fifth. */
function squaresAround([x, y], size) {
  return [-1, 0, 1].flatMap((down) => {
    const row = Math.floor(y / size) + down;
    const width = size / Math.max(0.02, Math.cos(((row + 0.5) * size * Math.PI) / 180));
    return [-1, 0, 1].map((across) => `${row} ${Math.floor(x / width) + across}`);
  });
}

/**
 * Returns a function that tells which countries have outlines at a place, or up to one or two times
 * `size` away.
 */
function neighbourhood(polygons, size) {
  const squares = new Map();
  for (const { code, rings } of polygons) {
    for (const point of rings.flat()) {
      const key = squaresAround(point, size)[4];
      squares.set(key, (squares.get(key) ?? new Set()).add(code));
    }
  }
  return (point) =>
    new Set(squaresAround(point, size).flatMap((key) => [...(squares.get(key) ?? [])]));
}

/** Weighs points by what leaving them out would move; points far from other countries weigh less. */
function weigh({ arcs, objects }, polygons) {
  const countriesNear = neighbourhood(polygons, NEAR);
  const areas = new Map();
  for (const { code, area } of polygons) areas.set(code, (areas.get(code) ?? 0) + area);
  const small = new Set(
    objects.countries.geometries
      .filter(({ id }) => areas.get(id) < SMALL)
      .flatMap(({ arcs }) => arcs.flat(2).map((index) => (index < 0 ? ~index : index))),
  );
  arcs.forEach((arc, index) => {
    for (const point of arc) {
      if (small.has(index)) point[2] = Infinity;
      else if (countriesNear(point).size < 2) point[2] *= (FINE / COARSE) ** 2;
    }
  });
}

/**
 * Adds islands far from the rest of their country, of which the coarser atlas has only the large
 * ones, but no rocks off the coast of another country.
 */
function addIslands(topology, polygons) {
  const countriesNear = neighbourhood(polygons, REMOTE);
  for (const { code, rings, area } of polygonsOf(read('world-atlas/countries-10m.json'))) {
    const [outer] = rings;
    const near = new Set(outer.flatMap((point) => [...countriesNear(point)]));
    if (near.has(code) || (near.size > 0 && area < ROCK)) continue;
    const step = Math.ceil(outer.length / 8);
    addRing(topology, code, [...outer.filter((_, index) => index % step === 0), outer[0]]);
  }
}

function addRing({ arcs, objects }, code, ring) {
  const { geometries } = objects.countries;
  let shape = geometries.find(({ id }) => id === code);
  if (!shape) {
    shape = { type: 'MultiPolygon', id: code, arcs: [], properties: namesOf(code, []) };
    geometries.push(shape);
  }
  shape.arcs.push([[arcs.length]]);
  arcs.push(ring);
}
