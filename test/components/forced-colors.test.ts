import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { hexOf } from '../../src/render/hex-color.js';
import { contrast } from '../support/contrast.js';
import { chosen } from '../support/media.js';
import { chartOf, press } from '../support/pointer.js';
import { ACTIVITY, COMMUNITIES, LOCATIONS, shown } from '../support/widgets.js';
import { waitUntil } from '../support/wait.js';

const SCHEMES = ['light', 'dark'] as const;

const widget = (tag: string, attributes: Readonly<Record<string, string>> = {}) => {
  const element = document.createElement(tag);
  const all = { src: ACTIVITY, loading: 'eager', ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  return shown<KpiElement>(html`${element}`);
};
const area = () => widget('hub-area-chart', { top: '8', controls: '' });
const bins = () => widget('community-bins');
const map = () =>
  widget('community-map', { src: COMMUNITIES, locations: LOCATIONS, activity: ACTIVITY });
const number = () => widget('kpi-big-number', { trend: '', stat: 'latest' });

/** A system colour as it is now. */
function system(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = name;
  document.body.append(probe);
  const color = hexOf(getComputedStyle(probe).color)!;
  probe.remove();
  return color;
}

const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** The bands of a chart, without what lies under a hatching: that is paler. */
const bandsOf = (element: Element): Element[] =>
  all(element, '.chart path[d$="Z"]').filter(
    ({ nextElementSibling }) => nextElementSibling?.getAttribute('fill') !== 'none',
  );

/** What a part of a picture is painted with, as the browser does it. */
const painted = (elements: readonly Element[], what: 'fill' | 'stroke'): string[] => [
  ...new Set(
    elements
      .map((one) => getComputedStyle(one)[what])
      .filter((color) => color !== 'none')
      .map((color) => hexOf(color)!),
  ),
];

const groundOf = (element: Element): string => hexOf(getComputedStyle(element).backgroundColor)!;

for (const scheme of SCHEMES) {
  describe(`in the few colours that a reader has chosen, ${scheme}`, () => {
    let canvas: string;
    let ink: string;

    before(async () => {
      await chosen({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
      document.documentElement.style.colorScheme = scheme;
      canvas = system('Canvas');
      ink = system('CanvasText');
    });

    after(async () => {
      document.documentElement.style.removeProperty('color-scheme');
      await chosen();
    });

    afterEach(() => {
      for (const name of ['--kpi-ink', '--kpi-color-1']) {
        document.documentElement.style.removeProperty(name);
      }
    });

    it('texts and axes of every picture are in that of text', async () => {
      expect(contrast(ink, canvas)).to.be.above(7);
      for (const element of [await area(), await bins()]) {
        expect(painted(all(element, '.chart text'), 'fill')).to.deep.equal([ink]);
        expect(painted(all(element, '.chart path'), 'stroke')).to.include(ink);
      }
    });

    it('bars, lines and markers stand out from the ground', async () => {
      const found = [
        ...painted(all(await bins(), '.chart path'), 'fill'),
        ...painted(all(await map(), '.chart circle'), 'fill'),
        ...painted(bandsOf(await area()), 'fill'),
        ...painted(all(await number(), '.sparkline circle'), 'fill'),
      ];
      expect(found.length).to.be.above(8);
      for (const color of found) expect(contrast(color, canvas), color).to.be.at.least(2.9);
    });

    it('land is drawn as outlines that can be seen', async () => {
      const strokes = painted(all(await map(), '.chart path[stroke-linejoin]'), 'stroke');
      expect(strokes.length).to.be.above(0);
      for (const color of strokes) expect(contrast(color, canvas), color).to.be.at.least(3);
    });

    it('legend and tooltip keep the colours of their series', async () => {
      const element = await area();
      press(element, 'End');
      const bands = painted(bandsOf(element), 'fill');
      expect(painted(all(element, '.item rect'), 'fill')).to.have.members(bands);
      const [first, second] = all(element, '.tip-swatch').map(groundOf);
      expect(bands).to.include.members([first, second]);
      expect(first).not.to.equal(second);
    });

    it('a button that is on is told from one that is off', async () => {
      const element = await area();
      const [button] = all(element, '.reset');
      const off = groundOf(button!);
      button!.click();
      await element.updateComplete;
      expect(button!.getAttribute('aria-pressed')).to.equal('true');
      const on = groundOf(button!);
      expect(contrast(on, off)).to.be.at.least(3);
      expect(contrast(hexOf(getComputedStyle(button!).color)!, on)).to.be.at.least(4.5);
    });

    it('the focus is seen', async () => {
      const element = await area();
      chartOf(element).focus({ focusVisible: true });
      const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(chartOf(element));
      expect(outlineStyle).to.equal('solid');
      expect(outlineWidth).to.equal('2px');
      expect(contrast(hexOf(outlineColor)!, canvas)).to.be.at.least(2.9);
    });

    it('what an author has set does not count', async () => {
      document.documentElement.style.setProperty('--kpi-ink', '#777777');
      document.documentElement.style.setProperty('--kpi-color-1', canvas);
      const element = await area();
      expect(painted(all(element, '.chart text'), 'fill')).to.deep.equal([ink]);
      expect(painted(all(element, '.chart path[d$="Z"]'), 'fill')).not.to.include(canvas);
    });
  });
}

describe('a reader who changes the system', () => {
  afterEach(() => chosen());

  it('sees the picture in the new colours at once', async () => {
    const element = await area();
    const text = () => painted(all(element, '.chart text'), 'fill');
    const before = text();
    await chosen({ 'forced-colors': 'active' });
    await waitUntil(() => text().join() === system('CanvasText'), 'drawn in forced colours');
    await chosen();
    await waitUntil(() => text().join() === before.join(), 'drawn as before');
  });
});
