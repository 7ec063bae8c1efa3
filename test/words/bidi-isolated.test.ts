import { expect } from '@open-wc/testing';
import { wordsFor } from '../../src/words/format.js';
import { bidiIsolated } from '../../src/words/bidi-isolated.js';

const [FIRST_STRONG, END] = ['\u2068', '\u2069\u200e'];
const [EMBEDDED, END_EMBEDDED] = ['\u202b', '\u202c'];
const isolated = (text: string): string => FIRST_STRONG + EMBEDDED + text + END_EMBEDDED + END;

describe('a text from right to left within another', () => {
  it('keeps its order, and all others are what they were', () => {
    for (const text of ['20 نوفمبر 2026', 'שלום']) {
      expect(bidiIsolated(text)).to.equal(isolated(text));
    }
    for (const text of ['', 'Nov 20, 2026', '20 नव॰ 2026', '6.549', 'données · 数据']) {
      expect(bidiIsolated(text)).to.equal(text);
    }
  });

  it('begins at the left where its first letter does, or where it has none', () => {
    for (const text of ['Haifa, חיפה', '٦٬٥٤٩', '۱۲']) {
      expect(bidiIsolated(text)).to.equal(FIRST_STRONG + text + END);
    }
  });

  it('is kept apart in every sentence', () => {
    const say = (date: string): string => wordsFor('ar').say('caption.through', { date });
    expect(say('20 نوفمبر 2026')).to.include(isolated('20 نوفمبر 2026'));
    expect(say('Nov 20, 2026')).to.match(/Nov 20, 2026$/);
  });
});
