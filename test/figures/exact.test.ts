import { expect } from '@open-wc/testing';
import { floorExact, snap } from '../../src/figures/exact.js';
import { byName } from '../../src/figures/order.js';
import { ceilExact, roundHalfEven, snapTo } from '../../src/figures/rounding.js';

describe('whole numbers', () => {
  it('are what sums of fractions miss by the last bits', () => {
    expect(ceilExact(7.000000000000001)).to.equal(7);
    expect(floorExact(14.999999999999998)).to.equal(15);
  });

  it('are not what lies a millionth beside them', () => {
    expect(ceilExact(7.000001)).to.equal(8);
    expect(floorExact(14.999999)).to.equal(14);
    expect(snap(12315.04979955706)).to.equal(12315.04979955706);
  });

  it('are snapped to by their own size', () => {
    expect(snap(1e9 + 0.5)).to.equal(Math.round(1e9 + 0.5));
    expect(snap(1e-12)).to.equal(1e-12);
    expect(ceilExact(0)).to.equal(0);
  });

  it('are rounded to, halves to the even one', () => {
    const rounded = { 0.5: 0, 1.5: 2, 2.5: 2, 3.5: 4, 2.4: 2, 2.6: 3, 0.49: 0, 0.51: 1 };
    for (const [value, whole] of Object.entries(rounded)) {
      expect(roundHalfEven(Number(value)), value).to.equal(whole);
    }
  });

  it('are rounded to from a half that was missed by the last bits', () => {
    expect(roundHalfEven(2.5000000000000004)).to.equal(2);
    expect(roundHalfEven(3.4999999999999996)).to.equal(4);
  });
});

describe('bin edges', () => {
  it('are what a mean misses by the last bits', () => {
    expect(snapTo(4.999999999999999, [0, 5, 10])).to.equal(5);
    expect(snapTo(4.99, [0, 5, 10])).to.equal(4.99);
  });
});

describe('names', () => {
  it('are ordered by code units, not by a locale', () => {
    expect(['b', 'Z', 'ä', 'a', '10', '9'].sort(byName)).to.deep.equal([
      '10',
      '9',
      'Z',
      'a',
      'b',
      'ä',
    ]);
  });
});
