import { expect } from '@open-wc/testing';
import { wordsFor } from '../../src/words/format.js';
import { bidiIsolated } from '../../src/words/bidi-isolated.js';

const [FIRST_STRONG, END] = ['\u2068', '\u2069'];

describe('a text from right to left within another', () => {
  it('keeps its order, and all others are what they were', () => {
    for (const text of ['20 نوفمبر 2026', 'שלום', '٦٬٥٤٩', '۱۲']) {
      expect(bidiIsolated(text)).to.equal(FIRST_STRONG + text + END);
    }
    for (const text of ['', 'Nov 20, 2026', '20 नव॰ 2026', '6.549', 'données · 数据']) {
      expect(bidiIsolated(text)).to.equal(text);
    }
  });

  it('is kept apart in every sentence', () => {
    const say = (date: string): string => wordsFor('ar').say('caption.through', { date });
    expect(say('20 نوفمبر 2026')).to.include(`${FIRST_STRONG}20 نوفمبر 2026${END}`);
    expect(say('Nov 20, 2026')).to.match(/Nov 20, 2026$/);
  });
});
