import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/index.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { legendOf } from '../support/legend.js';
import { chartOf } from '../support/pointer.js';
import { SAMPLES, TAGS, type Tag } from '../support/tags.js';
import { answering, outcome } from '../support/widgets.js';

const WITH_PICTURE = TAGS.filter((tag) => tag !== 'kpi-big-number');

async function opened(tag: Tag, width: number): Promise<KpiElement> {
  const box = await fixture<HTMLElement>(html`<div style="width: ${width}px"></div>`);
  const element = Object.assign(document.createElement(tag), SAMPLES[tag]) as KpiElement;
  const done = outcome(element);
  box.append(element);
  await done;
  await answering(element);
  chartOf(element).scrollIntoView({ block: 'center' });
  await nextFrame();
  return element;
}

const seen = (element: Element, selector: string): HTMLElement[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );

const meet = (one: Element, other: Element): boolean => {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
};

/** Places all over the picture, in parts of its width and height. */
const PLACES = [0.02, 0.2, 0.4, 0.6, 0.8, 0.98].flatMap((across) =>
  [0.05, 0.3, 0.6, 0.95].map((down) => [across, down] as const),
);

/** Points at a place with the real mouse, and returns whether a tooltip, a hint and both are seen there. */
async function pointAt(element: Element, [across, down]: readonly [number, number]) {
  const { left, top, width, height } = chartOf(element).getBoundingClientRect();
  const position: [number, number] = [
    Math.round(left + across * width),
    Math.round(top + down * height),
  ];
  await sendMouse({ type: 'move', position });
  await nextFrame();
  const [tip] = seen(element, '.tip');
  const hints = seen(element, '.cues > span');
  return { tip, hints };
}

describe('a hint and a tooltip', () => {
  afterEach(() => resetMouse());

  for (const tag of WITH_PICTURE) {
    for (const width of [280, 700]) {
      it(`do not lie over each other in ${tag}, ${width} px wide`, async () => {
        const element = await opened(tag, width);
        let [tips, hinted] = [0, 0];
        for (const place of PLACES) {
          const { tip, hints } = await pointAt(element, place);
          if (tip) tips += 1;
          if (hints.length > 0) hinted += 1;
          for (const hint of hints) expect(tip && meet(tip, hint), place.join()).not.to.equal(true);
        }
        expect(tips).to.be.above(0);
        // Sizes cannot be zoomed: there is nothing to say to a mouse.
        expect(hinted > 0).to.equal(tag !== 'community-bins');
      });
    }
  }

  for (const tag of ['hub-area-chart', 'community-map'] as const) {
    it(`do not lie over each other where the focus is in the legend of ${tag}`, async () => {
      const element = await opened(tag, 500);
      chartOf(element).focus();
      await sendKeys({ press: 'Tab' });
      for (let step = 0; step < 4 && !legendOf(element)[0]!.button.matches(':focus'); step += 1) {
        await sendKeys({ press: 'Tab' });
      }
      expect(seen(element, '.of-series > span').length).to.equal(1);
      let tips = 0;
      for (const place of PLACES) {
        const { tip, hints } = await pointAt(element, place);
        if (tip) tips += 1;
        for (const hint of hints) expect(tip && meet(tip, hint), place.join()).not.to.equal(true);
      }
      expect(tips).to.be.above(0);
    });

    it(`are drawn in that order, the tooltip on top, in ${tag}`, async () => {
      const element = await opened(tag, 500);
      const layer = (selector: string): number =>
        Number(getComputedStyle(element.shadowRoot!.querySelector(selector)!).zIndex);
      expect(layer('.tip')).to.be.above(layer('.cues'));
    });
  }
});
