import { expect } from '@open-wc/testing';
import { english } from '../../src/words/english.js';
import { wordsFor } from '../../src/words/format.js';
import { loadSentences } from '../../src/words/languages.js';
import { addSentences } from '../../src/words/sentences.js';
import { spanish } from '../../src/words/spanish.js';
import type { StringKey } from '../../src/words/strings.js';

const factsIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();

const LANGUAGES = { spanish };

for (const [name, strings] of Object.entries(LANGUAGES)) {
  describe(name, () => {
    it('has every key of English, and no other', () => {
      expect(Object.keys(strings)).to.have.members(Object.keys(english));
    });

    it('says the same facts as English', () => {
      for (const key of Object.keys(english) as StringKey[]) {
        expect(factsIn(strings[key]), key).to.deep.equal(factsIn(english[key]));
      }
    });

    it('has a text of its own for nearly every key', () => {
      const keys = Object.keys(english) as StringKey[];
      const same = keys.filter((key) => strings[key] === english[key]);
      expect(same.length, same.join(' ')).to.be.below(keys.length / 12);
    });
  });
}

describe('the language of the sentences', () => {
  it('is English until another one has come, and its lists and plurals with it', async () => {
    expect(wordsFor('es-MX').language).to.equal('en');
    expect(loadSentences('de')).to.equal(null);
    expect(loadSentences('constructor')).to.equal(null);
    await loadSentences('es-MX');
    expect(loadSentences('es')).to.equal(null);
    for (const locale of ['es', 'es-MX', 'ES-ar']) {
      const words = wordsFor(locale);
      expect(words.language).to.equal('es');
      expect(words.say('hubs', { count: 1, n: 1 })).to.equal('1 hub');
      expect(words.say('users', { count: 1_000_000, n: '1 000 000' })).to.equal(
        '1 000 000 usuarios',
      );
      expect(words.list(['a', 'b'])).to.equal('a y b');
    }
    expect(wordsFor('de').language).to.equal('en');
    expect(wordsFor('es').locale).to.equal('es');
    addSentences({ 'test.untranslated': '{n} in English' });
    const untranslated = 'test.untranslated' as StringKey;
    expect(wordsFor('es').say(untranslated, { n: 1 })).to.equal('1 in English');
  });
});
