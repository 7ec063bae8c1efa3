import { expect } from '@open-wc/testing';
import { clippedStates } from '../../src/look/geography/clipped-states.js';
import { loadGeography, type Geography } from '../../src/look/geography.js';
import type { Extent, Zoom } from '../../src/look/geography/map-projection.js';
import { unitedStates } from '../../src/look/geography/united-states.js';

const WHOLE: Zoom = { k: 1, x: 0, y: 0 };

type Point = readonly [number, number];

const ringsIn = (path: string): Point[][] =>
  path
    .split('M')
    .filter(Boolean)
    .map((ring) =>
      [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]),
    );

/** Even-odd rule over all rings of a path. */
const isIn = ([x, y]: Point, path: string): boolean =>
  ringsIn(path)
    .flatMap((ring) => ring.map((to, index) => [ring.at(index - 1)!, to] as const))
    .filter(([[, y1], [, y2]]) => y1 > y !== y2 > y)
    .reduce((inside, [[x1, y1], [x2, y2]]) => {
      return x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1) ? !inside : inside;
    }, false);

const pageOf = (width: number, height: number): readonly [edges: Extent, frame: Extent] => [
  [0, 0, width, height],
  [10, 10, width - 10, height - 10],
];

describe('the neighbours of the United States', () => {
  let us: Geography;
  let fine: Geography;
  before(async () => {
    [us, fine] = await Promise.all([loadGeography('us'), loadGeography('us-fine')]);
  });

  /** Where something is on the main part of the map, and whether it is land of a neighbour there. */
  const seenOn = (width: number, height: number, geography = us) => {
    const [edges, frame] = pageOf(width, height);
    const states = unitedStates(frame, WHOLE);
    const [land, water, beside] = states.around!(geography.around!, edges);
    const at = ([longitude, latitude]: Point): Point => states([longitude, latitude])!;
    return { land, water, beside, at, isLand: (place: Point) => isIn(at(place), land) };
  };

  it('are land north and south of the states, and the sea and the Great Lakes are not', () => {
    for (const [width, height] of [
      [320, 190],
      [760, 453],
      [1440, 850],
    ] as const) {
      for (const geography of [us, fine]) {
        const { isLand } = seenOn(width, height, geography);
        const neighbors: Record<string, Point> = {
          Winnipeg: [-97.1, 49.9],
          Lethbridge: [-112.8, 49.7],
          Ottawa: [-75.7, 45.4],
          London: [-81.2, 43],
          Sudbury: [-81, 46.6],
          Quebec: [-71.5, 47.2],
          Monterrey: [-100.3, 25.7],
          Chihuahua: [-106.1, 28.6],
        };
        for (const [name, place] of Object.entries(neighbors)) {
          expect(isLand(place), `${name}, ${width}`).to.be.true;
        }
        const water: Record<string, Point> = {
          Atlantic: [-70, 40],
          Pacific: [-127, 42],
          Gulf: [-92, 27],
          Superior: [-87.5, 47.9],
          Huron: [-82.4, 44.6],
          Ontario: [-78, 43.6],
        };
        for (const [name, place] of Object.entries(water)) {
          expect(isLand(place), `${name}, ${width}`).to.be.false;
        }
      }
    }
  });

  it('reach under the border, so that no sea is between', () => {
    const { isLand } = seenOn(760, 453);
    for (let longitude = -120; longitude <= -96; longitude += 0.5) {
      expect(isLand([longitude, 49.05]), `${longitude}`).to.be.true;
      expect(isLand([longitude, 48.9]), `${longitude}`).to.be.true;
    }
  });

  it('end at the insets, in which only Alaska has a neighbour', () => {
    const { land, water, beside, at } = seenOn(760, 453);
    const honolulu = at([-157.8, 21.3]);
    const [anchorage, whitehorse] = [at([-149.9, 61.2]), at([-141.2, 64])];
    for (const place of [honolulu, anchorage, whitehorse, at([-66.1, 18.4])]) {
      expect(isIn(place, water), String(place)).to.be.true;
    }
    expect(isIn([whitehorse[0] + 8, whitehorse[1]], beside)).to.be.true;
    expect(isIn(anchorage, beside)).to.be.false;
    expect(isIn(honolulu, beside)).to.be.false;
    expect(land).not.to.equal('');
  });

  it('never lie beyond the edges, however the map is shown', () => {
    const shown: readonly (readonly [number, number, Zoom])[] = [
      [760, 453, WHOLE],
      [320, 500, WHOLE],
      [1440, 250, WHOLE],
      [760, 453, { k: 5, x: -400, y: -20 }],
      [760, 453, { k: 24, x: -9000, y: -5000 }],
    ];
    for (const [width, height, zoom] of shown) {
      const [edges, frame] = pageOf(width, height);
      const states = unitedStates(frame, zoom);
      for (const map of [states, clippedStates(states, zoom.k > 1 ? edges : null)]) {
        for (const [x, y] of map.around!(us.around!, edges).flatMap(ringsIn).flat()) {
          expect(x).to.be.within(0, width);
          expect(y).to.be.within(0, height);
        }
      }
    }
  });

  it('leave the round corners of the panel free', () => {
    const { land, water } = seenOn(760, 453);
    for (const path of [land, water]) {
      for (const [x, y] of ringsIn(path).flat()) {
        const [across, down] = [Math.max(8.5 - x, x - 751.5, 0), Math.max(8.5 - y, y - 444.5, 0)];
        expect(Math.hypot(across, down)).to.be.below(8.3);
      }
    }
  });
});
