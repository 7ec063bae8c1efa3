import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { medianOfAll, medianStep, stepsOf } from '../../src/figures/usual-step.js';

describe('the usual step', () => {
  it('is the median of the days between neighbouring dates', () => {
    const of = (...dates: number[]) => medianStep(stepsOf(Int32Array.from(dates)));
    expect(of(1, 2, 3, 10)).to.equal(1);
    expect(of(1, 2, 4, 8)).to.equal(2);
    expect(of(1, 2, 4, 8, 9)).to.equal(1.5);
    expect(of(1, 2, 3, 10, 17)).to.equal(4);
    expect(of(1, 8)).to.equal(7);
    expect(of(1)).to.be.NaN;
  });

  it('of several is that of all their steps together', () => {
    const all = [[1, 1, 1], [7], [], [7, 7, 30]].map((steps) => Int32Array.from(steps));
    expect(medianOfAll(all)).to.equal(7);
    expect(medianOfAll([])).to.be.NaN;
  });

  it('is the middle of the sorted ones, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1 }), (steps) => {
        const sorted = [...steps].sort((a, b) => a - b);
        const last = sorted.length - 1;
        const middle = (sorted[Math.floor(last / 2)]! + sorted[Math.ceil(last / 2)]!) / 2;
        expect(medianStep(Int32Array.from(steps))).to.equal(middle);
      }),
    );
  });
});
