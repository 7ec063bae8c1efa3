import { expect } from '@open-wc/testing';
import * as kit from '../../src/index.js';
import { COMMON, METHODS, propertyOf } from '../../src/page/members.js';
import { TAGS as KNOWN } from '../../src/page/tags.js';
import { TAGS } from '../../src/components/element/version.js';
import { isOfCommunities, METRIC_NAMES } from '../../src/kinds/number/metrics.js';
import { OF_ONE_FILE } from '../../src/page/early.js';

/** Members that a waiting element has of its own. */
const OWN = ['figure', 'reload', 'updateComplete'];

/** The attributes of a tag. */
const attributesOf = (tag: string): string[] => `${COMMON} ${KNOWN[tag]?.attributes}`.split(' ');

describe('what the one script knows of a tag', () => {
  it('is there for every tag', () => {
    expect(Object.keys(KNOWN)).to.have.members(TAGS);
  });

  for (const tag of TAGS) {
    const elementClass = customElements.get(tag) as unknown as typeof kit.KpiElement;

    it(`is every attribute of ${tag}`, () => {
      expect(attributesOf(tag)).to.have.members(elementClass.observedAttributes);
    });

    it(`is the property of each attribute of ${tag}`, () => {
      const known = attributesOf(tag).map((attribute) => [propertyOf(attribute), attribute]);
      const public_ = [...elementClass.elementProperties]
        .filter(([, { state }]) => !state)
        .map(([name, { attribute }]) => [name, typeof attribute === 'string' ? attribute : name]);
      expect(known).to.have.deep.members(public_);
    });
  }

  it('is which metrics of a number are counted from one file', () => {
    for (const metric of METRIC_NAMES) {
      expect(OF_ONE_FILE.test(metric), metric).to.equal(!isOfCommunities(metric));
    }
  });

  it('is every public method', () => {
    const { prototype } = kit.KpiElement;
    for (const name of [...METHODS, ...OWN]) expect(name in prototype, name).to.be.true;
  });
});
