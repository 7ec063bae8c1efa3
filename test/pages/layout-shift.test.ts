import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { TAGS } from '../support/tags.js';
import { frames, waitUntil } from '../support/wait.js';

/** The most that a page may move (Core Web Vitals call 0.1 good). */
const MOST = 0.02;

const ACTIVITY = '/demo/data/hub-activity.csv';
/** The last day of the file. A note on old data would come below a number, whenever these tests run later. */
const LAST = '2026-11-20';
const slowly = (key: string): string => `/slow/400${ACTIVITY}?${key}`;
const BELOW = 'What is below, in lines of its own. '.repeat(40);

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** How much the page moves from when a template has been painted until all its numbers are there. */
async function shiftOf(
  template: TemplateResult,
  change?: () => void,
  then: (page: HTMLElement) => unknown = () => null,
): Promise<number> {
  const page = await fixture<HTMLElement>(html`<div>${template}</div>`);
  const numbers = [...page.querySelectorAll<KpiElement>(TAGS.join())];
  let waiting = numbers.length;
  const all = new Promise<void>((resolve) => {
    page.addEventListener('kpi-load', () => {
      waiting -= 1;
      if (waiting === 0) resolve();
    });
    if (waiting === 0) resolve();
  });
  await frames();
  expect(numbers.every((number) => number.figure === null)).to.be.true;
  let sum = 0;
  const add = (entries: PerformanceEntryList): void => {
    for (const entry of entries as LayoutShift[]) sum += entry.value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  change?.();
  await all;
  await then(page);
  await frames();
  add(observer.takeRecords());
  observer.disconnect();
  return sum;
}

const grid = (width: number, content: TemplateResult) => html`
  <div style="display: grid; grid-template-columns: repeat(auto-fill, ${width}px); gap: 16px">
    ${content}
  </div>
  <p>${BELOW}</p>
`;

const cards = (key: string) => html`
  <kpi-big-number as-of=${LAST} src=${slowly(`${key}1`)} trend stat="latest">9,000</kpi-big-number>
  <kpi-big-number as-of=${LAST} src=${slowly(`${key}2`)} trend period="P30D"></kpi-big-number>
  <kpi-big-number as-of=${LAST} src=${slowly(`${key}3`)} metric="hubs" trend="P90D"
    >100</kpi-big-number
  >
  <kpi-big-number as-of=${LAST} src=${slowly(`${key}4`)} metric="clusters"></kpi-big-number>
  <kpi-big-number as-of=${LAST} src=${slowly(`${key}5`)} at-least>&gt; 6,500</kpi-big-number>
  <kpi-big-number
    as-of=${LAST}
    src=${slowly(`${key}6`)}
    stat="peak"
    format="compact"
  ></kpi-big-number>
`;

describe('the page around a number', () => {
  it('is seen to move where something does', async () => {
    const block = html`<div id="grows" style="height: 10px"></div>
      <p>${BELOW}</p>`;
    const grow = () => (document.querySelector<HTMLElement>('#grows')!.style.height = '200px');
    expect(await shiftOf(block, grow)).to.be.greaterThan(MOST);
  });

  for (const width of [160, 200, 240, 280, 320, 400]) {
    it(`does not move when cards of ${width} px get theirs`, async () => {
      expect(await shiftOf(grid(width, cards(`w${width}`)))).to.be.lessThan(MOST);
    });
  }

  it('does not move when a narrow card tells of late hubs', async () => {
    const number = html`<kpi-big-number
      as-of=${LAST}
      src=${slowly('late')}
      stat="latest"
    ></kpi-big-number>`;
    expect(await shiftOf(grid(160, number))).to.be.lessThan(MOST);
  });

  it('does not move when one over the whole width gets its', async () => {
    const number = html`<kpi-big-number
      as-of=${LAST}
      src=${slowly('a')}
      trend
      stat="latest"
    ></kpi-big-number>`;
    const shift = await shiftOf(
      html`${number}
        <p>${BELOW}</p>`,
    );
    expect(shift).to.be.lessThan(MOST);
  });

  it('does not move when widgets get their figures, and then their buttons', async () => {
    const widgets = html`
      <kpi-big-number controls as-of=${LAST} src=${slowly('d')}></kpi-big-number>
      <community-bins controls as-of=${LAST} src=${slowly('e')}></community-bins>
      <p>${BELOW}</p>
    `;
    const buttonsOf = (page: HTMLElement) =>
      [...page.querySelectorAll(TAGS.join())].every((one) =>
        one.shadowRoot!.querySelector('.tool.open'),
      );
    const then = (page: HTMLElement) => waitUntil(() => buttonsOf(page), 'the buttons are there');
    expect(await shiftOf(widgets, undefined, then)).to.be.lessThan(MOST);
  });

  it('does not move when a sentence gets its', async () => {
    const number = html`<kpi-big-number inline as-of=${LAST} src=${slowly('b')}
      >6,500</kpi-big-number
    >`;
    const round = html`<kpi-big-number inline at-least as-of=${LAST} src=${slowly('c')}
      >&gt; 6,000</kpi-big-number
    >`;
    const shift = await shiftOf(html`
      <p>We serve ${number} people, or ${round} in round numbers, and they are everywhere.</p>
      <p>${BELOW}</p>
    `);
    expect(shift).to.be.lessThan(MOST);
  });
});
