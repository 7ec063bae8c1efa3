import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { chartOf } from '../support/pointer.js';
import { WIDGETS } from '../support/tags.js';
import { ACTIVITY, answering, COMMUNITIES, LOCATIONS } from '../support/widgets.js';
import { waitUntil } from '../support/wait.js';

/** A widget on an Arabic page, when it is shown. */
async function arabic(template: TemplateResult): Promise<KpiElement> {
  const page = await fixture(html`<div lang="ar" dir="rtl" style="width: 600px">${template}</div>`);
  const element = page.querySelector<KpiElement>(WIDGETS)!;
  await waitUntil(() => element.matches(':is(:state(ready), :state(error))'), 'it is shown');
  await element.updateComplete;
  await answering(element);
  return element;
}

const inside = (element: KpiElement, selector: string): HTMLElement =>
  element.renderRoot.querySelector<HTMLElement>(selector)!;

/** Where a piece of the text of an element stands, from the left, in px. */
function placeOf(element: Element, piece: string): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(piece);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + piece.length);
    // WebKit has empty boxes at the ends of a text from right to left.
    return [...range.getClientRects()].find(({ width }) => width > 0)!.left;
  }
  throw new Error(`There is no “${piece}” in “${element.textContent}”`);
}

const MAP = html`<community-map
  src=${COMMUNITIES}
  locations=${LOCATIONS}
  activity=${ACTIVITY}
  loading="eager"
></community-map>`;

describe('on a page from right to left', () => {
  it('title, trend and caption stand at the right, in the order of their own language', async () => {
    const element = await arabic(html`
      <kpi-big-number
        src=${ACTIVITY}
        period="P90D"
        trend
        label="Users"
        loading="eager"
      ></kpi-big-number>
    `);
    const { right } = element.getBoundingClientRect();
    for (const part of ['label', 'caption']) {
      const range = document.createRange();
      range.selectNodeContents(inside(element, `.${part}`));
      const rects = [...range.getClientRects()];
      expect(Math.max(...rects.map((rect) => rect.right)), part).to.be.closeTo(right, 2);
    }
    expect(inside(element, '.sparkline').getBoundingClientRect().right).to.be.closeTo(right, 2);
    const caption = inside(element, '.caption');
    expect(placeOf(caption, 'Mean')).to.be.below(placeOf(caption, 'to'));
  });

  it('a day in an English sentence is read from right to left, and nothing else is', async () => {
    const element = await arabic(MAP);
    const [line, caption] = [inside(element, '.subtitle'), inside(element, '.caption')];
    // Places are compared along one line.
    line.style.whiteSpace = caption.style.whiteSpace = 'nowrap';
    expect(placeOf(line, '2026')).to.be.below(placeOf(line, 'مايو'));
    expect(placeOf(line, 'مايو')).to.be.below(placeOf(line, '22'));
    expect(placeOf(caption, '2 communities without')).to.be.below(placeOf(caption, 'coordinates'));
  });

  it('a line beside a message is at the right', async () => {
    const element = await arabic(html`
      <hub-area-chart src="/nothing.csv" loading="eager"></hub-area-chart>
    `);
    const { borderRightWidth, borderLeftWidth } = getComputedStyle(inside(element, '.error'));
    expect([borderRightWidth, borderLeftWidth]).to.deep.equal(['3px', '0px']);
    const message = inside(element, '.error');
    expect(placeOf(message, 'nothing.csv')).to.be.below(placeOf(message, 'answered'));
  });

  it('names in a tooltip and a legend keep their order, and their values are at the left', async () => {
    const element = await arabic(html`
      <hub-area-chart src=${ACTIVITY} top="3" loading="eager"></hub-area-chart>
    `);
    chartOf(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'End' }));
    const names = [...element.renderRoot.querySelectorAll('.tip-name')];
    const rest = names.find(({ textContent }) => / others$/.test(textContent))!;
    const count = rest.textContent.split(' ')[0]!;
    expect(placeOf(rest, count)).to.be.below(placeOf(rest, 'others'));
    expect(rest.nextElementSibling!.getBoundingClientRect().left).to.be.below(placeOf(rest, count));

    const item = inside(await arabic(MAP), '.series .item');
    const number = item.querySelector('.count')!.textContent;
    const name = item.textContent.trim().split(' ')[0]!;
    expect(placeOf(item, number)).to.be.below(placeOf(item, name));
  });

  it('a number of an axis is read from right to left, and the axis from left to right', async () => {
    const element = await arabic(html`
      <hub-area-chart src=${ACTIVITY} loading="eager"></hub-area-chart>
    `);
    const texts = [...chartOf(element).querySelectorAll('text')];
    const parts = (text: Element) => /(\d+)\s(\p{Script=Arabic}+)/u.exec(text.textContent);
    const thousand = texts.find(parts)!;
    const [, digits, word] = parts(thousand)!;
    expect(placeOf(thousand, digits!)).to.be.above(placeOf(thousand, word!));
    expect(placeOf(chartOf(element), 'يونيو')).to.be.below(placeOf(chartOf(element), 'نوفمبر'));
  });
});
