import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { geoBounds, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import { alpha2 } from '../../scripts/country-names.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** What the kit ships, and the code that reads it, compiled from source. */
async function loadCountryOf() {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/look/geography/country-of.ts'],
    bundle: true,
    write: false,
    format: 'esm',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { makeCountryAt } = await import(`data:text/javascript;base64,${code}`);
  const topology = read(path.join(ROOT, 'src/look/geography/countries.json'));
  const names = read(path.join(ROOT, 'src/look/geography/country-names.json'));
  const codes = new Map(Object.entries(names).map(([code, [name]]) => [name, code]));
  const at = makeCountryAt(topology, names);
  return (longitude, latitude) => codes.get(at(longitude, latitude));
}

/** Places spread evenly over the globe. */
const spread = (count) =>
  Array.from({ length: count }, (_, index) => {
    const latitude = (Math.asin(1 - (2 * index + 1) / count) * 180) / Math.PI;
    return [((index * 360 * 0.6180339887498949) % 360) - 180, latitude];
  });

describe('the country of a place', () => {
  let codeAt;

  before(async () => (codeAt = await loadCountryOf()));

  it('is that of the atlas it is made from, for more than 99.7 % of the land', () => {
    const atlas = read(require.resolve('world-atlas/countries-50m.json'));
    const shapes = feature(atlas, atlas.objects.countries)
      .features.filter(({ id }) => alpha2.has(id))
      .map((shape) => ({ code: alpha2.get(shape.id), shape, bounds: geoBounds(shape) }));
    const isNear = ([[west, south], [east, north]], [x, y]) =>
      y >= south && y <= north && (west <= east ? x >= west && x <= east : x >= west || x <= east);
    let [land, same] = [0, 0];
    for (const place of spread(20_000)) {
      const found = shapes.find(
        ({ shape, bounds }) => isNear(bounds, place) && geoContains(shape, place),
      );
      if (!found) continue;
      land += 1;
      if (codeAt(...place) === found.code) same += 1;
    }
    assert.ok(land > 5000, `${land} on land`);
    assert.ok(same / land > 0.997, `${same} of ${land}`);
  });
});
