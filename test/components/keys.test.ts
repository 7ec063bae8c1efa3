import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/index.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { legendOf } from '../support/legend.js';
import { chosen } from '../support/media.js';
import { chartOf, tooltipOf, voiceOf } from '../support/pointer.js';
import { ACTIVITY, fileOf, shown } from '../support/widgets.js';
import { waitUntil } from '../support/wait.js';

const SRC = fileOf(
  'date,hub,users,cluster',
  ...Array.from({ length: 28 }, (_, at) => `2026-01-${String(at + 1).padStart(2, '0')}`).flatMap(
    (date) => [`${date},p,60,large`, `${date},q,30,middle`, `${date},r,10,small`],
  ),
);

/** A widget that the next press of the tab key leads to. */
async function opened(template = html`<hub-area-chart src=${SRC}></hub-area-chart>`) {
  const element = await shown<KpiElement>(template);
  const start = document.createElement('button');
  element.before(start);
  // Behind the last place on a page the focus would be the browser's, also for the tests after these.
  element.after(document.createElement('button'));
  start.focus();
  return element;
}

const key = (press: string): Promise<void> => sendKeys({ press });
async function withShift(press: string): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await key(press);
  await sendKeys({ up: 'Shift' });
}
const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;

/** What is written over a part of a widget about how to use it, as a reader sees it. */
const cuesOf = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('.cues > span')]
    .filter((cue) => cue.checkVisibility({ visibilityProperty: true }))
    .map((cue) => cue.innerText);

describe('the keyboard', () => {
  it('leads to the picture, through its names in one step, to its table, and on', async () => {
    const element = await opened();
    const table = () => element.shadowRoot!.querySelector('.for-readers summary');
    await waitUntil(table, 'the table is there');
    // What differs is not shown: an element is too much to print.
    const isOn = (place: Element | null | undefined) => focused(element) === place;
    await key('Tab');
    expect(isOn(chartOf(element)), 'the picture').to.equal(true);
    await key('Tab');
    expect(isOn(legendOf(element)[0]!.button), 'the first name').to.equal(true);
    await key('ArrowRight');
    expect(isOn(legendOf(element)[1]!.button), 'the second name').to.equal(true);
    await key('Tab');
    expect(isOn(table()), 'the table').to.equal(true);
    await key('Tab');
    expect(isOn(null), 'beyond').to.equal(true);
  });

  it('walks through the picture, leaps, and leaves again', async () => {
    const element = await opened();
    await key('Tab');
    await key('ArrowRight');
    expect(voiceOf(element)).to.match(/^Thursday, January 1, 2026, Total 100/);
    await key('PageDown');
    expect(voiceOf(element)).to.match(/^Wednesday, January 28, 2026/);
    await key('ArrowLeft');
    await key('PageUp');
    expect(voiceOf(element)).to.match(/^Thursday, January 1, 2026/);
    expect(tooltipOf(element)).to.match(/^Thursday, January 1, 2026/);
    await key('Escape');
    expect([tooltipOf(element), voiceOf(element)]).to.deep.equal([null, '']);
    expect(focused(element) === chartOf(element)).to.equal(true);
  });

  it('follows the series of a day one by one', async () => {
    const element = await opened();
    await key('Tab');
    await key('End');
    const said: string[] = [];
    for (let times = 0; times < 3; times += 1) {
      await key('ArrowDown');
      said.push(voiceOf(element));
    }
    expect(said).to.deep.equal(['large: 60', 'middle: 30', 'small: 10']);
    await key('ArrowUp');
    expect(voiceOf(element)).to.equal('middle: 30');
    expect(tooltipOf(element)).to.match(/^Wednesday, January 28, 2026/);
  });

  it('zooms, and who does so hears what there is to see now', async () => {
    const element = await opened();
    await key('Tab');
    await key('+');
    await waitUntil(() => voiceOf(element) !== '', 'the zoom is said');
    expect(voiceOf(element)).to.match(/^Monthly users by cluster, Jan \d+, 2026 to Jan \d+, 2026/);
    expect(voiceOf(element)).to.equal(chartOf(element).getAttribute('aria-label'));
    expect(voiceOf(element)).not.to.include('Jan 1, 2026 to Jan 28');
    await key('0');
    await waitUntil(() => voiceOf(element).includes('Jan 1, 2026 to Jan 28'), 'all is back');
  });

  it('hides a series, and with Shift shows one alone, and says so', async () => {
    const element = await opened();
    const pressed = () => legendOf(element).map(({ button }) => button.ariaPressed);
    await key('Tab');
    await key('Tab');
    await key('Enter');
    await element.updateComplete;
    expect(pressed()).to.deep.equal(['false', 'true', 'true']);
    await waitUntil(() => voiceOf(element) === 'large is hidden.', 'what is hidden is said');
    await key(' ');
    await waitUntil(() => voiceOf(element) === 'All are shown.', 'that nothing is hidden is said');
    await key('ArrowRight');
    const button = focused(element);
    await withShift('Enter');
    await element.updateComplete;
    expect(pressed()).to.deep.equal(['false', 'true', 'false']);
    await waitUntil(() => voiceOf(element) === 'Only middle is shown.', 'what is alone is said');
    await key('ArrowLeft');
    await key('Enter');
    await waitUntil(() => voiceOf(element) === 'large is shown.', 'what is shown again is said');
    expect(button!.isConnected).to.be.true;
  });

  it('leaves keys of browsers and screen readers alone', async () => {
    const element = await opened();
    for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) {
      for (const name of ['ArrowRight', 'PageDown', 'Home', '+', '0']) {
        const event = new KeyboardEvent('keydown', { key: name, cancelable: true, ...more });
        chartOf(element).dispatchEvent(event);
        expect(event.defaultPrevented, name).to.equal(false);
      }
    }
    const elsewhere = new KeyboardEvent('keydown', { key: 'ArrowRight', cancelable: true });
    document.body.dispatchEvent(elsewhere);
    expect(elsewhere.defaultPrevented).to.equal(false);
    expect(tooltipOf(element)).to.equal(null);
  });
});

describe('how to use a widget', () => {
  afterEach(() => resetMouse());

  it('is written on a picture that the tab key has led to, until somebody walks', async () => {
    const element = await opened();
    expect(cuesOf(element)).to.deep.equal([]);
    await key('Tab');
    const [cue] = cuesOf(element);
    expect(cue).to.match(/^Left and right walk .* 0 shows the whole period\. E opens/);
    expect(chartOf(element).getAttribute('aria-description')).to.equal(cue);
    await key('ArrowRight');
    expect(cuesOf(element)).to.deep.equal([]);
    await key('Tab');
    expect(cuesOf(element).join()).to.match(/^Arrow keys walk along, Enter/);
  });

  it('is put away by Escape, until the focus comes back', async () => {
    const element = await opened();
    await key('Tab');
    await key('Escape');
    expect(cuesOf(element)).to.deep.equal([]);
    await key('Tab');
    await withShift('Tab');
    expect(cuesOf(element).join()).to.match(/^Left and right walk through/);
  });

  it('is written for a mouse where it can zoom', async () => {
    const element = await opened();
    const { left, top, width, height } = chartOf(element).getBoundingClientRect();
    const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    await sendMouse({ type: 'move', position });
    await waitUntil(() => cuesOf(element).length > 0, 'a cue for the mouse');
    expect(cuesOf(element)).to.deep.equal(['Drag across to zoom.']);
    const touch = new PointerEvent('pointerenter', { pointerType: 'touch' });
    chartOf(element).dispatchEvent(new PointerEvent('pointerleave'));
    chartOf(element).dispatchEvent(touch);
    expect(cuesOf(element)).to.deep.equal([]);
    chartOf(element).dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    element.setAttribute('kind', 'month-ends');
    await element.updateComplete;
    expect(cuesOf(element)).to.deep.equal([]);
  });

  it('takes no room, and is not heard twice', async () => {
    const element = await opened(html`<community-bins src=${ACTIVITY}></community-bins>`);
    const cues = element.shadowRoot!.querySelector<HTMLElement>('.cues')!;
    expect(cues.offsetHeight).to.equal(0);
    expect(cues.getAttribute('aria-hidden')).to.equal('true');
  });
});

describe('a reader who wants less motion', () => {
  afterEach(() => chosen());

  it('sees nothing move while data are on their way', async () => {
    const element = await fixture<KpiElement>(
      html`<hub-area-chart src="/drip/60/counted/still/rows/20000"></hub-area-chart>`,
    );
    const wait = element.shadowRoot!.querySelector('.wait')!;
    expect(getComputedStyle(wait).animationName).to.equal('wait');
    await chosen({ 'prefers-reduced-motion': 'reduce' });
    expect(getComputedStyle(wait).animationName).to.equal('none');
  });
});
