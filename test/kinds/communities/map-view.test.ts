import { expect } from '@open-wc/testing';
import { isolated, toggled } from '../../../src/figures/hiding.js';
import {
  ALL_OF_MAP,
  constellationKey,
  constellationKeys,
  withoutHidden,
} from '../../../src/kinds/communities/map-view.js';
import { communitiesOf } from '../../support/communities.js';

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
    const hidden = toggled(ALL_OF_MAP, a);
    expect([...hidden.hidden]).to.deep.equal([a]);
    expect([...toggled(hidden, a).hidden]).to.deep.equal([]);
    const keys = constellationKeys(figure);
    const alone = isolated(hidden, a, keys);
    expect([...alone.hidden]).to.have.members([b, none]);
    expect([...isolated(alone, a, keys).hidden]).to.deep.equal([]);
    expect(alone.zoom).to.equal(ALL_OF_MAP.zoom);
  });
});
