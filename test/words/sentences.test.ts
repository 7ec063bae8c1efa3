import { expect } from '@open-wc/testing';
import { wordsFor } from '../../src/words/format.js';
import { addSentences } from '../../src/words/sentences.js';
import type { StringKey } from '../../src/words/strings.js';

/** Keys that no file of the kit has. */
const key = (name: string): StringKey => `test.${name}` as StringKey;

describe('sentences that come late', () => {
  it('are found by words that were there before', () => {
    const words = wordsFor('en');
    expect(words.say(key('late'), { n: 7 })).to.equal('test.late');
    addSentences({ 'test.late': '{n} late' });
    expect(words.say(key('late'), { n: 7 })).to.equal('7 late');
  });

  it('follow the plural of their count', () => {
    addSentences({ 'test.hubs.one': '1 hub', 'test.hubs.other': '{n} hubs' });
    expect(wordsFor('en').say(key('hubs'), { count: 1 })).to.equal('1 hub');
    expect(wordsFor('en').say(key('hubs'), { count: 2, n: '2' })).to.equal('2 hubs');
  });
});
