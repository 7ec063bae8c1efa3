import { expect } from '@open-wc/testing';
import { CircleGrid } from '../../src/options/map/map-grid.js';
import {
  boundsOf,
  farthestIn,
  spread,
  type Anchor,
} from '../../src/options/placement/placement.js';
import { seededRandom, shuffled } from '../support/random.js';

const anchor = (x: number, y: number, r: number, key = `${x} ${y} ${r}`): Anchor => {
  return { x, y, r, key };
};

/** Some towns with many circles each, and circles all over. */
function crowd(count: number, seed: number): Anchor[] {
  const random = seededRandom(seed);
  const towns = Array.from(
    { length: 6 },
    () => [random() * 700 + 30, random() * 300 + 30] as const,
  );
  return Array.from({ length: count }, (_, index) => {
    const r = 2 + random() * 5;
    const [x, y] = towns[Math.floor(random() * towns.length)]!;
    const isLone = random() < 0.3;
    return anchor(isLone ? random() * 760 : x, isLone ? random() * 400 : y, r, `${index}`);
  });
}

const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
  Math.hypot(a.x - b.x, a.y - b.y);

/** The least centre distance ÷ sum of radii among all pairs. */
function leastClearance(anchors: readonly Anchor[]): number {
  const at = spread(anchors);
  let least = Infinity;
  at.forEach((one, index) => {
    for (let other = 0; other < index; other += 1) {
      const radii = anchors[index]!.r + anchors[other]!.r;
      least = Math.min(least, distance(one, at[other]!) / radii);
    }
  });
  return least;
}

describe('spreading circles', () => {
  it('leaves a circle on its place that overlaps no other', () => {
    const apart = [anchor(10, 10, 4), anchor(20, 10, 4), anchor(300, 10, 9)];
    expect(spread(apart)).to.deep.equal(apart.map(({ x, y }) => ({ x, y, isOver: false })));
    expect([...boundsOf(apart)]).to.deep.equal([0, 0, 0]);
  });

  it('keeps the largest of a crowd on its place', () => {
    const [small, large, other] = spread([
      anchor(50, 50, 3, 'a'),
      anchor(50, 50, 8, 'b'),
      anchor(50, 50, 3, 'c'),
    ]);
    expect(large).to.deep.equal({ x: 50, y: 50, isOver: false });
    expect(distance(small!, large!)).to.be.within(0.9 * 11, 1.2 * 11);
    expect(distance(other!, large!)).to.be.within(0.9 * 11, 1.2 * 11);
  });

  it('hides no circle where there is room', () => {
    for (const [count, seed] of [
      [40, 1],
      [90, 2],
    ] as const) {
      expect(leastClearance(crowd(count, seed)), `${count}`).to.be.at.least(0.7);
    }
  });

  it('moves no circle further than its bound', () => {
    const anchors = crowd(200, 4);
    const bounds = boundsOf(anchors);
    spread(anchors).forEach((at, index) => {
      expect(distance(at, anchors[index]!)).to.be.at.most(bounds[index]! + 1e-9);
    });
  });

  it('grows the bound with the crowd and keeps it near', () => {
    const bound = (count: number): number =>
      Math.max(...boundsOf(Array.from({ length: count }, (_, i) => anchor(50, 50, 4, `${i}`))));
    expect(bound(2)).to.be.lessThan(bound(20));
    // So many circles cover half of a disc of this size.
    expect(bound(20)).to.be.at.most(2 * 4 * Math.sqrt(20 / 0.5) + 1e-9);
  });

  it('lets circles overlap near their place rather than move them far away', () => {
    for (const count of [200, 1000, 4316]) {
      const all = Array.from({ length: count }, (_, i) =>
        anchor(300, 200, 2 + (i % 7) / 3, `${i}`),
      );
      const at = spread(all, { width: 760, height: 400 });
      expect(at.filter(({ isOver }) => isOver).length).to.be.greaterThan(count / 10);
      for (const one of at) expect(distance(one, { x: 300, y: 200 })).to.be.at.most(24 + 1e-9);
      // None is exactly under another, and the crowd fills the disc.
      expect(new Set(at.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).to.equal(count);
      const inner = at.filter((one) => distance(one, { x: 300, y: 200 }) < 12).length;
      expect(inner / count).to.be.within(0.03, 0.5);
    }
  });

  it('moves circles less far on a narrow map', () => {
    const all = Array.from({ length: 80 }, (_, i) => anchor(50, 60, 3, `${i}`));
    const far = (width: number): number =>
      Math.max(
        ...spread(all, null, farthestIn(width)).map((one) => distance(one, { x: 50, y: 60 })),
      );
    expect(far(320)).to.be.at.most(12);
    expect(far(760)).to.be.within(16, 24);
    expect(far(4000)).to.be.at.most(24);
  });

  it('does not depend on the order of the circles', () => {
    const anchors = crowd(150, 5);
    const byKey = (all: readonly Anchor[]): unknown[] => {
      const at = spread(all);
      return all
        .map(({ key }, index) => ({ key, ...at[index]! }))
        .sort((a, b) => Number(a.key) - Number(b.key));
    };
    expect(byKey(shuffled(anchors, seededRandom(6)))).to.deep.equal(byKey(anchors));
  });

  it('is the same in every run', () => {
    expect(spread(crowd(100, 7))).to.deep.equal(spread(crowd(100, 7)));
  });

  it('keeps what it moves inside the frame', () => {
    const corner = Array.from({ length: 12 }, (_, index) => anchor(6, 6, 5, `${index}`));
    for (const { x, y } of spread(corner, { width: 200, height: 100 })) {
      expect(x).to.be.within(5, 195);
      expect(y).to.be.within(5, 95);
    }
  });

  it('has nothing to do without circles', () => {
    expect(spread([])).to.deep.equal([]);
  });
});

describe('the grid of circles', () => {
  it('finds every circle within a distance, across its cells, and no other', () => {
    const circles = crowd(200, 8);
    const grid = new CircleGrid<Anchor>(17);
    circles.forEach((circle) => grid.add(circle));
    for (const [x, y, reach] of [
      [0, 0, 30],
      [200, 100, 60],
      [-50, -50, 120],
    ] as const) {
      const found: string[] = [];
      grid.near(x, y, reach, ({ key }) => void found.push(key));
      const wanted = circles.filter((circle) => distance(circle, { x, y }) <= reach);
      expect(found).to.have.members(wanted.map(({ key }) => key));
    }
  });

  it('stops when it is told to', () => {
    const grid = new CircleGrid<Anchor>(10);
    [1, 2, 3].forEach((x) => grid.add(anchor(x, 0, 1)));
    let visits = 0;
    grid.near(0, 0, 10, () => (visits += 1) === 2);
    expect(visits).to.equal(2);
  });
});
