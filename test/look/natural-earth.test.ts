import { expect } from '@open-wc/testing';
import type { GeoStreamWrapper } from 'd3-geo';
import { firstDifference } from '../../scripts/first-difference.mjs';
import { projectionIn } from '../../src/look/geography/all-projections.js';
import { loadGeography, type Geography } from '../../src/look/geography.js';
import type { Extent, MapProjection, Zoom } from '../../src/look/geography/map-projection.js';
import { naturalEarth } from '../../src/look/geography/natural-earth.js';
import { pathOf, ringsOf } from '../support/map-paths.js';

// The world is drawn without d3-geo at first, and with it once a reader has zoomed. Nobody may see the difference.

const WHOLE: Zoom = { k: 1, x: 0, y: 0 };

const frameOf = (width: number, height: number, margin: number): Extent => [
  margin,
  margin,
  width - margin,
  height - margin,
];

const CASES: Record<string, readonly [frame: Extent, zoom: Zoom]> = {
  'a narrow page': [frameOf(320, 170, 5), WHOLE],
  'a page': [frameOf(760, 398, 10), WHOLE],
  'a wide page': [frameOf(1440, 752, 16), WHOLE],
  'a frame that is too low': [frameOf(900, 200, 1), WHOLE],
  'a frame that is too high': [frameOf(300, 900, 1), WHOLE],
  'a part of a map': [frameOf(760, 398, 10), { k: 2.3, x: -310.4, y: -120.3 }],
};

/** The same world by our code and by d3-geo. */
const bothIn = (
  frame: Extent,
  zoom: Zoom,
): readonly [MapProjection, MapProjection & GeoStreamWrapper] => [
  naturalEarth(frame, zoom),
  projectionIn('natural-earth', frame, { places: [], zoom, clip: null }),
];

describe('the world without d3-geo', () => {
  let world: Geography;
  before(async () => (world = await loadGeography('world')));

  for (const [name, [frame, zoom]] of Object.entries(CASES)) {
    it(`has every place where d3-geo has it: ${name}`, () => {
      const [ours, other] = bothIn(frame, zoom);
      expect(ours.scale()).to.be.closeTo(other.scale(), 1e-9);
      for (let longitude = -180; longitude <= 540; longitude += 7.5) {
        for (let latitude = -90; latitude <= 90; latitude += 7.5) {
          const [x, y] = ours([longitude, latitude])!;
          const [otherX, otherY] = other([longitude, latitude])!;
          expect(Math.hypot(x - otherX, y - otherY), `${longitude}, ${latitude}`).to.be.below(1e-9);
        }
      }
    });

    it(`draws the lines that d3-geo draws: ${name}`, () => {
      const [ours, other] = bothIn(frame, zoom);
      expect(firstDifference(ours.outline(frame), pathOf({ type: 'Sphere' }, other))).to.equal(
        null,
      );
      expect(firstDifference(ours.draw(world.borders), pathOf(world.borders, other))).to.equal(
        null,
      );
      const [rings, otherRings] = [ours.draw(world.land), pathOf(world.land, other)].map(ringsOf);
      expect(rings).to.have.length.above(100);
      expect(firstDifference(rings, otherRings)).to.equal(null);
    });
  }
});
