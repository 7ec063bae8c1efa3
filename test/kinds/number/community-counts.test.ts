import { expect } from '@open-wc/testing';
import { countCommunities } from '../../../src/kinds/number/community-counts.js';
import { communitiesOf } from '../../support/communities.js';

const ACTIVITY = ['2026-01-01,x,5,a', '2026-01-01,none,0,a'];

const figure = communitiesOf(
  [
    { name: 'One', on: ['a/x'], constellation: 'Catalyst' },
    { name: 'Two', on: ['a/x'], constellation: 'Catalyst', location: "['nowhere']" },
    { name: 'Alone', on: ['a/x'], constellation: '' },
    { name: 'Nobody', on: ['a/none'], constellation: 'Pangeo' },
  ],
  ACTIVITY,
);

describe('numbers of communities', () => {
  it('are all that have users, placed or not', () => {
    expect(countCommunities(figure, 'communities').value).to.equal(3);
  });

  it('leave out that some are in no constellation, and constellations without users', () => {
    expect(countCommunities(figure, 'constellations').value).to.equal(1);
  });

  it('say who is not among them', () => {
    const { notCounted } = countCommunities(figure, 'communities');
    expect(notCounted?.communities).to.deep.equal([{ reason: 'no-users', communities: 1 }]);
    const others = communitiesOf(
      [
        { name: 'One', on: ['a/x'] },
        { name: 'Empty', on: ['a/x'], domain: '', location: '' },
        { name: 'Elsewhere', on: ['b/y'] },
        { name: 'Also', on: ['b/z'] },
      ],
      ACTIVITY,
    );
    expect(countCommunities(others, 'communities').notCounted?.communities).to.deep.equal([
      { reason: 'no-matching-hub', communities: 2 },
      { reason: 'incomplete', communities: 1 },
    ]);
  });

  it('know days and files of the figure they are of', () => {
    const { asOf, sources, kind } = countCommunities(figure, 'communities');
    expect([asOf, sources, kind]).to.deep.equal([figure.asOf, figure.sources, 'number']);
  });

  it('are nothing where there is no community', () => {
    expect(countCommunities(communitiesOf([], ACTIVITY), 'communities').value).to.equal(null);
  });
});
