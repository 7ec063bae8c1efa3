import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { CircleGrid } from '../../src/options/map/map-grid.js';
import { boundsOf, spread, type Anchor } from '../../src/options/placement/placement.js';
import { seededRandom, shuffled } from '../support/random.js';
import { check } from './runs.js';

const FRAME = { width: 760, height: 400 };

/** How places lie: in so many towns, but for a part that lies anywhere. */
interface Scene {
  readonly seed: number;
  readonly towns: number;
  readonly alone: number;
  /** Px that a town is wide. */
  readonly wide: number;
}

const scenes = fc.record<Scene>({
  seed: fc.nat(1e6),
  towns: fc.integer({ min: 1, max: 60 }),
  alone: fc.double({ min: 0, max: 1, noNaN: true }),
  wide: fc.constantFrom(0, 0.5, 12),
});

/** Circles as a map has them: the more there are, the smaller. */
function anchorsOf(count: number, { seed, towns, alone, wide }: Scene): Anchor[] {
  const random = seededRandom(seed);
  const at = Array.from({ length: towns }, () => [random() * 700 + 30, random() * 340 + 30]);
  const [least, more] = count > 1000 ? [1.6, 0.4] : [2, 5];
  return Array.from({ length: count }, (_, index) => {
    const [x, y] = at[Math.floor(random() * towns)] as [number, number];
    const isAlone = random() < alone;
    return {
      x: isAlone ? random() * 760 : x + wide * random(),
      y: isAlone ? random() * 400 : y + wide * random(),
      r: least + more * random(),
      key: `${index}`,
    };
  });
}

const apart = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
  Math.hypot(a.x - b.x, a.y - b.y);

/** Pairs of circles of which one covers the middle of the other. */
function hidden(circles: readonly { x: number; y: number; r: number }[]): number {
  const grid = new CircleGrid(16);
  circles.forEach((circle) => grid.add(circle));
  let found = 0;
  for (const circle of circles) {
    grid.near(circle.x, circle.y, circle.r, (other) => {
      if (other !== circle) found += 1;
    });
  }
  return found;
}

const settled = (anchors: readonly Anchor[]) =>
  spread(anchors, FRAME).map((at, index) => ({ ...at, r: anchors[index]!.r }));

describe('where circles are drawn', () => {
  for (const [count, runs] of [
    [10, 60],
    [120, 30],
    [5000, 3],
  ] as const) {
    it(`hides none of ${count} that has room, nor the largest, and keeps each near its place`, () => {
      check(
        runs,
        fc.property(scenes, (scene) => {
          const anchors = anchorsOf(count, scene);
          const bounds = boundsOf(anchors);
          const circles = settled(anchors);
          expect(hidden(circles.filter(({ isOver }) => !isOver))).to.equal(0);
          const ranked = circles.map((circle, index) => ({ circle, index }));
          ranked.sort((a, b) => b.circle.r - a.circle.r);
          for (const { circle: one, index } of ranked.slice(0, 5)) {
            const covering = circles.filter(
              (other, at) => at !== index && apart(one, other) < 0.7 * (one.r + other.r),
            );
            expect(covering).to.deep.equal([]);
          }
          const tooFar = circles.filter(
            (circle, index) => apart(circle, anchors[index]!) > Math.min(bounds[index]!, 24) + 1e-9,
          );
          expect(tooFar).to.deep.equal([]);
        }),
      );
    });

    it(`is the same for ${count} in any order`, () => {
      check(
        runs,
        fc.property(scenes, (scene) => {
          const anchors = anchorsOf(count, scene);
          const other = shuffled(anchors, seededRandom(scene.seed + 1));
          const circles = settled(anchors);
          const byKey = new Map(settled(other).map((circle, index) => [other[index]!.key, circle]));
          const differs = anchors.filter(({ key }, index) => {
            const [one, again] = [circles[index]!, byKey.get(key)!];
            return one.x !== again.x || one.y !== again.y;
          });
          expect(differs).to.deep.equal([]);
        }),
      );
    });

    it(`moves no larger one when one is added to ${count}`, () => {
      check(
        runs,
        fc.property(scenes, (scene) => {
          const all = anchorsOf(count + 1, scene);
          const added = all.at(-1)!;
          const before = all.slice(0, -1);
          const [were, are] = [settled(before), settled(all)];
          const [narrow, wide] = [boundsOf(before), boundsOf(all)];
          // One that was alone and is not any more makes room for larger ones.
          const isLoosened = before.some((_, index) => narrow[index] === 0 && wide[index]! > 0);
          if (isLoosened) return;
          const moved = before.filter(
            ({ r }, index) => r > added.r && apart(were[index]!, are[index]!) > 0,
          );
          expect(moved).to.deep.equal([]);
        }),
      );
    });
  }

  it('moves few others when one is added to 5,000 in many towns', () => {
    check(
      4,
      fc.property(fc.nat(1e6), (seed) => {
        const all = anchorsOf(5001, { seed, towns: 60, alone: 0.3, wide: 12 });
        const [were, are] = [settled(all.slice(0, -1)), settled(all)];
        const moved = were.filter((circle, index) => apart(circle, are[index]!) > 0).length;
        expect(moved).to.be.at.most(5000 * 0.05);
      }),
    );
  });

  it('takes twice as many circles at one place with few times the work', () => {
    const near = Object.getOwnPropertyDescriptor(CircleGrid.prototype, 'near')!;
    let visits = 0;
    const workFor = (count: number): number => {
      visits = 0;
      settled(anchorsOf(count, { seed: 1, towns: 1, alone: 0, wide: 12 }));
      return visits;
    };
    const plain = near.value as CircleGrid<Anchor>['near'];
    Object.defineProperty(CircleGrid.prototype, 'near', {
      ...near,
      value(this: CircleGrid<Anchor>, ...[x, y, distance, visit]: Parameters<typeof plain>) {
        plain.call(this, x, y, distance, (circle, at) => {
          visits += 1;
          return visit(circle, at);
        });
      },
    });
    try {
      // Each against all others would be four times as much, and the crowd is wider besides.
      expect(workFor(2400) / workFor(1200)).to.be.lessThan(3.5);
      expect(visits).to.be.lessThan(2400 ** 2 / 2);
    } finally {
      Object.defineProperty(CircleGrid.prototype, 'near', near);
    }
  });
});
