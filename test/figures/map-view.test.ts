import { expect } from '@open-wc/testing';
import {
  ALL_OF_MAP,
  aloneOn,
  constellationKey,
  toggledOn,
  withoutHidden,
} from '../../src/figures/map-view.js';
import { communitiesOf } from '../support/communities.js';

const figure = communitiesOf(
  ['A', 'A', 'B', ''].map((constellation, index) => ({
    name: `Community ${index}`,
    constellation,
    location: index === 2 ? "['rec2']" : "['rec1']",
    on: [`c/hub-${index}`],
  })),
  [40, 30, 20, 10].map((users, index) => `2026-01-20,hub-${index},${users},c`),
  { places: ['rec1,One,Chile,-33,-70', 'rec2,Two,Peru,-12,-77'] },
);
const [a, b, none] = ['A', 'B', null].map(constellationKey) as [string, string, string];

describe('what a reader sees of a map', () => {
  it('is a figure of its own: communities, countries and constellations of what is left', () => {
    const left = withoutHidden(figure, new Set([b, none]));
    expect(left.communities.map(({ name }) => name)).to.deep.equal(['Community 0', 'Community 1']);
    expect(left.countries).to.deep.equal([{ name: 'Chile', communities: 2 }]);
    expect(left.constellations).to.deep.equal([{ name: 'A', communities: 2 }]);
    expect(withoutHidden(figure, new Set())).to.equal(figure);
  });

  it('tells no constellation from one that is called null', () => {
    expect(constellationKey('null')).not.to.equal(none);
  });

  it('hides and shows one, shows one alone and all again', () => {
    const hidden = toggledOn(ALL_OF_MAP, a);
    expect([...hidden.hidden]).to.deep.equal([a]);
    expect([...toggledOn(hidden, a).hidden]).to.deep.equal([]);
    const alone = aloneOn(hidden, a, figure);
    expect([...alone.hidden]).to.have.members([b, none]);
    expect([...aloneOn(alone, a, figure).hidden]).to.deep.equal([]);
  });
});
