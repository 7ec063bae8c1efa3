import { expect } from '@open-wc/testing';
import { valueAxis, yOf } from '../../src/options/axes.js';
import { LEAST_TEXT } from '../../src/options/text-size.js';
import { textWidth } from '../../src/options/text-width.js';
import { compactNumber } from '../../src/words/round-numbers.js';
import { english as words } from '../support/plans.js';

const axis = (largest: number, some: { whole?: boolean; end?: number } = {}, height = 300) =>
  valueAxis(
    largest,
    height,
    largest < 10_000 ? words.number : (value) => compactNumber(value, words),
    some,
  );

describe('the value axis', () => {
  for (const largest of [0, 1e-4, 0.3, 0.5, 1, 1.5, 3, 7, 99, 7036, 10_000, 123_456, 9e9]) {
    for (const whole of [true, false]) {
      it(`goes from 0 past ${largest} in even steps${whole ? ' of whole numbers' : ''}`, () => {
        for (const height of [60, 150, 300, 600]) {
          const { ticks, top } = axis(largest, { whole }, height);
          expect(ticks[0]).to.equal(0);
          expect(ticks.length).to.be.within(2, 20);
          expect(top).to.be.at.least(largest).and.equal(ticks.at(-1));
          const step = ticks[1]!;
          ticks.forEach((tick, index) => expect(tick).to.be.closeTo(index * step, step * 1e-9));
          if (whole) expect(ticks.every(Number.isInteger), ticks.join()).to.be.true;
        }
      });

      it(`says something else at each step up to ${largest}${whole ? ', whole' : ''}`, () => {
        for (const height of [60, 150, 300, 600]) {
          const { labels } = axis(largest, { whole }, height);
          expect(new Set(labels).size, labels.join()).to.equal(labels.length);
        }
      });
    }
  }

  it('does not waste half of the height', () => {
    for (const largest of [5, 12, 101, 999, 7036, 50_100]) {
      expect(axis(largest).top, `${largest}`).to.be.below(largest * 1.6);
    }
  });

  it('ends where it is told to', () => {
    const { ticks, top } = axis(37, { whole: true, end: 47 });
    expect(top).to.equal(47);
    expect(ticks.at(-1)).to.be.at.most(47);
    expect(axis(0.4, { end: 1 }).top).to.equal(1);
  });

  it('keeps room for its widest label', () => {
    const { labels, labelWidth } = axis(7036);
    expect(labelWidth).to.equal(Math.max(...labels.map((label) => textWidth(label, LEAST_TEXT))));
  });

  it('puts 0 at the bottom of the frame and its end at the top', () => {
    const frame = { left: 0, right: 100, top: 30, bottom: 230 };
    const { top } = axis(80);
    const at = (value: number): number => yOf(axis(80), frame, value);
    expect([at(0), at(top / 2), at(top)]).to.deep.equal([230, 130, 30]);
  });
});
