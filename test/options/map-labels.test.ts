import { expect } from '@open-wc/testing';
import { LIGHT } from '../../src/look/look.js';
import { labelMarks, type Named } from '../../src/options/map/map-labels.js';
import { boxOf, overlapping } from '../support/plans.js';
import { seededRandom } from '../support/random.js';

const SIZE = { width: 760, height: 400 };

const circles = (count: number, seed: number): Named[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => ({
    x: random() * 760,
    y: random() * 400,
    r: 2 + random() * 8,
    name: `University of ${'Somewhere '.repeat(1 + (index % 3))}${index}`,
  })).sort((a, b) => b.r - a.r);
};

describe('names on a map', () => {
  it('lie over no circle, no other name and not beyond the edge', () => {
    for (const count of [3, 40, 200]) {
      const all = circles(count, count);
      const marks = labelMarks(all, SIZE, LIGHT);
      expect(marks.length, `${count}`).to.be.greaterThan(0);
      expect(overlapping(marks)).to.deep.equal([]);
      for (const mark of marks) {
        const { left, right, top, bottom } = boxOf(mark);
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(SIZE.width);
        expect(top).to.be.at.least(0);
        expect(bottom).to.be.at.most(SIZE.height);
        for (const { x, y, r } of all) {
          const across = Math.max(left - x, x - right, 0);
          const down = Math.max(top - y, y - bottom, 0);
          expect(Math.hypot(across, down), mark.text).to.be.at.least(r - 1e-9);
        }
      }
    }
  });

  it('are few on a small map, and those of the largest', () => {
    const all = circles(60, 7);
    const [few, many] = [320, 760].map((width) => labelMarks(all, { width, height: 400 }, LIGHT));
    expect(few!.length).to.be.within(1, 3);
    expect(many!.length).to.be.greaterThan(few!.length);
    const largest = all.slice(0, 16).map(({ name }) => name.slice(0, 12));
    expect(many!.every(({ text }) => largest.some((name) => text.startsWith(name)))).to.be.true;
  });
});
