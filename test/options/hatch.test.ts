import { expect } from '@esm-bundle/chai';
import { areaPath, hatching } from '../../src/options/hatch.js';
import { seededRandom } from '../support/random.js';

type Line = readonly [x1: number, y1: number, x2: number, y2: number];

const linesOf = (path: string): Line[] =>
  [...path.matchAll(/M([\d.-]+) ([\d.-]+)L([\d.-]+) ([\d.-]+)/g)].map(
    ([, ...numbers]) => numbers.map(Number) as unknown as Line,
  );

/** The height of an edge at a place between its points. */
function edgeAt(x: readonly number[], y: readonly number[], at: number): number {
  const right = Math.max(
    1,
    x.findIndex((one) => one >= at),
  );
  const [a, b] = [x[right - 1]!, x[right]!];
  return y[right - 1]! + ((y[right]! - y[right - 1]!) * (at - a)) / (b - a);
}

describe('a hatching', () => {
  const square = linesOf(hatching([0, 60], [0, 0], [60, 60]));

  it('has lines at 45 degrees, six px apart', () => {
    for (const [x1, y1, x2, y2] of square) expect(x2 - x1).to.be.closeTo(y1 - y2, 0.21);
    const sums = square.map(([x, y]) => x + y).sort((a, b) => a - b);
    sums.slice(1).forEach((sum, at) => {
      expect((sum - sums[at]!) / Math.SQRT2).to.be.closeTo(6, 0.2);
    });
    // The diagonals of the square, six px apart, but for its corners.
    expect(square.length).to.be.within(13, 15);
  });

  it('goes on from one area to the next', () => {
    const sums = (lines: Line[]): number[] => lines.map(([x, y]) => Math.round((x + y) / 8.485));
    const beside = linesOf(hatching([60, 120], [0, 0], [60, 60]));
    const both = linesOf(hatching([0, 60, 120], [0, 0, 0], [60, 60, 60]));
    const all = new Set([...sums(square), ...sums(beside)]);
    expect(new Set(sums(both))).to.deep.equal(all);
    // A line that crosses a point of the edges is one line.
    expect(both).to.have.lengthOf(all.size);
  });

  it('stays between the edges, and leaves out nothing between them', () => {
    const random = seededRandom(7);
    for (let turn = 0; turn < 50; turn += 1) {
      const x = [0];
      for (let at = 0; at < 12; at += 1) x.push(x.at(-1)! + 1 + 20 * random());
      const top = x.map(() => 100 * random());
      const bottom = top.map((y) => y + 60 * random());
      const lines = linesOf(hatching(x, top, bottom));
      const inside = (at: number, y: number, by: number): boolean =>
        y > edgeAt(x, top, at) + by && y < edgeAt(x, bottom, at) - by;
      for (const [x1, y1, x2, y2] of lines) {
        const [middle, height] = [(x1 + x2) / 2, (y1 + y2) / 2];
        expect(inside(middle, height, -0.3), String([x1, y1, x2, y2])).to.be.true;
      }
      // A point of a line of the grid that lies inside is on one of them.
      for (let at = x[0]! + 0.5; at < x.at(-1)!; at += 3) {
        for (let line = 0; line < 60; line += 1) {
          const y = line * 6 * Math.SQRT2 - at;
          if (!inside(at, y, 1)) continue;
          const isDrawn = lines.some(
            ([x1, y1, x2]) => Math.abs(x1 + y1 - at - y) < 0.3 && x1 <= at + 0.3 && x2 >= at - 0.3,
          );
          expect(isDrawn, `${at} ${y}`).to.be.true;
        }
      }
    }
  });

  it('is empty where there is no room', () => {
    expect(hatching([0, 10], [5, 5], [5, 5])).to.equal('');
    expect(hatching([3], [0], [9])).to.equal('');
  });

  it('has the area that it lies in as a path', () => {
    expect(areaPath([0, 10], [1, 2], [8, 9])).to.equal('M0 1L10 2L10 9L0 8Z');
  });
});
