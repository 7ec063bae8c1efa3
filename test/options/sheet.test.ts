import { expect } from '@open-wc/testing';
import { LIGHT } from '../../src/look/look.js';
import type { Plan } from '../../src/options/plan.js';
import { sheetOf, type Shown } from '../../src/options/sheet.js';
import { textWidth } from '../../src/options/text-width.js';
import { wrapText } from '../../src/options/wrap-text.js';
import { notNumbers, textsOf } from '../support/plans.js';

const plan: Plan = {
  width: 300,
  height: 100,
  marks: [{ mark: 'rect', x: 0, y: 0, width: 300, height: 100, fill: '#123456' }],
};
const text = { title: 'Title', source: 'Source: a', more: (count: number) => `${count} more` };
const names = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ name: `cluster-${at}`, color: '#123456' }));

const sheet = (some: Partial<Shown> = {}, texts = text) => sheetOf({ plan, ...some }, texts, LIGHT);

describe('a sheet', () => {
  it('is as wide as the picture and a margin, and as high as what is in it', () => {
    const { width, height, parts, ground } = sheet();
    expect(width).to.equal(332);
    expect(height).to.be.greaterThan(140);
    expect(ground).to.equal(LIGHT.surface);
    const tops = parts.map(({ y }) => y);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    expect(notNumbers(parts)).to.deep.equal([]);
  });

  it('names every colour, as long as they can be read, and keeps inside its width', () => {
    const { parts, width } = sheet({ legend: names(100) });
    const texts = parts.flatMap(textsOf);
    expect(texts).to.include.members(['cluster-0', 'cluster-59', '40 more']);
    expect(texts).not.to.include('cluster-60');
    for (const { x, marks } of parts) {
      for (const mark of marks) {
        if (mark.mark !== 'text') continue;
        expect(x + mark.x + textWidth(mark.text, mark.size)).to.be.at.most(width);
      }
    }
  });

  it('shows a number by itself, or above a picture', () => {
    expect(sheet({ plan: null, value: '7,036' }).parts.flatMap(textsOf)).to.include('7,036');
    const both = sheet({ value: '7,036' });
    expect(both.height).to.be.greaterThan(sheet({ plan: null, value: '7,036' }).height + 100);
  });

  it('has no room for what is not there', () => {
    expect(sheet({}, { ...text, title: '', source: '' }).parts).to.have.lengthOf(1);
    expect(sheet({}, { ...text, title: 'x '.repeat(999) }).height).to.be.lessThan(300);
  });
});

describe('a text in lines', () => {
  it('is cut at blanks', () => {
    expect(wrapText('one two  three', 10, 45, 9)).to.deep.equal(['one two', 'three']);
    expect(wrapText('', 10, 45, 9)).to.deep.equal([]);
  });

  it('is cut inside of what is too long, behind a slash where there is one', () => {
    const lines = wrapText('https://example.org/data/hub-activity.csv', 11, 160, 9);
    expect(lines.join('')).to.equal('https://example.org/data/hub-activity.csv');
    expect(lines[0]).to.match(/\/$/);
    for (const line of wrapText('x'.repeat(200), 11, 160, 99)) {
      expect(textWidth(line, 11)).to.be.at.most(160);
    }
  });

  it('has no more lines than it may, and says so', () => {
    const lines = wrapText('word '.repeat(100), 11, 160, 3);
    expect(lines).to.have.lengthOf(3);
    expect(lines[2]).to.match(/…$/);
  });
});
