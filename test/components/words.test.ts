import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { ATTRIBUTES } from '../support/manifest.js';
import { SAMPLES, TAGS } from '../support/tags.js';
import { partText, shown } from '../support/widgets.js';

const WRONG = 'zzz';

describe('the words of an attribute in the manifest', () => {
  for (const tag of TAGS) {
    it(`are those that ${tag} says it takes, when it is given another one`, async () => {
      const own = ATTRIBUTES.filter((one) => one.tag === tag && one.words.length > 0);
      expect(own.length).to.be.above(0);
      for (const { attribute, words } of own) {
        const element = document.createElement(tag) as KpiElement;
        const given = { ...SAMPLES[tag], loading: 'eager', [attribute]: WRONG };
        for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
        await shown<KpiElement>(html`<div>${element}</div>`);
        const said = partText(element, 'status');
        // Where it is loaded when it is near, the next one is near only without this one.
        element.remove();
        const [, listed] =
          new RegExp(`${attribute}="${WRONG}" is not one of ([^.;]*)`).exec(said) ?? [];
        expect(listed, said).to.be.a('string');
        expect(listed!.match(/[^“”, ]+(?=”)/g), attribute).to.deep.equal(words);
      }
    });
  }
});
