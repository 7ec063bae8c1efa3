import { expect } from '@open-wc/testing';
import { places } from '../../src/kinds/communities/places.js';
import type { CommunitiesFigure, Community } from '../../src/kinds/communities/figure.js';
import { loadGeography, type Geography } from '../../src/look/geography.js';
import { lateProjections, lateUnitedStates } from '../../src/look/geography/late-projections.js';
import {
  mapHeight,
  projectionFor,
  PROJECTIONS,
  type ProjectionName,
} from '../../src/look/geography/projections.js';
import { DARK, LIGHT } from '../../src/look/look.js';
import { constellationKey, withoutHidden } from '../../src/kinds/communities/map-view.js';
import { mapPlan, type MapOptions, type MapPlan } from '../../src/options/map/map.js';
import { focusOf } from '../../src/options/map/map-focus.js';
import { mapTargets } from '../../src/options/map/map-targets.js';
import { markerRadius } from '../../src/options/map/map-markers.js';
import { transformOf } from '../../src/options/map/map-transform.js';
import type { Tip } from '../../src/options/plan.js';
import { boundsOf, farthestIn } from '../../src/options/placement/placement.js';
import { contrast } from '../support/contrast.js';
import { communitiesOf } from '../support/communities.js';
import { english as words, marksOf, notNumbers, sampleCommunities } from '../support/plans.js';
import { day, read, scope } from '../support/tables.js';
import { seededRandom, shuffled } from '../support/random.js';

const OPTIONS: MapOptions = { width: 760, projection: 'natural-earth', colorBy: 'constellation' };

const PLACES = [
  'rec1,Santiago,Chile,-33.4,-70.6',
  'rec2,Toronto,Canada,43.7,-79.4',
  'rec3,Denver,United States,39.7,-105',
  'rec4,Nowhere,,,',
  'rec5,San Juan,Puerto Rico,18.4,-66.1',
];

/** Communities at places, each with so many users. */
const figureOf = (places: readonly string[], users: readonly number[] = []): CommunitiesFigure =>
  communitiesOf(
    places.map((place, index) => ({
      name: `Community ${index}`,
      location: `['${place}']`,
      on: [`c/hub-${index}`],
    })),
    places.map((_, index) => `2026-01-20,hub-${index},${users[index] ?? 10},c`),
    { places: PLACES },
  );

/** Communities by name at coordinates, 10 users each; the first ones in constellations. */
const placesFigure = (
  at: Readonly<Record<string, readonly [latitude: number, longitude: number]>>,
  constellations: readonly string[] = [],
): CommunitiesFigure => {
  const rows = Object.entries(at).map(
    ([name, [latitude, longitude]], index) =>
      `${name},${latitude},${longitude},10,${constellations[index] ?? ''}`,
  );
  const text = ['name,latitude,longitude,users,constellation', ...rows].join('\n');
  return places(read('places', text), scope(), day('2026-01-31'));
};

/** The tooltips of all communities in view. */
function tipsOf(plan: MapPlan): Tip[] {
  const targets = mapTargets(plan, LIGHT, words);
  return plan.targets.map((_, index) => targets.get(index).tip);
}

describe('the map plan', () => {
  let world: Geography;
  let us: Geography;
  let sample: CommunitiesFigure;

  before(async () => {
    [world, us, sample] = await Promise.all([
      loadGeography('world'),
      loadGeography('us'),
      sampleCommunities(),
      lateProjections.load(),
      lateUnitedStates.load(),
    ]);
  });

  const planOf = (figure: CommunitiesFigure, some: Partial<MapOptions> = {}): MapPlan => {
    const geography = some.projection === 'albers-usa' ? us : world;
    return mapPlan(figure, LIGHT, words, geography, { ...OPTIONS, ...some });
  };

  for (const projection of PROJECTIONS) {
    it(`is plain data without a number that is none: ${projection}`, () => {
      for (const width of [320, 1440]) {
        const plan = planOf(sample, { projection, width });
        expect(structuredClone(plan)).to.deep.equal(plan);
        expect(notNumbers(plan)).to.deep.equal([]);
        expect(plan.shown).to.be.greaterThan(30);
        expect(plan.shown + plan.unplaced + plan.offMap).to.equal(sample.communities.length);
      }
    });
  }

  it('fills a frame of another shape, with a margin and a least circle of its own', () => {
    const size = { width: 900, height: 480 };
    const framed = planOf(sample, { ...size, margin: 1, leastRadius: 6 });
    expect(framed).to.include(size);
    expect(framed.targets.length).to.be.greaterThan(30);
    for (const { r } of framed.targets) expect(r).to.be.at.least(6);
    const [outline] = marksOf(framed, 'path');
    const xs = [...outline!.d.matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) => Number(x));
    expect(Math.min(...xs)).to.be.closeTo(1, 0.1);
    expect(Math.max(...xs)).to.be.closeTo(899, 0.1);
  });

  it('has lines that are still seen where a wide picture is shown small', () => {
    const lineOf = (width: number): number => marksOf(planOf(sample, { width }), 'path')[1]!.width;
    expect([320, 760, 1500].map(lineOf)).to.deep.equal([0.4, 0.6, 1]);
  });

  /** Where the communities belong, with the circles they have. */
  const anchorsOf = (plan: MapPlan, name: ProjectionName) => {
    const projection = projectionFor(name, plan.width, mapHeight(name, plan.width));
    return plan.targets.map(({ r, community }) => {
      const { longitude, latitude } = community;
      const [x, y] = projection([longitude!, latitude!])!;
      return { x, y, r, key: community.name };
    });
  };

  it('hides no circle of the sample where there is room, and moves none out of its bounds', () => {
    for (const projection of ['natural-earth', 'albers-usa'] as const) {
      for (const width of [320, 760, 1440]) {
        const { targets, ...rest } = planOf(sample, { projection, width });
        const anchors = anchorsOf({ targets, ...rest }, projection);
        const bounds = boundsOf(anchors, farthestIn(width));
        targets.forEach((one, index) => {
          const { x, y } = anchors[index]!;
          const moved = Math.hypot(one.x - x, one.y - y);
          expect(moved, one.community.name).to.be.at.most(bounds[index]! + 1e-6);
          for (const other of targets.slice(index + 1)) {
            const apart = Math.hypot(one.x - other.x, one.y - other.y);
            if (!rest.isCrowded) expect(apart / (one.r + other.r)).to.be.at.least(0.7);
          }
        });
      }
    }
  });

  for (const projection of ['natural-earth', 'equal-earth'] as const) {
    it(`ends before Antarctica unless a community lives there: ${projection}`, () => {
      const north = placesFigure({ Nairobi: [-1.29, 36.82], Ushuaia: [-54.8, -68.3] });
      const all = placesFigure({ Nairobi: [-1.29, 36.82], McMurdo: [-77.85, 166.67] });
      const hidden = { ...all, communities: all.communities.slice(1) };
      for (const width of [320, 760, 1440]) {
        const [usual, whole, part] = [
          planOf(north, { projection, width }),
          planOf(all, { projection, width }),
          planOf(hidden, { projection, width, whole: all }),
        ];
        expect(usual.height / width).to.be.within(0.43, 0.47);
        expect(whole.height / width).to.be.within(0.48, 0.55);
        // The map stays as it is while its community in the far south is hidden.
        expect(part.height).to.equal(whole.height);
        expect([usual.shown, whole.shown]).to.deep.equal([2, 2]);
        for (const plan of [usual, whole]) {
          const ys = marksOf(plan, 'path').flatMap(({ d }) =>
            [...d.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y)),
          );
          expect(Math.max(...ys)).to.be.within(plan.height * 0.92, plan.height);
        }
        // The same land is as large.
        const distance = (plan: MapPlan): number => {
          const [outline] = marksOf(plan, 'path');
          const xs = [...outline!.d.matchAll(/(-?[\d.]+),/g)].map(([, x]) => Number(x));
          return Math.max(...xs) - Math.min(...xs);
        };
        expect(distance(usual)).to.be.closeTo(distance(whole), 2);
      }
    });
  }

  it('is the same in every run and for communities in any order', () => {
    const byName = ({ targets }: MapPlan) =>
      targets
        .map(({ x, y, r, community: { name, place, users } }) => ({ name, place, users, x, y, r }))
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    const plan = planOf(sample);
    expect(planOf(sample)).to.deep.equal(plan);
    const other = { ...sample, communities: shuffled(sample.communities, seededRandom(1)) };
    expect(byName(planOf(other))).to.deep.equal(byName(plan));
  });

  it('leaves Toronto off the map of the US, though that has a place for it', () => {
    const plan = planOf(figureOf(['rec2', 'rec3']), { projection: 'albers-usa' });
    expect(plan.targets.map(({ community }) => community.place)).to.deep.equal(['Denver']);
    expect([plan.shown, plan.offMap, plan.unplaced]).to.deep.equal([1, 1, 0]);
  });

  it('counts who is off the map and who has no coordinates', () => {
    const plan = planOf(figureOf(['rec1', 'rec3', 'rec4', 'rec5']), { projection: 'albers-usa' });
    expect([plan.shown, plan.offMap, plan.unplaced]).to.deep.equal([2, 1, 1]);
    expect(plan.targets.map(({ community }) => community.place)).to.have.members([
      'Denver',
      'San Juan',
    ]);
    expect(planOf(figureOf(['rec1', 'rec4'])).unplaced).to.equal(1);
  });

  /** Communities by name at coordinates, drawn in Mercator's projection. */
  const mercatorOf = (
    places: Readonly<Record<string, readonly [latitude: number, longitude: number]>>,
    some: Partial<MapOptions> = {},
  ): MapPlan => planOf(placesFigure(places), { projection: 'mercator', ...some });

  const OTHERS = { Nairobi: [-1.29, 36.82], Lagos: [6.5, 3.4] } as const;

  it('leaves the others where they are when somebody is at a pole, who is a ring at the edge', () => {
    for (const width of [320, 768, 1440]) {
      const alone = mercatorOf(OTHERS, { width });
      const poles = {
        'South Pole': [-90, 0],
        'North Pole': [90, -170],
        McMurdo: [-77.85, 166.67],
        Alert: [82.5, -62.3],
        Beyond: [-86, 20],
      } as const;
      for (const [name, place] of Object.entries(poles)) {
        const plan = mercatorOf({ ...OTHERS, [name]: place }, { width });
        const at = ({ targets }: MapPlan, who: string) =>
          targets.find(({ community }) => community.name === who)!;
        for (const other of Object.keys(OTHERS)) {
          expect(at(plan, other).x).to.be.closeTo(at(alone, other).x, 1e-6);
          expect(at(plan, other).y).to.be.closeTo(at(alone, other).y, 1e-6);
        }
        expect([plan.shown, plan.atEdge, plan.offMap]).to.deep.equal([3, 1, 0]);
        const { x, y, r } = at(plan, name);
        expect(place[0] < 0 ? plan.height - y : y).to.be.closeTo(r + 1, 1e-6);
        expect(x).to.be.within(r, width - r);
        const ring = marksOf(plan, 'circle').filter(({ fill }) => fill === LIGHT.surface);
        expect(ring).to.have.lengthOf(1);
        expect(notNumbers(plan)).to.deep.equal([]);
      }
    }
  });

  it('has places near a pole at their places where they are alone', () => {
    const plan = mercatorOf({ McMurdo: [-77.85, 166.67], Rothera: [-67.57, -68.13] });
    expect([plan.shown, plan.atEdge, plan.offMap, plan.unplaced]).to.deep.equal([2, 0, 0, 0]);
    const [first, second] = plan.targets as [MapPlan['targets'][0], MapPlan['targets'][0]];
    expect(Math.abs(first.x - second.x)).to.be.greaterThan(200);
    for (const { x, y } of plan.targets) {
      expect(x).to.be.within(20, 740);
      expect(y).to.be.within(20, plan.height - 20);
    }
  });

  it('never loses a place: at poles, at 180°, at one point, on both sides of the antimeridian', () => {
    const cases = {
      'both poles': { North: [90, 0], South: [-90, 0] },
      'a pole alone': { South: [-90, 0] },
      'both ends': { Alert: [82.5, -62], McMurdo: [-77.85, 166.67] },
      'one line': { East: [10, 180], West: [10, -180] },
      'one point': { A: [48, 2], B: [48, 2], C: [48, 2] },
      Pacific: { Fiji: [-18.1, 178.4], Hawaii: [21.3, -157.9], Alaska: [61.2, -149.9] },
      'beyond Mercator': { A: [85.06, 10], B: [60, 10] },
    } as const;
    for (const projection of PROJECTIONS.filter((one) => one !== 'albers-usa')) {
      for (const [name, places] of Object.entries(cases)) {
        const plan = mercatorOf(places, { projection });
        expect(plan.targets.length, `${name}, ${projection}`).to.equal(Object.keys(places).length);
        for (const { x, y, r } of plan.targets) {
          expect(x, name).to.be.within(r, plan.width - r);
          expect(y, name).to.be.within(r, plan.height - r);
        }
        expect(notNumbers(plan)).to.deep.equal([]);
      }
    }
  });

  it('has circles of one colour and no legend where nobody is in a constellation', () => {
    const plan = planOf(placesFigure({ A: [10, 10], B: [30, 40] }));
    expect(plan.legend).to.deep.equal([]);
    for (const { fill, shape } of marksOf(plan, 'circle')) {
      expect([fill, shape]).to.deep.equal([LIGHT.accent, undefined]);
    }
    expect(tipsOf(plan)[0]!.lines).to.deep.equal(['10 monthly users']);
    const one = planOf(placesFigure({ A: [10, 10], B: [30, 40] }, ['Pangeo']));
    expect(one.legend.map(({ name, count }) => [name, count])).to.deep.equal([
      ['Pangeo', 1],
      ['No constellation', 1],
    ]);
  });

  it('has lines of longitude and latitude where they are asked for, under the land', () => {
    for (const projection of ['natural-earth', 'albers-usa'] as const) {
      const [without, with_] = [false, true].map((graticule) =>
        marksOf(planOf(sample, { projection, graticule }), 'path').map(({ d }) => d),
      ) as [string[], string[]];
      const added = with_.filter((d) => !without.includes(d));
      expect(added.length).to.equal(1);
      expect(added[0]!.match(/M/g)!.length).to.be.greaterThan(8);
      expect(with_.indexOf(added[0]!)).to.equal(1);
    }
  });

  it('knows the United States by their usual names', () => {
    const { communities, ...rest } = figureOf(['rec3']);
    for (const country of ['USA', 'U.S.', 'united states of america', 'The United States', null]) {
      const figure = { ...rest, communities: [{ ...communities[0]!, country }] };
      expect(planOf(figure, { projection: 'albers-usa' }).shown, `${country}`).to.equal(1);
    }
  });

  describe('closer', () => {
    const zoom = { k: 5, x: 0.2, y: 0.3 };

    it('draws nothing beyond the picture, or no further than it is told to', () => {
      for (const projection of ['natural-earth', 'albers-usa', 'mercator'] as const) {
        for (const spare of [0, 0.5]) {
          const plan = planOf(sample, { projection, zoom, spare });
          const { width, height } = plan;
          for (const { d } of marksOf(plan, 'path')) {
            for (const [, x, y] of d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)) {
              expect(Number(x), d.slice(0, 40)).to.be.within(
                -spare * width - 0.6,
                (1 + spare) * width + 0.6,
              );
              expect(Number(y), d.slice(0, 40)).to.be.within(
                -spare * height - 0.6,
                (1 + spare) * height + 0.6,
              );
            }
          }
          for (const { x, y } of marksOf(plan, 'circle')) {
            expect(x).to.be.within(-spare * width, (1 + spare) * width);
            expect(y).to.be.within(-spare * height, (1 + spare) * height);
          }
          expect(notNumbers(plan)).to.deep.equal([]);
        }
      }
    });

    it('has targets only where they are seen, and counts all the same', () => {
      const [all, some] = [planOf(sample), planOf(sample, { zoom, spare: 0.5 })];
      expect(some.targets.length).to.be.within(5, all.targets.length - 5);
      for (const { x, y } of some.targets) {
        expect(x).to.be.within(0, some.width);
        expect(y).to.be.within(0, some.height);
      }
      expect([some.shown, some.unplaced, some.offMap]).to.deep.equal([
        all.shown,
        all.unplaced,
        all.offMap,
      ]);
      expect(some.legend).to.deep.equal(all.legend);
    });

    it('brings circles nearer to their places, and none is hidden', () => {
      const movedAt = (k: number): number => {
        const at = { k, x: 0.2, y: 0.3 };
        const plan = planOf(sample, { zoom: at });
        const { width, height } = plan;
        const moved = transformOf(at, { width, height });
        const projection = projectionFor('natural-earth', width, height, { zoom: moved });
        const far = plan.targets.map(({ x, y, community: { longitude, latitude } }) => {
          const [u, v] = projection([longitude!, latitude!])!;
          return Math.hypot(x - u, y - v) / k;
        });
        return Math.max(...far);
      };
      expect(movedAt(8)).to.be.lessThan(movedAt(2) / 2);
    });

    it('leaves circles where they are when the map is only moved', () => {
      const other = planOf(sample, { zoom: { ...zoom, x: 0.22 } });
      const first = planOf(sample, { zoom });
      const shift = 0.02 * 5 * first.width;
      const where = new Map(other.targets.map(({ community, x, y }) => [community, [x, y]]));
      const both = first.targets.filter(({ community }) => where.has(community));
      expect(both.length).to.be.greaterThan(5);
      for (const { community, x, y } of both) {
        expect(where.get(community)![0]).to.be.closeTo(x - shift, 1e-6);
        expect(where.get(community)![1]).to.be.closeTo(y, 1e-6);
      }
    });
  });

  it('knows where most communities are together, to go there', () => {
    const plan = planOf(figureOf(['rec1', 'rec3', 'rec3', 'rec3', 'rec5']));
    const { width, height } = plan;
    const focus = focusOf(plan);
    const [x, y] = projectionFor('natural-earth', width, height)([-105, 39.7])!;
    expect(Math.hypot(focus.x * width - x, focus.y * height - y)).to.be.lessThan(20);
    expect(focusOf(planOf(figureOf(['rec4'])))).to.deep.equal({ x: 0, y: 0 });
  });

  it('keeps colours, shapes and region of the whole where a part is shown', () => {
    const [first] = sample.constellations;
    const part = withoutHidden(sample, new Set([constellationKey(first!.name)]));
    const [all, some] = [
      planOf(sample, { projection: 'mercator' }),
      planOf(part, { projection: 'mercator', whole: sample }),
    ];
    expect(some.legend).to.deep.equal(all.legend);
    const where = new Map(all.targets.map(({ community, marker }) => [community, marker]));
    for (const { community, marker } of some.targets) {
      const was = where.get(community)!;
      expect([marker.fill, marker.shape]).to.deep.equal([was.fill, was.shape]);
    }
  });

  it('says what the sizes mean, from the least to the most users', () => {
    const { sizes, targets } = planOf(sample);
    expect(sizes.length).to.be.within(3, 7);
    expect(sizes[0]!.users).to.equal(targets.at(-1)!.community.users);
    expect(sizes.at(-1)!.users).to.equal(targets[0]!.community.users);
    for (const { users, r } of sizes) {
      expect(r, `${users}`).to.be.closeTo(markerRadius(users, 'natural-earth', 760, 90), 0.01);
    }
    expect(planOf(figureOf(['rec1'])).sizes).to.deep.equal([]);
  });

  it('keeps thousands near their places, and says that they overlap', () => {
    const random = seededRandom(9);
    const rows = Array.from({ length: 4316 }, (_, index) => {
      const isThere = random() < 0.5;
      const [latitude, longitude] = isThere
        ? [37.8, -122.3]
        : [random() * 110 - 45, random() * 340 - 170];
      return `Community ${index},${latitude},${longitude},${Math.ceil(2000 * random() ** 4)}`;
    });
    const text = ['name,latitude,longitude,users', ...rows].join('\n');
    const figure = places(read('places', text), scope(), day('2026-01-31'));
    for (const width of [320, 760, 1440]) {
      const plan = planOf(figure, { width, labels: true });
      const farthest = farthestIn(width);
      expect(plan.isCrowded).to.be.true;
      expect(plan.targets.length).to.equal(4316);
      anchorsOf(plan, 'natural-earth').forEach((at, index) => {
        const { x, y, r } = plan.targets[index]!;
        expect(Math.hypot(x - at.x, y - at.y)).to.be.at.most(farthest + r + 1);
      });
      // Nothing lies over the five largest, and these have names.
      plan.targets.slice(0, 5).forEach((one, index) => {
        const over = plan.targets.filter(
          (other, at) =>
            at !== index && Math.hypot(other.x - one.x, other.y - one.y) < 0.7 * (other.r + one.r),
        );
        expect(over, one.community.name).to.deep.equal([]);
      });
      expect(marksOf(plan, 'text').length).to.be.at.least(5);
    }
    expect(planOf(figureOf(['rec1', 'rec2'])).isCrowded).to.be.false;
  });

  it('draws the largest circles first, so that the small ones lie on top', () => {
    const plan = planOf(sample);
    const radii = marksOf(plan, 'circle').map(({ r }) => r);
    expect(radii).to.deep.equal([...radii].sort((a, b) => b - a));
    expect(radii.length).to.equal(plan.shown);
  });

  it('tells constellations apart by colour, and names those that are on the map', () => {
    const plan = planOf(sample);
    const colors = new Map(plan.legend.map(({ name, color }) => [name, color]));
    expect(new Set(colors.values()).size).to.equal(plan.legend.length);
    plan.targets.forEach(({ community: { constellation } }, index) => {
      const { fill } = marksOf(plan, 'circle')[index]!;
      expect(fill).to.equal(colors.get(constellation ?? 'No constellation'));
    });
    expect(plan.legend.reduce((sum, { count }) => sum + count, 0)).to.equal(plan.shown);
  });

  it('has a grey for those without a constellation that stands out from the land', () => {
    const { communities, ...rest } = figureOf(['rec1']);
    const figure = {
      ...rest,
      communities: [{ ...communities[0]!, constellation: null }],
      constellations: [
        { name: 'Catalyst', communities: 1 },
        { name: null, communities: 1 },
      ],
    };
    for (const look of [LIGHT, DARK]) {
      const [entry] = mapPlan(figure, look, words, world, OPTIONS).legend;
      expect(contrast(entry!.color, look.land), look.scheme).to.be.at.least(3);
    }
  });

  it('gives a constellation the same colour in every projection', () => {
    const colors = new Map(planOf(sample).legend.map(({ name, color }) => [name, color]));
    for (const { name, color } of planOf(sample, { projection: 'albers-usa' }).legend) {
      expect(color).to.equal(colors.get(name));
    }
  });

  it('has one colour and no legend where colours mean nothing', () => {
    const plan = planOf(sample, { colorBy: 'none' });
    expect(new Set(marksOf(plan, 'circle').map(({ fill }) => fill))).to.deep.equal(
      new Set([LIGHT.accent]),
    );
    expect(plan.legend).to.deep.equal([]);
  });

  describe('its circles', () => {
    it('grow with the logarithm of the users', () => {
      const radius = (users: number): number => markerRadius(users, 'natural-earth', 760, 10);
      const steps = [10, 100, 1000, 10_000].map((users) => radius(users * 10) - radius(users));
      for (const step of steps) expect(step).to.be.closeTo(steps[0]!, 1e-9).and.greaterThan(0.5);
      expect(radius(2)).to.be.greaterThan(radius(1));
    });

    it('have areas in proportion to the users where that is asked for, but for the smallest', () => {
      for (const [projection, width] of [
        ['natural-earth', 320],
        ['natural-earth', 1440],
        ['albers-usa', 760],
      ] as const) {
        const plan = planOf(sample, { projection, width, size: 'users' });
        const [first] = plan.targets;
        const least = plan.targets.at(-1)!.r;
        for (const { r, community } of plan.targets) {
          const share = Math.sqrt(community.users / first!.community.users);
          expect(r, community.name).to.be.closeTo(Math.max(least, first!.r * share), 1e-9);
          expect(r).to.be.at.least(1.6);
        }
        expect(first!.r).to.be.greaterThan(4 * least * (width === 320 ? 0.5 : 1));
      }
    });

    it('keep their areas while others are hidden', () => {
      const [first] = sample.constellations;
      const part = withoutHidden(sample, new Set([constellationKey(first!.name)]));
      const [all, some] = [
        planOf(sample, { size: 'users' }),
        planOf(part, { size: 'users', whole: sample }),
      ];
      const radii = new Map(all.targets.map(({ community, r }) => [community, r]));
      for (const { community, r } of some.targets) expect(r).to.equal(radii.get(community));
    });

    it('have a key of areas: the most users and some round parts of them', () => {
      const users = (most: number): number[] =>
        planOf(figureOf(['rec1', 'rec3', 'rec2'], [most, 3, 2]), { size: 'users' }).sizes.map(
          (one) => one.users,
        );
      expect(users(2242)).to.deep.equal([100, 500, 2242]);
      expect(users(527)).to.deep.equal([20, 100, 527]);
      expect(users(9)).to.deep.equal([9]);
      const { sizes } = planOf(sample, { size: 'users' });
      const most = sizes.at(-1)!;
      for (const one of sizes) {
        expect(one.r).to.be.closeTo(most.r * Math.sqrt(one.users / most.users), 0.5);
      }
    });

    it('can be seen for a single user on the smallest map', () => {
      expect(markerRadius(1, 'natural-earth', 320, 2000)).to.be.at.least(1.5);
      const { targets } = planOf(figureOf(['rec1'], [1]));
      expect(targets[0]!.r).to.be.at.least(1.5);
    });
  });

  describe('its tooltip', () => {
    it('says who, how many and where, and never a record id', () => {
      const tips = tipsOf(planOf(figureOf(['rec1', 'rec3'], [1234, 1])));
      expect(tips.map(({ title, lines }) => [title, ...lines])).to.deep.equal([
        ['Community 0', '1,234 monthly users', 'Santiago, Chile', 'Catalyst'],
        ['Community 1', '1 monthly user', 'Denver, United States', 'Catalyst'],
      ]);
      expect(JSON.stringify(tipsOf(planOf(sample)))).not.to.match(/rec\w{8}/);
    });

    it('says what is known of a place, and that there is no constellation', () => {
      const { communities, ...rest } = figureOf(['rec1']);
      const linesOf = (some: Partial<Community>): readonly string[] => {
        const figure = {
          ...rest,
          communities: [{ ...communities[0]!, ...some }],
          constellations: [
            { name: 'Catalyst', communities: 1 },
            { name: null, communities: 1 },
          ],
        };
        return tipsOf(planOf(figure))[0]!.lines.slice(1);
      };
      const none = { constellation: null };
      expect(linesOf({ ...none, place: null })).to.deep.equal(['Chile', 'No constellation']);
      expect(linesOf({ ...none, country: null })).to.deep.equal(['Santiago', 'No constellation']);
      expect(linesOf({ ...none, place: null, country: null })).to.deep.equal(['No constellation']);
    });
  });

  describe('pointing at it', () => {
    it('means the circle that is drawn there', () => {
      const plan = planOf(sample);
      const targets = mapTargets(plan, LIGHT, words);
      plan.targets.forEach(({ x, y, r }, index) => {
        // None covers the middle of another.
        expect(targets.at(x, y)).to.equal(index);
        expect(targets.at(x + r * 0.05, y)).to.equal(index);
      });
    });

    it('means the nearest one close by, and none far from all', () => {
      const plan = planOf(figureOf(['rec1']));
      const targets = mapTargets(plan, LIGHT, words);
      const { x, y, r } = plan.targets[0]!;
      expect(targets.at(x + r + 7, y)).to.equal(0);
      expect(targets.at(x + r + 9, y)).to.equal(-1);
    });

    it('walks from the most users to the least', () => {
      const targets = mapTargets(
        planOf(figureOf(['rec1', 'rec3', 'rec2'], [5, 500, 50])),
        LIGHT,
        words,
      );
      let at = targets.step(-1, 'right');
      const names: string[] = [];
      for (let press = 0; press < 4; press += 1) {
        names.push(targets.get(at).tip.title);
        at = targets.step(at, 'right');
      }
      expect(names).to.deep.equal(['Community 1', 'Community 2', 'Community 0', 'Community 0']);
    });
  });
});
