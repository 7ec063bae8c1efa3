import { expect } from '@open-wc/testing';
import { Comparison } from './comparison.js';

describe('a comparison', () => {
  const pathsOf = (compare: (comparison: Comparison) => void): string[] => {
    const comparison = new Comparison();
    compare(comparison);
    return comparison.differences.map(({ path }) => path);
  };

  it('lets numbers differ by a billionth of their size', () => {
    expect(pathsOf((all) => all.value('a', 1e6, 1e6 + 1e-4))).to.deep.equal([]);
    expect(pathsOf((all) => all.value('a', 1e6, 1e6 + 1e-2))).to.deep.equal(['a']);
  });

  it('takes NaN and a missing value for differences', () => {
    expect(pathsOf((all) => all.value('a', 1, NaN))).to.deep.equal(['a']);
    expect(pathsOf((all) => all.value('a', 1, undefined))).to.deep.equal(['a']);
    expect(pathsOf((all) => all.value('a', null, undefined))).to.deep.equal([]);
  });

  it('sees a list that is too long or too short', () => {
    expect(pathsOf((all) => all.list('a', [1], [1, 2]))).to.deep.equal(['a.length']);
    expect(pathsOf((all) => all.list('a', [1, 2], [1]))).to.deep.equal(['a.length', 'a[1]']);
  });

  it('lets ranked names change places only where their values are equal', () => {
    const golden = [
      ['x', 2],
      ['y', 2],
      ['z', 1],
    ] as const;
    const [x, y, z] = golden;
    expect(pathsOf((all) => all.ranking('a', golden, [y, x, z]))).to.deep.equal([]);
    expect(pathsOf((all) => all.ranking('a', golden, [x, z, y]))).to.deep.equal(['a[1]', 'a[2]']);
  });

  it('counts what it compared', () => {
    const comparison = new Comparison();
    comparison.list('a', [1, 2], [1, 2]);
    expect(comparison.compared).to.equal(3);
  });
});
