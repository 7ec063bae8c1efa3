import { expect } from '@open-wc/testing';
import { geoPath } from 'd3-geo';
import { loadGeography } from '../../src/look/geography.js';
import {
  geographyOf,
  mapHeight,
  projectionFor,
  PROJECTIONS,
  type ProjectionName,
} from '../../src/look/geography/projections.js';

type Box = [[number, number], [number, number]];

const WIDTHS = [320, 760, 1440];

/** What a projection shows of the world or of the US, in px. */
async function boundsAt(name: ProjectionName, width: number): Promise<Box> {
  const projection = projectionFor(name, width, mapHeight(name, width));
  const { land } = await loadGeography(geographyOf(name));
  const isWorld = geographyOf(name) === 'world';
  return geoPath(projection).bounds(isWorld ? { type: 'Sphere' } : land);
}

describe('projections', () => {
  for (const name of PROJECTIONS) {
    for (const width of WIDTHS) {
      it(`${name} fills a picture ${width} px wide and stays inside`, async () => {
        const height = mapHeight(name, width);
        const [[left, top], [right, bottom]] = await boundsAt(name, width);
        expect(left).to.be.within(0, width * 0.05);
        expect(right).to.be.within(width * 0.95, width);
        expect(top).to.be.within(0, height * 0.1);
        expect(bottom).to.be.within(height * 0.9, height);
      });
    }

    it(`${name} puts north above south and east right of west`, () => {
      const projection = projectionFor(name, 760, mapHeight(name, 760));
      const [denver, austin] = [projection([-105, 39.7])!, projection([-97.7, 30.3])!];
      expect(denver[1]).to.be.lessThan(austin[1]);
      expect(denver[0]).to.be.lessThan(austin[0]);
    });
  }

  it('albers-usa has Alaska and Hawaii in the lower left, and no place for Chile', () => {
    const height = mapHeight('albers-usa', 760);
    const projection = projectionFor('albers-usa', 760, height);
    for (const place of [
      [-149.9, 61.2],
      [-155.1, 19.7],
      [173, 52.8],
    ] as [number, number][]) {
      const [x, y] = projection(place)!;
      expect(x).to.be.within(0, 760 / 2);
      expect(y).to.be.within(height / 2, height);
    }
    expect(projection([-70.6, -33.4])).to.equal(null);
  });

  it('of the world are cut where no country is', () => {
    for (const name of ['natural-earth', 'equal-earth', 'mercator'] as const) {
      const projection = projectionFor(name, 760, mapHeight(name, 760));
      // Both in the east of Russia.
      const [chukotka, magadan] = [projection([-173.2, 64.4])!, projection([150.8, 59.6])!];
      expect(Math.abs(chukotka[0] - magadan[0]), name).to.be.lessThan(100);
    }
  });
});
