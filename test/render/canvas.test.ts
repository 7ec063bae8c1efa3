import { expect } from '@open-wc/testing';
import { LIGHT } from '../../src/look/look.js';
import type { Mark } from '../../src/options/plan.js';
import { paint, sizeOf } from '../../src/render/canvas.js';
import { pictureFile } from '../../src/render/picture-file.js';
import { drawing, type SvgNode } from '../../src/render/svg.js';
import { difference, unlike, pixelsOf } from '../support/pixels.js';

/** As on a page that is in the kit's own font. */
const LOOK = { ...LIGHT, font: 'Arimo' };
const SIZE = { width: 120, height: 80 };
const text = { mark: 'text', x: 60, y: 40, text: 'Mg Жé', fill: '#200040', size: 20 } as const;
const xs = Float64Array.of(10, 40, 70, 110);
const ys = Float64Array.of(60, 20, NaN, 30);

/** One of each kind, with all that it may have. */
const MARKS: Readonly<Record<string, Mark>> = {
  band: { mark: 'band', x: xs, y: Float64Array.of(60, 20, 40, 30), base: 70, fill: '#1d4ef5' },
  line: { mark: 'line', x: xs, y: ys, stroke: '#f0413f', width: 3, dash: [6, 2] },
  rules: { mark: 'rules', lines: [[5, 5.5, 110, 5.5]], stroke: '#0a9f78', width: 1, dash: [3, 3] },
  rect: { mark: 'rect', x: 5, y: 5, width: 50, height: 30.5, fill: '#c60a76' },
  circle: {
    mark: 'circle',
    x: 60,
    y: 40,
    r: 25,
    fill: '#b88a00',
    stroke: '#200040',
    strokeWidth: 4,
    opacity: 0.5,
  },
  'circle without a line': {
    ...{ mark: 'circle', x: 60, y: 40, r: 25, fill: 'none' },
    ...{ stroke: '#200040', strokeWidth: 0 },
  },
  path: {
    mark: 'path',
    d: 'M5,5h60l20,50Za4,4 0 0 1 4,4',
    fill: 'none',
    stroke: '#057761',
    width: 2,
  },
  text: { ...text, anchor: 'start' },
  'text, bold, tilted, in a halo': {
    ...text,
    anchor: 'middle',
    weight: 700,
    rotate: -45,
    halo: '#ffff00',
  },
  'text at its end': { ...text, anchor: 'end' },
};

describe('the canvas', () => {
  for (const [name, mark] of Object.entries(MARKS)) {
    it(`paints what the SVG shows: ${name}`, async () => {
      const ground: Mark = { mark: 'rect', x: 0, y: 0, ...SIZE, fill: '#ffffff' };
      const picture = drawing({ ...SIZE, marks: [ground, mark] }, LOOK);
      const [png, svg, nothing] = await Promise.all(
        [
          await pictureFile(picture, 'image/png'),
          await pictureFile(picture, 'image/svg+xml'),
          await pictureFile(drawing({ ...SIZE, marks: [ground] }, LOOK), 'image/png'),
        ].map((file) => pixelsOf(file, 240, 160)),
      );
      expect(unlike(png!, svg!)).to.be.below(0.002);
      expect(difference(png!, nothing!) > 0).to.equal(name !== 'circle without a line');
    });
  }

  it('says so where it is asked for what it does not know', () => {
    const context = document.createElement('canvas').getContext('2d')!;
    const picture = (child: SvgNode): SvgNode => ({
      name: 'svg',
      attributes: [],
      children: [child],
    });
    const image = picture({ name: 'image', attributes: [] });
    expect(() => paint(context, image)).to.throw('<image>');
    const skewed = picture({ name: 'g', attributes: [['transform', 'skewX(3)']] });
    expect(() => paint(context, skewed)).to.throw('skewX()');
  });

  it('knows the size of a drawing', () => {
    expect(sizeOf(drawing({ ...SIZE, marks: [] }, LOOK))).to.deep.equal(SIZE);
  });
});
