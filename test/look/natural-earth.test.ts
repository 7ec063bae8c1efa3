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

/** The same world by our code and by d3-geo, with Antarctica unless it ends before. */
const bothIn = (
  frame: Extent,
  zoom: Zoom,
  end = -90,
): readonly [MapProjection, MapProjection & GeoStreamWrapper] => [
  naturalEarth(frame, zoom, end),
  projectionIn('natural-earth', frame, { places: [], end, zoom, clip: null }),
];

type Point = readonly [number, number];

const pointsOf = (path: string): Point[] =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

/** Px from a point to the nearest of a closed line. */
const away = ([x, y]: Point, line: readonly Point[]): number =>
  Math.min(
    ...line.map(([x1, y1], index) => {
      const [x2, y2] = line.at(index - 1)!;
      const [dx, dy] = [x2 - x1, y2 - y1];
      const length = dx * dx + dy * dy;
      const part = length && Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
      return Math.hypot(x1 + part * dx - x, y1 + part * dy - y);
    }),
  );

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

    it(`ends where d3-geo lets it end, north of Antarctica: ${name}`, () => {
      const [ours, other] = bothIn(frame, zoom, -58);
      expect(ours.scale()).to.be.closeTo(other.scale(), 1e-3);
      for (const place of [
        [-68.3, -54.8],
        [174, -41],
        [20, 80],
      ] as const) {
        const [[x, y], [otherX, otherY]] = [ours([...place])!, other([...place])!];
        expect(Math.hypot(x - otherX, y - otherY), String(place)).to.be.below(0.01);
      }
      const [outline, otherOutline] = [ours, other].map((one) => pointsOf(one.outline(frame))) as [
        Point[],
        Point[],
      ];
      for (const point of outline) expect(away(point, otherOutline)).to.be.below(0.2);
      for (const point of otherOutline) expect(away(point, outline)).to.be.below(0.2);
    });

    it(`draws the lines that d3-geo draws: ${name}`, () => {
      const [ours, other] = bothIn(frame, zoom);
      const outline = pointsOf(pathOf({ type: 'Sphere' }, other));
      for (const point of pointsOf(ours.outline(frame))) {
        expect(away(point, outline), String(point)).to.be.below(0.11);
      }
      expect(firstDifference(ours.draw(world.borders), pathOf(world.borders, other))).to.equal(
        null,
      );
      const [rings, otherRings] = [ours.draw(world.land), pathOf(world.land, other)].map(ringsOf);
      expect(rings).to.have.length.above(100);
      expect(firstDifference(rings, otherRings)).to.equal(null);
    });
  }
});
