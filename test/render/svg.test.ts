import { expect } from '@open-wc/testing';
import { LIGHT } from '../../src/look/look.js';
import { areaPlan } from '../../src/options/area/area.js';
import { binsTargets } from '../../src/options/bins/bins-targets.js';
import { binsPlan } from '../../src/options/bins/bins.js';
import { mapPlan } from '../../src/options/map/map.js';
import type { Mark, Plan } from '../../src/options/plan.js';
import { loadGeography } from '../../src/look/geography.js';
import { elementOf } from '../../src/render/svg-element.js';
import { drawing, markupOf, overlay } from '../../src/render/svg.js';
import {
  english as words,
  sampleCommunities,
  sampleOverTime,
  sampleSizes,
} from '../support/plans.js';

const SIZE = { width: 760, height: 420 };

const plan = (...marks: readonly Mark[]): Plan => ({ width: 100, height: 50, marks });
const text = (content: string): Mark => ({
  mark: 'text',
  x: 1,
  y: 2,
  text: content,
  fill: '#000000',
  size: 11,
  anchor: 'start',
});
const markupFor = (...marks: readonly Mark[]): string => markupOf(drawing(plan(...marks), LIGHT));

function parse(markup: string): Document {
  const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')?.textContent ?? null, markup.slice(0, 300)).to.be.null;
  return parsed;
}

const HOSTILE = [
  '</text><script>alert(1)</script>',
  `"quotes' & <amps> &amp; &lt;`,
  ']]><!-- --><![CDATA[',
  '&unknown; &#0; $& {label}',
  'line\nbreak\tand tab',
  '東京 🙂 é',
];

/** Plans of every chart, from the sample data. */
async function everyPlan(): Promise<Plan[]> {
  const [overTime, sizes, communities, geography] = await Promise.all([
    sampleOverTime(),
    sampleSizes(),
    sampleCommunities(),
    loadGeography('world'),
  ]);
  const map = { width: 760, projection: 'natural-earth', colorBy: 'constellation' } as const;
  return [
    areaPlan(overTime, LIGHT, words, SIZE),
    binsPlan(sizes, LIGHT, words, SIZE),
    mapPlan(communities, LIGHT, words, geography, map),
  ];
}

describe('a picture as markup', () => {
  for (const name of HOSTILE) {
    it(`is well formed and keeps the text as it is: ${JSON.stringify(name)}`, () => {
      const svg = parse(markupFor(text(name)));
      expect(svg.querySelector('text')!.textContent).to.equal(name);
      expect(svg.querySelectorAll('*').length).to.equal(2);
    });
  }

  it('is well formed whatever characters the data have', () => {
    const svg = parse(markupFor(text('a\u0000b\u0008c\u001fd\ud800e\uffff')));
    expect(svg.querySelector('text')!.textContent).to.match(/^a.b.c.d.e.$/);
  });

  it('keeps attributes in their quotes', () => {
    const font = `"A" & 'B', <x>`;
    const svg = parse(markupOf(drawing(plan(), { ...LIGHT, font })));
    expect(svg.documentElement.getAttribute('font-family')).to.equal(font);
  });

  it('is a file of its own: namespace, size and font', () => {
    const { documentElement } = parse(markupFor());
    expect(documentElement.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(documentElement.getAttribute('viewBox')).to.equal('0 0 100 50');
    expect(documentElement.getAttribute('width')).to.equal('100');
    expect(documentElement.getAttribute('font-family')).to.equal(LIGHT.font);
  });

  it('is the same tree as the picture on the page', async () => {
    for (const one of [...(await everyPlan()), plan(...HOSTILE.map(text))]) {
      const picture = drawing(one, LIGHT);
      const parsed = parse(markupOf(picture)).documentElement;
      expect(elementOf(picture).isEqualNode(withoutNamespace(parsed))).to.be.true;
    }
  });

  it('has positions with one decimal at most', async () => {
    for (const one of await everyPlan()) {
      const { documentElement } = parse(markupOf(drawing(one, LIGHT)));
      for (const element of documentElement.querySelectorAll('*')) {
        for (const name of ['d', 'x', 'y', 'cx', 'cy', 'r', 'transform']) {
          expect(element.getAttribute(name) ?? '').not.to.match(/\.\d\d|NaN|e-/);
        }
      }
    }
  });

  it('draws over a picture with the same frame, in as few decimals', async () => {
    const figure = await sampleSizes();
    const bins = binsPlan(figure, LIGHT, words, SIZE);
    const { highlight } = binsTargets(bins, figure, LIGHT, words).get(1);
    const svg = elementOf(overlay(bins, highlight, LIGHT));
    expect(svg.getAttribute('viewBox')).to.equal(`0 0 760 ${bins.height}`);
    expect(svg.querySelector('path')!.getAttribute('d')).not.to.match(/\.\d\d/);
  });
});

/** The namespace is an attribute in a file, and none on the page. */
function withoutNamespace(element: Element): Element {
  element.removeAttribute('xmlns');
  return element;
}

describe('the marks', () => {
  const only = (mark: Mark): Element =>
    parse(markupFor(mark)).documentElement.firstElementChild as Element;

  it('band: closed along its base', () => {
    const [x, y] = [Float64Array.of(0, 10, 20), Float64Array.of(5, 2.25, 4)];
    const band = only({ mark: 'band', x, y, base: 30, fill: 'red' });
    expect(band.getAttribute('d')).to.equal('M0,5L10,2.3L20,4V30H0Z');
  });

  it('band: nothing where there is no date', () => {
    const none = new Float64Array();
    const band = only({ mark: 'band', x: none, y: none, base: 30, fill: 'red' });
    expect(band.getAttribute('d')).to.equal('');
  });

  it('line: interrupted where there is no value', () => {
    const [x, y] = [Float64Array.of(0, 10, 20, 30), Float64Array.of(5, NaN, 4, 3)];
    const line = only({ mark: 'line', x, y, stroke: 'red', width: 1, dash: [3, 1] });
    expect(line.getAttribute('d')).to.equal('M0,5M20,4L30,3');
    expect(line.getAttribute('fill')).to.equal('none');
    expect(line.getAttribute('stroke-dasharray')).to.equal('3 1');
  });

  it('rules and rectangles', () => {
    const lines = [
      [0, 1, 2, 1],
      [0, 5, 2, 5],
    ] as const;
    const rules = only({ mark: 'rules', lines, stroke: 'red', width: 1 });
    expect(rules.getAttribute('d')).to.equal('M0,1L2,1M0,5L2,5');
    expect(rules.hasAttribute('stroke-dasharray')).to.be.false;
    const rect = only({ mark: 'rect', x: 1, y: 2, width: 3, height: 4, fill: 'red' });
    expect(rect.getAttribute('d')).to.equal('M1,2h3v4h-3Z');
  });

  it('text: tilted about its place, in a halo', () => {
    const tilted = only({ ...text('x'), rotate: -45, halo: 'white', weight: 600 } as Mark);
    expect(tilted.getAttribute('transform')).to.equal('rotate(-45 1 2)');
    expect(tilted.getAttribute('paint-order')).to.equal('stroke');
    expect(tilted.getAttribute('font-weight')).to.equal('600');
  });

  it('circle: opaque unless it is said otherwise', () => {
    const circle = {
      mark: 'circle',
      x: 1,
      y: 2,
      r: 3,
      fill: 'red',
      stroke: 'x',
      strokeWidth: 1,
    } as const;
    expect(only(circle).hasAttribute('fill-opacity')).to.be.false;
    expect(only({ ...circle, opacity: 0.5 }).getAttribute('fill-opacity')).to.equal('0.5');
  });
});
