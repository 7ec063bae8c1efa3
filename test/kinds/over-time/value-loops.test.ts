import { expect } from '@open-wc/testing';
import { logsOf, maxOf } from '../../../src/kinds/over-time/value-loops.js';

describe('the logarithms of values', () => {
  it('are those of Math.log10 to the last bit, the first time and again', () => {
    const values = [0.37, 1, 2, 2.5, 3, 999, 4095, 4096, 4097, 1e6, 2 ** 32 + 3, 1e20];
    for (let time = 0; time < 2; time += 1) {
      const logs = logsOf(Float64Array.from(values), 0);
      expect([...logs]).to.deep.equal(values.map(Math.log10));
    }
  });

  it('are NaN below the least, and where there is no value', () => {
    expect([...logsOf(Float64Array.of(0, 0.5, 1, NaN), 1)]).to.deep.equal([NaN, NaN, 0, NaN]);
  });
});

describe('the largest value', () => {
  it('is found among values that are missing', () => {
    expect(maxOf(Float64Array.of(NaN, 2, 7, NaN, 3))).to.equal(7);
  });

  it('is 0 where none is positive', () => {
    expect(maxOf(Float64Array.of(NaN, -1, 0))).to.equal(0);
  });
});
