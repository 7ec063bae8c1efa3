import { expect, html, oneEvent } from '@open-wc/testing';
import '../../src/index.js';
import type { KpiBigNumber } from '../../src/components/kpi-big-number.js';
import type { HubAreaChart } from '../../src/components/hub-area-chart.js';
import { press } from '../support/pointer.js';
import { fileOf, partText, shown, statesOf } from '../support/widgets.js';
import { waitUntil } from '../support/wait.js';

const rows = (users: number): string =>
  encodeURIComponent(`date,hub,users,cluster\n2026-11-20,h,${users},c`);
const file = (users: number): string => `text/x.csv?type=text/csv&body=${rows(users)}`;

let keys = 0;
/** An address that fails with these statuses, one for each request, and then is a file. */
const failing = (codes: string, users = 7): string =>
  `/failing/renewal-${(keys += 1)}/${codes}/${file(users)}`;

const number = (src: string, refresh: number | null = null) =>
  shown<KpiBigNumber>(html`
    <kpi-big-number src=${src} refresh=${refresh ?? ''} as-of="2026-11-20"></kpi-big-number>
  `);
const retryOf = (element: Element): HTMLButtonElement | null =>
  element.shadowRoot!.querySelector('.retry');

describe('a widget whose data could not be reached', () => {
  it('tries again where somebody asks for it', async () => {
    const element = await number(failing('403'));
    expect(partText(element, 'status')).to.include('403');
    expect(retryOf(element)!.textContent.trim()).to.equal('Try again');
    retryOf(element)!.click();
    await oneEvent(element, 'kpi-load');
    await element.updateComplete;
    expect(partText(element, 'value')).to.equal('7');
    expect(retryOf(element) === null).to.be.true;
    expect(statesOf(element)).to.deep.equal(['ready']);
  });

  it('tries again when the network is back', async () => {
    const element = await number(failing('403'));
    window.dispatchEvent(new Event('online'));
    await oneEvent(element, 'kpi-load');
    await element.updateComplete;
    expect(partText(element, 'value')).to.equal('7');
  });

  it('does not try again what another try would not mend', async () => {
    const element = await number('javascript:1');
    expect(statesOf(element)).to.deep.equal(['error']);
    expect(retryOf(element) === null).to.be.true;
    window.dispatchEvent(new Event('online'));
    await element.updateComplete;
    expect(statesOf(element)).to.deep.equal(['error']);
  });
});

describe('a widget that is to be refreshed', () => {
  it('shows what has changed', async () => {
    // The first answer is one file, the second another.
    const key = `renewal-${(keys += 1)}`;
    const element = await number(`/turns/${key}/${rows(7)}/${rows(9)}`, 1);
    expect(partText(element, 'value')).to.equal('7');
    await oneEvent(element, 'kpi-load');
    await element.updateComplete;
    expect(partText(element, 'value')).to.equal('9');
  });

  it('keeps what it has where that fails, says how old it is, and gets over it', async () => {
    const element = await number(failing('0,403'), 1);
    const figure = element.figure;
    expect(figure === null).to.be.false;
    await oneEvent(element, 'kpi-error');
    await element.updateComplete;
    expect(element.figure === figure).to.be.true;
    expect(partText(element, 'value')).to.equal('7');
    expect(partText(element, 'status')).to.match(
      /^Loaded \d seconds? ago\. Since then it could not be loaded again: .*403/,
    );
    expect(statesOf(element)).to.deep.equal(['ready']);
    expect(retryOf(element) === null).to.be.false;
    await oneEvent(element, 'kpi-load');
    await element.updateComplete;
    expect(partText(element, 'status')).to.equal('');
  });

  it('asks for a file once, however many widgets share it', async () => {
    const src = `/counted/renewal-shared/${file(7)}`;
    const all = await Promise.all([1, 2, 3, 4].map(() => number(src, 1)));
    await Promise.all(all.map((element) => oneEvent(element, 'kpi-load')));
    const count = Number(await (await fetch('/counts/renewal-shared')).text());
    expect(count).to.be.within(2, 3);
  });

  it('leaves alone what a reader has chosen', async () => {
    const days = Array.from({ length: 20 }, (_, at) => `2026-11-${at + 10}`);
    const lines = days.flatMap((date) => ['a', 'b', 'c'].map((name) => `${date},h,5,${name}`));
    const element = await shown<HubAreaChart>(html`
      <hub-area-chart
        src=${fileOf('date,hub,users,cluster', ...lines)}
        refresh="1"
      ></hub-area-chart>
    `);
    const whole = await element.toCSV();
    press(element, '+');
    element.shadowRoot!.querySelector<HTMLElement>('.item')!.click();
    await element.updateComplete;
    const csv = await element.toCSV();
    expect(csv.length).to.be.below(whole.length / 2);
    await oneEvent(element, 'kpi-load');
    await element.updateComplete;
    expect(await element.toCSV()).to.equal(csv);
  });

  it('is left alone in the background, and refreshed as soon as its reader is back', async () => {
    const asked = async (): Promise<string> => (await fetch('/counts/renewal-hidden')).text();
    // A test cannot send its page to the background, where this is true; and it ticks itself, so that only a
    // reader who is back can be the reason for a load.
    let isHidden = false;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
    const ticks: (() => void)[] = [];
    const before = Object.getOwnPropertyDescriptor(window, 'setInterval')!;
    Object.defineProperty(window, 'setInterval', {
      ...before,
      value: (tick: () => void) => ticks.push(tick),
    });
    const turn = (): boolean => document.dispatchEvent(new Event('visibilitychange'));
    try {
      const element = await number(`/counted/renewal-hidden/${file(3)}`, 1);
      const start = performance.now();
      turn();
      expect(await asked()).to.equal('1');
      // A file younger than half of the second is not loaded again.
      await waitUntil(() => performance.now() - start > 600, 'the file is old enough');
      isHidden = true;
      ticks.forEach((tick) => tick());
      turn();
      expect(await asked()).to.equal('1');
      isHidden = false;
      const loaded = oneEvent(element, 'kpi-load');
      turn();
      await loaded;
      turn();
      expect(await asked()).to.equal('2');
      element.remove();
    } finally {
      Reflect.deleteProperty(document, 'hidden');
      Object.defineProperty(window, 'setInterval', before);
    }
  });

  it('rests once it is taken off the page', async () => {
    const element = await number(`/counted/renewal-gone/${file(3)}`, 1);
    element.remove();
    let hasLoaded = false;
    element.addEventListener('kpi-load', () => (hasLoaded = true));
    const start = performance.now();
    await waitUntil(() => performance.now() - start > 1300, '');
    expect(hasLoaded).to.be.false;
    expect(await (await fetch('/counts/renewal-gone')).text()).to.equal('1');
  });
});
