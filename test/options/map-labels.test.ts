import { expect } from '@open-wc/testing';
import { LIGHT } from '../../src/look/look.js';
import { ALWAYS, labelMarks, type Named } from '../../src/options/map/map-labels.js';
import type { Size } from '../../src/options/placement/placement.js';
import { boxOf, marksOf, overlapping, type Box } from '../support/plans.js';
import { seededRandom } from '../support/random.js';

const SIZE = { width: 760, height: 400 };

const named = (index: number): string =>
  `University of ${'Somewhere '.repeat(1 + (index % 3))}${index}`;

const circles = (count: number, seed: number, { width, height }: Size = SIZE): Named[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => ({
    x: random() * width,
    y: random() * height,
    r: 2 + random() * 8,
    name: named(index),
  })).sort((a, b) => b.r - a.r);
};

/** A crowd around one place, as close as a map keeps it. */
const crowd = (count: number, { width, height }: Size): Named[] => {
  const random = seededRandom(count);
  return Array.from({ length: count }, (_, index) => {
    const [away, angle] = [24 * Math.sqrt(random()), 7 * random()];
    const x = 0.2 * width + away * Math.cos(angle);
    const y = 0.35 * height + away * Math.sin(angle);
    return { x, y, r: 1.6 + 3 * random(), name: named(index) };
  }).sort((a, b) => b.r - a.r);
};

const drawn = (all: readonly Named[], size: Size = SIZE) => {
  const marks = labelMarks(all, size, LIGHT);
  return { texts: marksOf({ marks }, 'text'), rules: marksOf({ marks }, 'rules') };
};

const away = ({ left, right, top, bottom }: Box, x: number, y: number): number =>
  Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));

/** The circle that a name belongs to: the one beside it, or at the beginning of its line. */
const isNameOf = (text: string, { name }: Named): boolean =>
  name.startsWith(text.replace(/…$/, '').trim());

describe('names on a map', () => {
  const pictures: Record<string, readonly [Named[], Size]> = {
    'a few': [circles(3, 3), SIZE],
    some: [circles(40, 40), SIZE],
    many: [circles(200, 200), SIZE],
    'far too many': [circles(4316, 5), SIZE],
    'a crowd': [crowd(120, SIZE), SIZE],
    'a large crowd on a wide picture': [
      crowd(900, { width: 1440, height: 660 }),
      { width: 1440, height: 660 },
    ],
    'a crowd on a phone': [crowd(60, { width: 320, height: 148 }), { width: 320, height: 148 }],
    'many on a phone': [circles(60, 7, { width: 320, height: 148 }), { width: 320, height: 148 }],
  };

  for (const [name, [all, size]] of Object.entries(pictures)) {
    it(`are always those of the five largest: ${name}`, () => {
      const { texts } = drawn(all, size);
      const first = all.slice(0, ALWAYS);
      first.forEach((circle, index) => {
        expect(isNameOf(texts[index]!.text, circle), `${circle.name}: ${texts[index]!.text}`).to.be
          .true;
      });
      expect(texts.length).to.be.at.least(first.length);
    });

    it(`lie over no other name, no named circle and not beyond the edge: ${name}`, () => {
      const { texts } = drawn(all, size);
      expect(overlapping(texts)).to.deep.equal([]);
      for (const text of texts) {
        const box = boxOf(text);
        expect(Math.min(box.left, box.top)).to.be.at.least(0);
        expect(box.right).to.be.at.most(size.width);
        expect(box.bottom).to.be.at.most(size.height);
        const owners = all.filter((one) => texts.some((other) => isNameOf(other.text, one)));
        for (const { x, y, r } of owners.slice(0, ALWAYS)) {
          expect(away(box, x, y), text.text).to.be.at.least(r - 1e-9);
        }
      }
    });

    it(`are beside their circle, or a line leads to it: ${name}`, () => {
      const { texts, rules } = drawn(all, size);
      const lines = rules.at(-1)?.lines ?? [];
      all.slice(0, ALWAYS).forEach(({ x, y, r }, index) => {
        const box = boxOf(texts[index]!);
        const line = lines.find(([x1, y1]) => Math.abs(Math.hypot(x1 - x, y1 - y) - r) < 1e-6);
        if (!line) expect(away(box, x, y)).to.be.below(r + 6);
        else expect(away(box, line[2], line[3])).to.be.below(6);
      });
      for (const [x1, y1, x2, y2] of lines) {
        for (const text of texts) {
          for (let part = 0; part <= 0.95; part += 0.05) {
            const [x, y] = [x1 + part * (x2 - x1), y1 + part * (y2 - y1)];
            expect(away(boxOf(text), x, y), text.text).to.be.greaterThan(0);
          }
        }
      }
      // A line has a halo, as a name has.
      expect(rules.length).to.equal(lines.length === 0 ? 0 : 2);
    });
  }

  it('lie over no circle at all where there is room', () => {
    for (const count of [3, 40]) {
      const all = circles(count, count);
      for (const text of drawn(all).texts) {
        for (const { x, y, r } of all) {
          expect(away(boxOf(text), x, y), text.text).to.be.at.least(r - 1e-9);
        }
      }
    }
  });

  it('are five on a small map, and more on a wide one, of the largest', () => {
    const all = circles(60, 7);
    const [few, many] = [320, 760].map((width) => drawn(all, { width, height: 400 }).texts);
    expect(few!.length).to.equal(5);
    expect(many!.length).to.be.within(6, 8);
    const largest = all.slice(0, 16);
    expect(many!.every(({ text }) => largest.some((one) => isNameOf(text, one)))).to.be.true;
  });

  it('have lines only where it is crowded', () => {
    expect(drawn(circles(3, 3)).rules).to.deep.equal([]);
    expect(drawn(crowd(120, SIZE)).rules).to.have.lengthOf(2);
  });
});
