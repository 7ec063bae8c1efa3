import { expect } from '@open-wc/testing';
import { concentrationOf, largeHubs } from '../../../src/kinds/sizes/concentration.js';
import { sampleSizes, sizesOf } from '../../support/plans.js';

const monthly = (...users: readonly number[]) =>
  sizesOf(
    users.map((count, hub) => `2026-11-01,hub-${hub},${count},a`),
    { timescales: ['monthly'] },
  ).timescales[0]!;

describe('where most of the users are', () => {
  it('is the largest size at or above which four in five are', () => {
    expect(concentrationOf(monthly(300, 60, 20, 20))).to.deep.equal({
      from: 50,
      hubs: 2,
      share: 360 / 400,
    });
    expect(concentrationOf(monthly(400, 60, 20, 20))).to.deep.include({ from: 250, hubs: 1 });
  });

  it('is nowhere where they are on hubs of every size, or there are none', () => {
    expect(concentrationOf(monthly(4, 3, 2))).to.equal(null);
    expect(concentrationOf(monthly(0, 0))).to.equal(null);
  });

  it('agrees with the bins of the sample', async () => {
    for (const one of (await sampleSizes()).timescales) {
      const { from, hubs, share } = concentrationOf(one)!;
      const large = one.bins.filter((bin) => bin.from >= from);
      expect(large.reduce((sum, bin) => sum + bin.hubs.length, 0)).to.equal(hubs);
      expect(large.reduce((sum, bin) => sum + bin.users, 0) / one.users).to.be.closeTo(share, 1e-9);
      expect(large.slice(1).reduce((sum, bin) => sum + bin.share, 0)).to.be.below(0.8);
    }
  });
});

describe('the hubs of 100 users or more', () => {
  it('are counted whatever the bins are, with one on the edge', () => {
    expect(largeHubs(monthly(300, 100, 60, 40))).to.deep.equal({
      from: 100,
      hubs: 2,
      share: 400 / 500,
    });
  });

  it('say nothing where they are none or all', () => {
    expect(largeHubs(monthly(99, 5))).to.equal(null);
    expect(largeHubs(monthly(300, 100))).to.equal(null);
    expect(largeHubs(monthly(0, 0))).to.equal(null);
  });

  it('agree with the bins of the sample', async () => {
    for (const one of (await sampleSizes()).timescales) {
      const found = largeHubs(one);
      const large = one.bins.filter((bin) => bin.from >= 100);
      const hubs = large.reduce((sum, bin) => sum + bin.hubs.length, 0);
      expect(found?.hubs ?? 0).to.equal(hubs);
      const share = large.reduce((sum, bin) => sum + bin.share, 0);
      expect(found?.share ?? 0).to.be.closeTo(share, 1e-9);
    }
  });
});
