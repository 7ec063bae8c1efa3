import { expect } from '@open-wc/testing';
import { english } from '../../src/words/english.js';
import type { StringKey } from '../../src/words/strings.js';
import { english as en } from '../support/english.js';

const texts = Object.entries(english);
const factsIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

/** Facts that the widgets give with keys of theirs. */
const given: Partial<Record<StringKey, Record<string, string>>> = {
  'state.loading': { label: 'Users' },
  'error.title': { label: 'Users' },
  'attribute.word': { attribute: 'theme', value: 'x', legal: '“light”', used: 'light' },
  'attribute.name': { attribute: 'metrik', tag: 'kpi-big-number', nearest: 'metric' },
  'attribute.elsewhere': { attribute: 'bins', tag: 'kpi-big-number', other: 'community-bins' },
  'attribute.piece': { attribute: 'b”' },
  'attribute.letters': { attribute: 'at–least', nearest: 'at-least' },
  'attribute.cleaned': { attribute: 'metric', value: '“hubs”', used: 'hubs' },
  'attribute.off': { attribute: 'inline', value: 'false' },
  'attribute.empty': { attribute: 'period', used: 'all' },
  'attribute.duration': { attribute: 'trend', value: 'x' },
  'attribute.trendOfAll': {},
  'attribute.trendOfCommunities': { metric: 'countries' },
  'attribute.swallowed': { tag: 'kpi-big-number' },
  'attribute.fallenOut': { tag: 'kpi-big-number' },
  chart: {},
  map: {},
};

describe('the strings', () => {
  it('have another form for one wherever they have one for many', () => {
    const forms = (end: string): string[] =>
      texts.filter(([key]) => key.endsWith(end)).map(([key]) => key.slice(0, -end.length));
    expect(forms('.one')).to.have.members(forms('.other'));
    const keys = new Set<string>(Object.keys(english));
    // A key that is also a stem would be taken for the text of every count.
    expect(forms('.one').filter((stem) => keys.has(stem))).to.deep.equal([]);
  });

  for (const [key, facts] of Object.entries(given) as [StringKey, Record<string, string>][]) {
    it(`${key} has no gap with what a widget gives`, () => {
      expect(Object.keys(facts).sort()).to.deep.equal([...new Set(factsIn(english[key]))]);
      expect(en.say(key, facts)).not.to.match(/\{/);
    });
  }
});
