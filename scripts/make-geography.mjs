// Writes src/look/geography/*.json, the geography as it ships with the kit, from world-atlas and
// us-atlas: `node scripts/make-geography.mjs`. world.json and us.json leave out what a map of 1440
// px cannot show; the fine ones are for closer maps and for picture files. countries.json is for
// looking up places, country-names.json and country-names-more.json for looking up names, in
// English and in other languages.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { mergeArcs, meshArcs, quantize } from 'topojson-client';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import { otherNames } from './country-names.mjs';
import { countries } from './country-shapes.mjs';
import { loadTypeScript } from './load-typescript.mjs';
import { neighbors } from './neighbors.mjs';
import { packArcs } from './pack-arcs.mjs';

const require = createRequire(import.meta.url);
const WIDEST = 1440;
/** Widths in px of the maps that the fine ones are made for: wider ones would need too large a file. */
const WIDEST_WORLD = 3000;
const WIDEST_US = 4 * WIDEST;

/** Radians to px on a world map of some width, and on geoAlbersUsa, whose scale is 1300 at 975 px. */
const worldScale = (width) => width / (2 * Math.PI);
const usScale = (width) => (1300 / 975) * width;
/** geoAlbersUsa draws Alaska at 0.35 of its scale, so it needs less detail. */
const ALASKA_SCALE = 0.35;
/** FIPS codes that the map has no place for: Samoa, Guam, Marianas, Virgin Islands. */
const OUTSIDE_ALBERS = new Set(['60', '66', '69', '78']);

const read = (file) => JSON.parse(readFileSync(require.resolve(file), 'utf8'));

/** Only these shapes, with their ids and without names. */
const only = ({ arcs, transform, objects }, name, isWanted = () => true) => ({
  type: 'Topology',
  arcs,
  transform,
  objects: {
    [name]: {
      type: 'GeometryCollection',
      geometries: objects[name].geometries
        .filter(isWanted)
        .map(({ type, id, arcs }) => (id === undefined ? { type, arcs } : { type, id, arcs })),
    },
  },
});

/** @param detail the scale of the source in millions: 110 or 50 */
function world(detail, widest, steps) {
  const weighted = presimplify(
    only(read(`world-atlas/countries-${detail}m.json`), 'countries'),
    sphericalTriangleArea,
  );
  return rounded(simplify(weighted, 0.25 / worldScale(widest) ** 2), steps);
}

function unitedStates(widest, steps) {
  const scaleAt = ([longitude, latitude]) =>
    longitude > 0 || latitude > 50 ? ALASKA_SCALE ** 2 : 1;
  const smallest = 1.5 / usScale(widest) ** 2;
  const weighted = presimplify(
    only(read('us-atlas/states-10m.json'), 'states', ({ id }) => !OUTSIDE_ALBERS.has(id)),
    (triangle) => sphericalTriangleArea(triangle) * scaleAt(triangle[0]),
  );
  const simple = simplify(weighted, smallest);
  const withoutSpecks = filter(
    simple,
    filterWeight(
      simple,
      2 * smallest,
      (ring, interior) => sphericalRingArea(ring, interior) * scaleAt(ring[0]),
    ),
  );
  // Continue the Aleutians westwards beyond the antimeridian: a third of the range of longitudes
  // makes a third of the rounding error.
  for (const arc of withoutSpecks.arcs) {
    for (const point of arc) if (point[0] > 0) point[0] -= 360;
  }
  return rounded(withoutSpecks, steps);
}

/** Coordinates on a grid of `steps` by `steps`. */
function rounded(topology, steps) {
  const { type, objects, arcs } = topology;
  const { transform, objects: shapes, arcs: rounded } = quantize({ type, objects, arcs }, steps);
  for (const shape of Object.values(shapes)) delete shape.bbox;
  return { type, transform, objects: shapes, arcs: rounded };
}

/**
 * Returns what a map draws: all shapes as one, and the lines between them. This is computed here
 * because its code fails in pages that have put something into `Object.prototype`.
 */
function ground(topology) {
  const [shapes] = Object.values(topology.objects);
  const land = mergeArcs(topology, shapes.geometries);
  const borders = meshArcs(topology, shapes, (a, b) => a !== b);
  return { ...topology, objects: { land, borders } };
}

/** Adds the neighbours of the United States, each an arc of its own on the same grid. */
function withNeighbors(topology) {
  const { transform, arcs, objects } = topology;
  const { scale, translate } = transform;
  const rings = neighbors().map((ring) => {
    const steps = ring.map((place) =>
      place.map((degrees, axis) => Math.round((degrees - translate[axis]) / scale[axis])),
    );
    return steps.map(([x, y], index) => {
      const [beforeX, beforeY] = steps[index - 1] ?? [0, 0];
      return [x - beforeX, y - beforeY];
    });
  });
  const around = {
    type: 'MultiPolygon',
    arcs: rings.map((_, index) => [[arcs.length + index]]),
  };
  return { ...topology, arcs: [...arcs, ...rings], objects: { ...objects, around } };
}

/** Takes the names out of the shapes: a file that names its countries needs no shapes. */
function namesOf({ objects }) {
  const names = {};
  for (const shape of objects.countries.geometries) {
    const { name, also } = shape.properties;
    names[shape.id] = [name, ...also.filter((one) => one !== shape.id)];
    delete shape.properties;
  }
  return names;
}

const shapes = rounded(countries(), 10000);
const names = namesOf(shapes);
const { plainName } = await loadTypeScript('src/look/geography/names.ts');

const files = {
  world: ground(world(110, WIDEST, 5000)),
  'world-fine': ground(world(50, WIDEST_WORLD, 20000)),
  us: withNeighbors(ground(unitedStates(WIDEST, 10000))),
  'us-fine': withNeighbors(ground(unitedStates(WIDEST_US, 40000))),
  countries: shapes,
  'country-names': names,
  'country-names-more': otherNames(names, plainName),
};
for (const [name, topology] of Object.entries(files)) {
  const text = `${JSON.stringify(topology.arcs ? packArcs(topology) : topology)}\n`;
  writeFileSync(new URL(`../src/look/geography/${name}.json`, import.meta.url), text);
  console.log(`${name}.json: ${text.length} bytes, ${brotliCompressSync(text).length} brotli`);
}
