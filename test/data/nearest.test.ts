import { expect } from '@open-wc/testing';
import { nearest } from '../../src/data/nearest.js';

describe('the nearest name', () => {
  it('is the one that the fewest letters are away', () => {
    const names = ['metric', 'measure', 'timescale', 'timeout'];
    expect(nearest('timescal', names)).to.equal('timescale');
    expect(nearest('timescales', names)).to.equal('timescale');
    expect(nearest('tiemscale', names)).to.equal('timescale');
    expect(nearest('metrik', names)).to.equal('metric');
    expect(nearest('timeouts', names)).to.equal('timeout');
  });

  it('may be the word in another spelling', () => {
    expect(nearest('Exclude_Hubs', ['exclude-clusters', 'exclude-hubs'])).to.equal('exclude-hubs');
    expect(nearest('projectpythia_binder', ['projectpythia-binder'], 0)).to.equal(
      'projectpythia-binder',
    );
    expect(nearest(' US  west', ['US West'], 0)).to.equal('US West');
  });

  it('is no name that is further away', () => {
    expect(nearest('class', ['scale', 'cluster'])).to.equal(null);
    expect(nearest('hb', ['hub'], 0)).to.equal(null);
    expect(nearest('country', ['countries'])).to.equal(null);
    expect(nearest('country', ['countries'], 3)).to.equal('countries');
    expect(nearest('', ['abc'])).to.equal(null);
    expect(nearest('abc', [])).to.equal(null);
  });

  it('is the first of equally near ones', () => {
    expect(nearest('ac', ['ab', 'ad'])).to.equal('ab');
  });
});
