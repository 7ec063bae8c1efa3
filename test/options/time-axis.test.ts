import { expect } from '@open-wc/testing';
import { LIGHT } from '../../src/look/look.js';
import { TIME_AXIS_HEIGHT, timeAxisMarks } from '../../src/options/time-axis.js';
import type { TextMark } from '../../src/options/plan.js';
import { wordsFor } from '../../src/words/format.js';
import { boxOf, marksOf, overlapping } from '../support/plans.js';
import { day } from '../support/tables.js';

const SPANS = { '1 day': 0, '2 days': 1, '3 days': 2, '40 days': 40, '100 days': 100 };
const LONG_SPANS = { '1 year': 365, '2 years': 731, '6 years': 2190, '30 years': 10957 };

function axis(from: string, days: number, width: number, language = 'en') {
  const frame = { left: 50, right: width - 10, top: 30, bottom: 300 };
  const first = day(from);
  const span = frame.right - frame.left;
  const xOf = (at: number): number =>
    days === 0 ? frame.left + span / 2 : frame.left + (span * (at - first)) / days;
  const words = wordsFor(language);
  const marks = timeAxisMarks(first, first + days, xOf, frame, LIGHT, words);
  const texts = marksOf({ marks }, 'text');
  const rowOf = (row: number): TextMark[] =>
    texts.filter(({ y }) => Math.abs(y - frame.bottom - 13.5 - row * 15) < 1);
  return { frame, marks, texts, labels: rowOf(0), years: rowOf(1) };
}

const said = (marks: readonly TextMark[]): string[] => marks.map(({ text }) => text);

describe('the time axis', () => {
  for (const [name, days] of Object.entries({ ...SPANS, ...LONG_SPANS })) {
    for (const width of [280, 640, 1000]) {
      it(`of ${name} on ${width} px has labels that do not overlap`, () => {
        for (const language of ['en', 'de', 'es', 'ja']) {
          for (const from of ['2021-01-01', '2021-03-15', '2021-12-30', '2022-11-29']) {
            const { texts, labels, years, frame } = axis(from, days, width, language);
            expect(labels.length, from).to.be.within(1, 30);
            expect(overlapping(texts), `${language} ${from}`).to.deep.equal([]);
            for (const box of [...labels, ...years].map(boxOf)) {
              expect(box.left).to.be.at.least(0);
              expect(box.right).to.be.at.most(width);
              expect(box.bottom).to.be.at.most(frame.bottom + TIME_AXIS_HEIGHT);
            }
          }
        }
      });
    }
  }

  it('says as much as there is room for', () => {
    expect(axis('2021-01-01', 40, 1100).labels.length).to.be.within(15, 25);
    expect(axis('2021-01-01', 365, 1000).labels.length).to.be.within(12, 15);
    expect(axis('2021-01-01', 40, 280).labels.length).to.be.at.least(2);
  });

  it('says the year at the first label and at each January', () => {
    const { labels, years } = axis('2025-11-01', 180, 640);
    expect(said(labels)).to.deep.equal(['Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr']);
    expect(said(years)).to.deep.equal(['2025', '2026']);
    expect(years.map(({ x }) => x)).to.deep.equal([labels[0]!.x, labels[2]!.x]);
  });

  it('of days says the year too', () => {
    const { labels, years } = axis('2025-12-30', 4, 640);
    expect(said(labels)).to.include.members(['Dec 30', 'Jan 1']);
    expect(said(years)).to.deep.equal(['2025', '2026']);
  });

  it('of years says each once', () => {
    const { labels, years } = axis('2000-01-01', 10957, 640);
    expect(labels.every(({ text }) => /^\d{4}$/.test(text))).to.be.true;
    expect(new Set(said(labels)).size).to.equal(labels.length);
    expect(years).to.deep.equal([]);
  });

  it('has a tick for every label, in the ink of its look', () => {
    const { marks, labels } = axis('2025-11-01', 180, 640);
    const [rules] = marksOf({ marks }, 'rules');
    expect(rules!.lines.length).to.equal(1 + labels.length);
    expect(rules!.stroke).to.equal(LIGHT.muted);
  });
});
