import { expect } from '@open-wc/testing';
import {
  geoPath,
  type GeoContext,
  type GeoPermissibleObjects,
  type GeoStreamWrapper,
} from 'd3-geo';
import { firstDifference } from '../../scripts/first-difference.mjs';
import { loadGeography } from '../../src/look/geography.js';
import { lateProjections, lateUnitedStates } from '../../src/look/geography/late-projections.js';
import type { MapProjection } from '../../src/look/geography/map-projection.js';
import {
  geographyOf,
  mapHeight,
  projectionFor as anyProjectionFor,
  PROJECTIONS,
  type ProjectionName,
} from '../../src/look/geography/projections.js';
import { regionOf, type Place } from '../../src/look/geography/region.js';

/** All but those of one country. */
const OF_THE_WORLD = PROJECTIONS.filter((name) => geographyOf(name) === 'world');

/** A projection of d3-geo, which draws any shape. */
const projectionFor = (...frame: Parameters<typeof anyProjectionFor>) =>
  anyProjectionFor(...frame) as MapProjection & GeoStreamWrapper;

type Box = [[number, number], [number, number]];

const WIDTHS = [320, 760, 1440];

/** What a projection shows of the world or of the US, in px. */
async function boundsAt(name: ProjectionName, width: number): Promise<Box> {
  const projection = projectionFor(name, width, mapHeight(name, width));
  const { land } = await loadGeography(geographyOf(name));
  const isWorld = geographyOf(name) === 'world';
  if (!isWorld) return geoPath(projection).bounds(land);
  const outline = projection.outline([0, 0, width, mapHeight(name, width)]);
  const corners = [...outline.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)];
  const [xs, ys] = [1, 2].map((at) => corners.map((corner) => Number(corner[at])));
  return [
    [Math.min(...xs!), Math.min(...ys!)],
    [Math.max(...xs!), Math.max(...ys!)],
  ];
}

describe('projections', () => {
  before(() => Promise.all([lateProjections.load(), lateUnitedStates.load()]));

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

  for (const name of PROJECTIONS) {
    it(`${name} draws what d3-geo writes`, async () => {
      const projection = projectionFor(name, 760, mapHeight(name, 760), {
        zoom: { k: 3, x: -500, y: -300 },
      });
      const { land, borders } = await loadGeography(geographyOf(name));
      const path = geoPath(projection).digits(1);
      for (const shape of [land, borders]) {
        expect(firstDifference(projection.draw(shape), path(shape))).to.equal(null);
      }
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
    for (const name of OF_THE_WORLD) {
      const projection = projectionFor(name, 760, mapHeight(name, 760));
      // Both in the east of Russia.
      const [chukotka, magadan] = [projection([-173.2, 64.4])!, projection([150.8, 59.6])!];
      expect(Math.abs(chukotka[0] - magadan[0]), name).to.be.lessThan(100);
    }
  });

  it('albers-usa has Puerto Rico in the lower right, where no state is', async () => {
    const [width, height] = [760, mapHeight('albers-usa', 760)];
    const projection = projectionFor('albers-usa', width, height);
    const [x, y] = projection([-66.1, 18.4])!;
    expect(x).to.be.within(width * 0.85, width);
    expect(y).to.be.within(height * 0.85, height);
    const { land } = await loadGeography('us');
    expect(linesOf(projection, land).some((line) => isIn([x, y], line))).to.be.true;
    // Its neighbour is not the United States on this map, nor are Haiti and Cuba.
    for (const place of [
      [-69.9, 18.5],
      [-72.3, 18.5],
      [-82.4, 23.1],
    ] as [number, number][]) {
      const found = projection(place);
      expect(!found || found[0] < 0 || found[0] > width || found[1] > height, String(place)).to.be
        .true;
    }
  });

  for (const name of OF_THE_WORLD) {
    it(`${name} draws nothing over its outline, and no line across the map`, async () => {
      const { land, borders } = await loadGeography('world');
      for (const width of [320, 1040]) {
        const projection = projectionFor(name, width, mapHeight(name, width));
        const [outline] = linesOf(projection, { type: 'Sphere' }) as [Line];
        for (const line of [...linesOf(projection, land), ...linesOf(projection, borders)]) {
          line.forEach((point, index) => {
            expect(isIn(point, outline) || away(point, outline) < 0.15, String(point)).to.be.true;
            const before = line[index - 1];
            const step = before ? Math.hypot(point[0] - before[0], point[1] - before[1]) : 0;
            // Only Antarctica is closed along the edge, and what Mercator cuts.
            if (step > width / 12) {
              expect(away(point, outline), [before, point].join(' to ')).to.be.lessThan(0.15);
              expect(away(before!, outline), [before, point].join(' to ')).to.be.lessThan(0.15);
            }
          });
        }
      }
    });
  }

  it('mercator shows the region of some places, each inside and none cut off', () => {
    const height = mapHeight('mercator', 760);
    const regions: Record<string, Place[]> = {
      Chile: [
        [-70.6, -33.4],
        [-73, -36.8],
        [-70.4, -23.6],
      ],
      'Fiji, New Zealand and Samoa': [
        [178.4, -18.1],
        [174.8, -36.8],
        [-171.8, -13.8],
      ],
      'the east of Russia': [
        [177.5, 64.7],
        [-173.2, 64.4],
      ],
      'one place': [[13.4, 52.5]],
    };
    for (const [name, places] of Object.entries(regions)) {
      const projection = projectionFor('mercator', 760, height, { places });
      const found = places.map(([longitude, latitude]) => projection([longitude, latitude])!);
      for (const [x, y] of found) {
        expect(x, name).to.be.within(20, 740);
        expect(y, name).to.be.within(20, height - 20);
      }
      const across = Math.max(...found.map(([x]) => x)) - Math.min(...found.map(([x]) => x));
      const down = Math.max(...found.map(([, y]) => y)) - Math.min(...found.map(([, y]) => y));
      if (places.length > 1) expect(Math.max(across / 760, down / height), name).to.be.above(0.25);
    }
  });

  describe('the region of places near a pole', () => {
    const MCMURDO: Place = [166.67, -77.85];
    const ROTHERA: Place = [-68.13, -67.57];
    const ALERT: Place = [-62.35, 82.5];
    const AFRICA: Place[] = [
      [36.82, -1.29],
      [3.4, 6.5],
    ];
    const has = (region: ReturnType<typeof regionOf>, [longitude, latitude]: Place): boolean =>
      region !== null &&
      latitude >= region.south &&
      latitude <= region.north &&
      [longitude, longitude + 360].some((one) => one >= region.west && one <= region.east);

    it('is theirs where nobody else is', () => {
      for (const places of [[MCMURDO], [ROTHERA], [ALERT], [MCMURDO, ROTHERA]]) {
        const region = regionOf(places);
        for (const place of places) expect(has(region, place), String(place)).to.be.true;
        expect(region!.east - region!.west).to.be.lessThan(170);
      }
      const around: Place[] = [-68, -26, 2.5, 62, 110, 140, 166].map((east) => [east, -70]);
      const all = regionOf(around)!;
      expect(all.east - all.west).to.be.closeTo(360, 0.01);
      expect(all.north).to.be.lessThan(-60);
    });

    it('is that of the others where these would become small', () => {
      for (const pole of [MCMURDO, ALERT, [0, -90], [0, 90], [-120, 89.9]] as Place[]) {
        expect(regionOf([...AFRICA, pole]), String(pole)).to.deep.equal(regionOf(AFRICA));
      }
    });

    it('has them beside others that are near enough', () => {
      const christchurch: Place = [172.6, -43.5];
      expect(has(regionOf([christchurch, MCMURDO]), MCMURDO)).to.be.true;
      expect(has(regionOf([[-68.3, -54.8], ROTHERA]), ROTHERA)).to.be.true;
      expect(has(regionOf([[-86, 80], [-95, 74.7], ALERT]), ALERT)).to.be.true;
    });

    it('is the end of the world for a pole alone, and the world for both', () => {
      expect(regionOf([[0, 90]])!.north).to.equal(85.05);
      expect(regionOf([[0, -90]])!.south).to.equal(-85.05);
      expect(regionOf([MCMURDO, [0, -90]])).to.deep.equal(regionOf([MCMURDO]));
      expect(regionOf([ALERT, MCMURDO])).to.equal(null);
    });

    it('is the same in whatever order they come', () => {
      const places: Place[] = [MCMURDO, ...AFRICA, ALERT, ROTHERA, [180, -70], [-180, -70]];
      const there = regionOf(places);
      expect(regionOf([...places].reverse())).to.deep.equal(there);
    });
  });

  it('mercator shows across the antimeridian what is nearer there, 180° being one line', () => {
    const pacific = regionOf([
      [178.4, -18.1],
      [-157.9, 21.3],
      [-149.9, 61.2],
    ])!;
    expect(pacific.west).to.be.within(165, 178);
    expect(pacific.east).to.be.within(210.1, 220);
    const line = regionOf([
      [180, 10],
      [-180, 10],
    ])!;
    expect(line.east - line.west).to.equal(8);
    expect(Math.abs((line.east + line.west) / 2)).to.equal(180);
  });

  it('mercator shows the world where the places are all over it', () => {
    const all: Place[] = [-170, -120, -70, -20, 30, 80, 130].map((longitude) => [longitude, 10]);
    expect(regionOf(all)).to.equal(null);
    expect(regionOf([])).to.equal(null);
    const [whole, ofAll] = [{}, { places: all }].map((part) =>
      projectionFor('mercator', 760, 460, part)([13.4, 52.5]),
    );
    expect(ofAll).to.deep.equal(whole);
  });
});

type Line = [number, number][];

/** What a projection makes of a shape: each line or ring in px. */
function linesOf(projection: GeoStreamWrapper, shape: GeoPermissibleObjects): Line[] {
  const lines: Line[] = [];
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => void lines.push([[x, y]]),
    lineTo: (x, y) => void lines.at(-1)!.push([x, y]),
    closePath: () => undefined,
    arc: () => undefined,
  };
  geoPath(projection, context)(shape);
  return lines;
}

/** Even-odd rule. */
const isIn = ([x, y]: [number, number], line: Line): boolean =>
  line.reduce((inside, [x1, y1], index) => {
    const [x2, y2] = line.at(index - 1)!;
    if (y1 > y === y2 > y) return inside;
    return x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1) ? !inside : inside;
  }, false);

/** Px from a point to the nearest of a ring. */
const away = ([x, y]: [number, number], line: Line): number =>
  Math.min(
    ...line.map(([x1, y1], index) => {
      const [x2, y2] = line.at(index - 1)!;
      const [dx, dy] = [x2 - x1, y2 - y1];
      const length = dx * dx + dy * dy;
      const part = length && Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
      return Math.hypot(x1 + part * dx - x, y1 + part * dy - y);
    }),
  );
