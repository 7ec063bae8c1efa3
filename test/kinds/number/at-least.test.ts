import { expect } from '@open-wc/testing';
import { atLeast } from '../../../src/kinds/number/at-least.js';

describe('the round number below a number', () => {
  it('is that of the specification', () => {
    const cases = [
      [7036, 7000],
      [12_315, 12_000],
      [118, 110],
      [93, 90],
      [25, 20],
    ] as const;
    for (const [value, below] of cases) expect(atLeast(value), String(value)).to.equal(below);
  });

  it('is strictly below, also of a round number', () => {
    const cases = [
      [7000, 6900],
      [1000, 990],
      [10_000, 9900],
      [101, 100],
      [100, 90],
      [90, 80],
      [11, 10],
      [10, 9],
      [5, 4],
      [2, 1],
    ] as const;
    for (const [value, below] of cases) expect(atLeast(value), String(value)).to.equal(below);
  });

  it('is not there for one and none, which it would only belittle', () => {
    expect(atLeast(1)).to.equal(null);
    expect(atLeast(0)).to.equal(null);
  });

  it('has at most two digits that are not zero, and no such number lies between', () => {
    for (let value = 2; value < 30_000; value += 1) {
      const below = atLeast(value) as number;
      const step = 10 ** (String(below).length - (value > 100 ? 2 : 1));
      expect(below % step, String(value)).to.equal(0);
      expect(below).to.be.lessThan(value);
      expect(below + step).to.be.at.least(value);
    }
  });
});
