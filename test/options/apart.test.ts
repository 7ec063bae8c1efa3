import { expect } from '@open-wc/testing';
import { apart } from '../../src/options/area/apart.js';

const ALL = [0, 100] as const;

describe('places that are moved apart', () => {
  it('stay where they are if they are far enough from each other', () => {
    expect(apart([10, 20, 35], 10, ALL)).to.deep.equal([10, 20, 35]);
    expect(apart([], 10, ALL)).to.deep.equal([]);
  });

  it('move by as little as they can, around their middle', () => {
    expect(apart([50, 50], 10, ALL)).to.deep.equal([45, 55]);
    expect(apart([50, 50, 50, 90], 10, ALL)).to.deep.equal([40, 50, 60, 90]);
    // Two groups that would meet become one.
    expect(apart([40, 40, 52, 52], 10, ALL)).to.deep.equal([31, 41, 51, 61]);
  });

  it('stay in the range', () => {
    expect(apart([2, 2, 98], 10, [5, 95])).to.deep.equal([5, 15, 95]);
    expect(apart([99, 99], 10, [5, 95])).to.deep.equal([85, 95]);
  });

  it('are none if they do not fit', () => {
    expect(apart([1, 2, 3], 10, [0, 19])).to.equal(null);
    expect(apart([1, 2, 3], 10, [0, 20])).to.deep.equal([0, 10, 20]);
  });
});
