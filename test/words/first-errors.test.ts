import { expect } from '@open-wc/testing';
import type { KpiErrorCode, KpiErrorFacts } from '../../src/data/errors.js';
import { first } from '../../src/words/english/first.js';
import {
  firstErrorKey,
  firstErrorSentence,
  unexplainedSentence,
} from '../../src/words/first-errors.js';
import { wordsFor } from '../../src/words/format.js';
import { errorSentence } from '../../src/words/messages.js';

const en = wordsFor('en');
const address = 'https://example.org/hubs.csv';

const AT_ONCE: readonly [KpiErrorCode, KpiErrorFacts][] = [
  ['network', { address }],
  ['network', { address, reason: 'offline' }],
  ['network', { address, reason: 'no-code' }],
  ['timeout', { address, limit: 15 }],
  ['timeout', { address, limit: 15, reason: 'stall' }],
];

const LATER: readonly [KpiErrorCode, KpiErrorFacts][] = [
  ['network', { address, reason: 'own-site' }],
  ['network', { attribute: 'src', reason: 'no-address' }],
  ['http', { address, status: 404 }],
  ['render', { found: 'no canvas' }],
];

describe('the errors of a bad network', () => {
  for (const [code, facts] of AT_ONCE) {
    it(`${code} ${facts.reason ?? ''} have the same sentence at once as later`, () => {
      const sentence = firstErrorSentence({ code, facts }, en);
      expect(sentence).to.include(address).and.to.equal(errorSentence({ code, facts }, en));
      expect(Object.keys(first)).to.include(firstErrorKey({ code, facts }));
    });
  }

  for (const [code, facts] of LATER) {
    it(`are not ${code} ${facts.reason ?? ''}, which has no sentence at once`, () =>
      expect(firstErrorSentence({ code, facts }, en)).to.equal(null));
  }

  it('leave a last resort for all others, which names the code', () => {
    const sentence = unexplainedSentence({ code: 'schema', facts: {} }, en);
    expect(sentence).to.match(/could not be loaded \(schema\)/);
    expect(Object.keys(first)).to.include('error.unexplained');
  });
});
