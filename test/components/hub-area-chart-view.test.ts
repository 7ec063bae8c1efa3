import { expect, html, oneEvent } from '@open-wc/testing';
import '../../src/index.js';
import type { KpiSelectEvent } from '../../src/components/element/events.js';
import type { HubAreaChart } from '../../src/components/hub-area-chart.js';
import type { OverTimeFigure } from '../../src/kinds/over-time/figure.js';
import { isoOfDay } from '../../src/data/dates.js';
import { legendOf } from '../support/legend.js';
import { chartOf, pointAt, press, tooltipOf } from '../support/pointer.js';
import { day } from '../support/tables.js';
import { waitUntil } from '../support/wait.js';
import { fileOf, partText, shown } from '../support/widgets.js';

const pad = (month: number): string => String(month).padStart(2, '0');
const FIRST = day('2026-01-01');
/** Hundred days of three clusters: 60, 30 and 10 users. */
const SRC = fileOf(
  'date,hub,users,cluster',
  ...Array.from({ length: 100 }, (_, i) => isoOfDay(FIRST + i)).flatMap((date) => [
    `${date},p,60,large`,
    `${date},p,30,middle`,
    `${date},p,10,small`,
  ]),
);
const open = (template = html`<hub-area-chart src=${SRC}></hub-area-chart>`) =>
  shown<HubAreaChart>(template);

const namesShown = (element: Element): string[] =>
  legendOf(element)
    .filter(({ isShown }) => isShown)
    .map(({ name }) => name);

const named = (element: Element, name: string): HTMLButtonElement =>
  legendOf(element).find((one) => one.name === name)!.button;

const resets = (element: Element): HTMLButtonElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.reset'),
];

const click = (target: HTMLElement, init: MouseEventInit = {}): boolean =>
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, ...init }));

/** Returns a pointer, which sends an event of a type from a part of the picture's width. */
function pointerOn(element: Element, pointerType = 'mouse'): (type: string, part: number) => void {
  const box = chartOf(element);
  const { left, top, width, height } = box.getBoundingClientRect();
  // A made-up pointer cannot be captured.
  box.setPointerCapture = () => undefined;
  return (type, part) =>
    box.dispatchEvent(
      new PointerEvent(type, {
        clientX: left + width * part,
        clientY: top + height / 2,
        pointerType,
        isPrimary: true,
        bubbles: true,
        composed: true,
      }),
    );
}

/** Draws a span with the mouse, from one part of the picture's width to another. */
function drag(element: Element, from: number, to: number, type = 'mouse'): void {
  const send = pointerOn(element, type);
  send('pointerdown', from);
  send('pointermove', (from + to) / 2);
  send('pointermove', to);
  send('pointerup', to);
}

describe('the legend of a chart over time', () => {
  it('hides a series and shows it again; totals are of what is shown', async () => {
    const element = await open();
    const event = oneEvent<KpiSelectEvent>(element, 'kpi-select');
    click(named(element, 'large'));
    expect((await event).selection).to.deep.equal({
      series: ['middle', 'small'],
      from: null,
      to: null,
    });
    await element.updateComplete;
    expect(namesShown(element)).to.deep.equal(['middle', 'small']);
    pointAt(element, 0.5, 0.5);
    expect(tooltipOf(element)).to.match(/middle 30 small 10 Total 40$/);
    expect(chartOf(element).getAttribute('aria-label')).to.include('40 on the last day');
    // Its share is of all there is, so that others do not change with it.
    expect(legendOf(element).map(({ share }) => share)).to.deep.equal(['60%', '30%', '10%']);
    click(named(element, 'large'));
    await element.updateComplete;
    pointAt(element, 0.4, 0.5);
    expect(tooltipOf(element)).to.include('Total 100');
    expect((element.figure as OverTimeFigure).series.length).to.equal(3);
  });

  it('shows one alone, and all again, by double click or with Shift', async () => {
    const element = await open();
    named(element, 'middle').dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    await element.updateComplete;
    expect(namesShown(element)).to.deep.equal(['middle']);
    click(named(element, 'middle'), { shiftKey: true });
    await element.updateComplete;
    expect(namesShown(element)).to.deep.equal(['large', 'middle', 'small']);
  });

  it('has a way back to all of them, and bears that none is shown', async () => {
    const element = await open();
    for (const { button } of legendOf(element)) click(button);
    await element.updateComplete;
    expect(namesShown(element)).to.deep.equal([]);
    pointAt(element, 0.5, 0.5);
    press(element, 'End');
    await expect(element).to.be.accessible();
    const [all] = resets(element);
    expect(all?.textContent.trim()).to.equal('Show all 3');
    click(all!);
    await element.updateComplete;
    expect(namesShown(element).length).to.equal(3);
    expect(resets(element)).to.deep.equal([]);
  });

  it('lets the series stand out that is pointed at, and leaves the rest of the widget alone', async () => {
    const element = await open();
    const picture = (): SVGElement => chartOf(element).querySelector('svg')!;
    const usual = picture().cloneNode(true);
    const [large, middle] = [named(element, 'large'), named(element, 'middle')];
    const to = (type: string, at: Element, next: Element | null): boolean =>
      at.dispatchEvent(new PointerEvent(type, { relatedTarget: next, bubbles: true }));
    to('pointerover', large, null);
    const first = picture().cloneNode(true);
    expect(first.isEqualNode(usual)).to.equal(false);
    to('pointerout', large, middle);
    expect(picture().isEqualNode(first), 'on the way to the next').to.equal(true);
    to('pointerover', middle, large);
    expect(picture().isEqualNode(first)).to.equal(false);
    to('pointerout', middle, null);
    expect(picture().isEqualNode(usual), 'pointed at no longer').to.equal(true);
    expect(element.isUpdatePending).to.equal(false);
  });

  it('draws the same picture, whichever way a reader has come to it', async () => {
    const [one, other] = [await open(), await open()];
    const zoomIn = async (element: Element): Promise<void> => {
      press(element, '+');
      await (element as HubAreaChart).updateComplete;
    };
    const hide = async (element: HubAreaChart, name: string): Promise<void> => {
      click(named(element, name));
      await element.updateComplete;
    };
    named(one, 'small').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    for (const name of ['small', 'large', 'small']) await hide(one, name);
    named(one, 'small').dispatchEvent(new PointerEvent('pointerout', { bubbles: true }));
    await zoomIn(one);
    await zoomIn(other);
    await hide(other, 'large');
    const [first, second] = [one, other].map((element) => element.renderRoot);
    for (const part of ['.chart > svg', '.series', '.subtitle', '.caption']) {
      const [a, b] = [first!, second!].map((root) => root.querySelector<HTMLElement>(part));
      expect(a?.outerHTML.replace(/<!--.*?-->/g, ''), part).to.equal(
        b?.outerHTML.replace(/<!--.*?-->/g, ''),
      );
    }
  });

  it('is one stop of the tab key, walked by arrows', async () => {
    const element = await open();
    const buttons = legendOf(element).map(({ button }) => button);
    const stops = () => buttons.map(({ tabIndex }) => tabIndex);
    expect(stops()).to.deep.equal([0, -1, -1]);
    buttons[0]!.focus();
    const key = (name: string): boolean =>
      element.shadowRoot!.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      );
    key('ArrowRight');
    expect(element.shadowRoot!.activeElement).to.equal(buttons[1]);
    expect(stops()).to.deep.equal([-1, 0, -1]);
    key('End');
    key('ArrowDown');
    expect(element.shadowRoot!.activeElement).to.equal(buttons[0]);
    for (const button of buttons) {
      const { height } = button.getBoundingClientRect();
      expect(height).to.be.at.least(24);
    }
  });
});

describe('the time axis', () => {
  it('is zoomed by drawing a span, said under the title, and back', async () => {
    const element = await open();
    const event = oneEvent<KpiSelectEvent>(element, 'kpi-select');
    drag(element, 0.25, 0.5);
    const { from, to, series } = (await event).selection;
    expect(series).to.equal(null);
    expect(day(from!) - FIRST).to.be.within(15, 35);
    expect(day(to!) - FIRST).to.be.within(45, 70);
    await element.updateComplete;
    expect(partText(element, 'subtitle')).not.to.include('Jan 1, 2026 to');
    expect(chartOf(element).getAttribute('aria-label')).not.to.include('Jan 1, 2026 to');
    const [whole] = resets(element);
    expect(whole?.textContent.trim()).to.equal('Whole period');
    click(whole!);
    await element.updateComplete;
    expect(partText(element, 'subtitle')).to.include('Jan 1, 2026 to Apr 10, 2026');
  });

  it('is zoomed by key, about the day that is walked to', async () => {
    const element = await open();
    const days = async (): Promise<string> => {
      await element.updateComplete;
      return /(\w+ \d+), 2026 to (\w+ \d+)/.exec(partText(element, 'subtitle'))!.slice(1).join('–');
    };
    press(element, 'End');
    press(element, '+');
    expect(await days()).to.equal('Feb 20–Apr 10');
    for (let i = 0; i < 2; i += 1) {
      press(element, '-');
      await element.updateComplete;
    }
    expect(await days()).to.equal('Jan 1–Apr 10');
    for (let i = 0; i < 12; i += 1) {
      press(element, '+');
      await element.updateComplete;
    }
    expect(await days()).to.match(/^Feb 2\d–Mar \d$/);
    press(element, '0');
    expect(await days()).to.equal('Jan 1–Apr 10');
  });

  it('shows the span that is drawn, and no day, until the drag is over', async () => {
    const element = await open();
    const send = pointerOn(element);
    const tip = chartOf(element).querySelector<HTMLElement>('.tip')!;
    const over = (): number => chartOf(element).querySelectorAll('.overlay > svg > *').length;
    send('pointermove', 0.2);
    const marks = over();
    expect([tip.hidden, marks > 1]).to.deep.equal([false, true]);
    send('pointerdown', 0.2);
    for (const part of [0.3, 0.4, 0.5]) send('pointermove', part);
    expect(tip.hidden).to.equal(true);
    expect(over()).to.be.greaterThan(0);
    // A key does not end the drag; the span is there again with the next move.
    press(element, 'ArrowLeft');
    send('pointermove', 0.55);
    expect(tip.hidden).to.equal(true);
    press(element, 'Escape');
    expect(over()).to.equal(0);
    send('pointermove', 0.6);
    expect([tip.hidden, over()]).to.deep.equal([false, marks]);
    let events = 0;
    element.addEventListener('kpi-select', () => (events += 1));
    send('pointerup', 0.6);
    expect(events).to.equal(0);
  });

  it('points again after a drag whose end the page has not got', async () => {
    const element = await open();
    const send = pointerOn(element);
    const tip = chartOf(element).querySelector<HTMLElement>('.tip')!;
    send('pointerdown', 0.2);
    send('pointermove', 0.4);
    expect(tip.hidden).to.equal(true);
    send('pointerdown', 0.5);
    send('pointerup', 0.5);
    send('pointermove', 0.6);
    expect(tip.hidden).to.equal(false);
  });

  it('points during a drag where no span can be drawn', async () => {
    const element = await open(
      html`<hub-area-chart src=${SRC} kind="month-ends"></hub-area-chart>`,
    );
    const send = pointerOn(element);
    const tip = chartOf(element).querySelector<HTMLElement>('.tip')!;
    send('pointerdown', 0.2);
    send('pointermove', 0.4);
    send('pointerup', 0.4);
    expect(tip.hidden).to.equal(false);
    const place = chartOf(element).getBoundingClientRect();
    const at = { clientX: place.left + place.width / 2, clientY: place.top + place.height / 2 };
    click(chartOf(element), at);
    expect(tooltipOf(element)).not.to.equal(null);
  });

  it('shows no day by the click that ends a drag, but by the next one', async () => {
    const element = await open();
    drag(element, 0.25, 0.5);
    await element.updateComplete;
    const place = chartOf(element).getBoundingClientRect();
    const at = { clientX: place.left + place.width / 2, clientY: place.top + place.height / 2 };
    click(chartOf(element), at);
    expect(tooltipOf(element)).to.equal(null);
    // The browser sends that click at once; one that comes later is the reader's.
    await waitUntil(() => {
      click(chartOf(element), at);
      return tooltipOf(element) !== null;
    }, 'a click shows a day');
  });

  it('is not zoomed by a click, nor by a finger', async () => {
    const element = await open();
    let events = 0;
    element.addEventListener('kpi-select', () => (events += 1));
    drag(element, 0.5, 0.501);
    drag(element, 0.2, 0.6, 'touch');
    expect(events).to.equal(0);
  });

  it('shows the whole of another file', async () => {
    const element = await open();
    drag(element, 0.25, 0.5);
    await element.updateComplete;
    const loaded = oneEvent(element, 'kpi-load');
    element.src = fileOf('date,hub,users,cluster', '2020-01-01,p,1,a', '2020-03-01,p,2,a');
    await loaded;
    expect(partText(element, 'subtitle')).to.include('Jan 1, 2020 to Mar 1, 2020');
  });
});

describe('the ways to draw a chart over time', () => {
  const linesIn = (element: Element): number =>
    [...chartOf(element).querySelectorAll('path[fill=none]')].filter(
      (path) => Number(path.getAttribute('stroke-width')) > 1,
    ).length;

  it('are lines, on demand', async () => {
    const element = await open(html`<hub-area-chart src=${SRC} kind="line"></hub-area-chart>`);
    expect(linesIn(element)).to.equal(3);
    pointAt(element, 0.5, 0.5);
    expect(tooltipOf(element)).to.include('Total 100');
  });

  it('have a logarithmic axis, and say what of a stack can be read off', async () => {
    const stack = await open(html`<hub-area-chart src=${SRC} scale="log"></hub-area-chart>`);
    expect(chartOf(stack).textContent).to.include('only the top of the stack can be read off');
    const lines = await open(
      html`<hub-area-chart src=${SRC} scale="log" kind="line"></hub-area-chart>`,
    );
    expect(chartOf(lines).textContent).to.include('Users, logarithmic');
    expect(chartOf(lines).textContent).not.to.include('stack');
    const both = await open(
      html`<hub-area-chart src=${SRC} scale="log" transform="log10"></hub-area-chart>`,
    );
    expect(partText(both, 'status')).to.include('has no effect beside transform="log10"');
  });

  it('are bars for every month of a file that is stamped on the first', async () => {
    const months = Array.from(
      { length: 12 },
      (_, i) => `${2025 + Math.floor(i / 12)}-${pad(i + 1)}`,
    );
    const src = fileOf(
      'date,hub,users,cluster',
      ...months.map((month, i) => `${month}-01,p,${100 + 10 * i},only`),
    );
    const element = await open(
      html`<hub-area-chart src=${src} kind="month-ends"></hub-area-chart>`,
    );
    expect(partText(element, 'caption')).to.equal('Newest day of each month in the data');
    const texts = [...chartOf(element).querySelectorAll('text')].map((text) => text.textContent);
    expect(months.map((_, i) => String(100 + 10 * i)).every((n) => texts.includes(n))).to.be.true;
    press(element, 'End');
    expect(tooltipOf(element)).to.match(
      /^Monday, December 1, 2025 It is the newest day of this month in the data\. only 210/,
    );
  });

  it('are bars of what is shown where a cluster was not measured on the day, and say so', async () => {
    const src = fileOf(
      'date,hub,users,cluster',
      ...['2026-01-28', '2026-01-29', '2026-02-02'].map((date) => `${date},p,1500,aws`),
      ...['2026-01-28', '2026-01-29', '2026-01-30', '2026-01-31', '2026-02-02'].map(
        (date) => `${date},p,800,gcp`,
      ),
    );
    const element = await open(
      html`<hub-area-chart src=${src} kind="month-ends"></hub-area-chart>`,
    );
    press(element, 'Home');
    expect(tooltipOf(element)).to.match(
      /^Saturday, January 31, 2026 Total of what was measured: 800 aws 1,500 not measured gcp 800 Total 2,300$/,
    );
    expect(await element.toCSV())
      .to.include('2026-01-31,gcp,800')
      .and.not.include('2026-01-31,aws');
  });

  it('are bars for the ends of the months, and for the month that is not over', async () => {
    // As of that day its month is not over, whenever this is read.
    const element = await open(
      html`<hub-area-chart src=${SRC} kind="month-ends" as-of="2026-04-10"></hub-area-chart>`,
    );
    const caption = partText(element, 'caption');
    expect(caption).to.match(/^Last day of each month · the fainter/);
    expect(partText(element, 'subtitle')).to.include(', Jan 31, 2026 to Apr 10, 2026');
    press(element, 'Home');
    expect(tooltipOf(element)).to.match(/^Saturday, January 31, 2026 large 60 .* Total 100$/);
    press(element, 'End');
    expect(tooltipOf(element)).to.include('April 10, 2026 The month is not over. large 60');
    const texts = [...chartOf(element).querySelectorAll('text')].map((text) => text.textContent);
    expect(texts.filter((text) => text === '100').length).to.be.at.least(4);
    press(element, '+');
    drag(element, 0.2, 0.6);
    await element.updateComplete;
    expect(partText(element, 'caption')).to.equal(caption);
    click(named(element, 'large'));
    await element.updateComplete;
    press(element, 'End');
    expect(tooltipOf(element)).to.match(/Total 40$/);
    element.kind = 'area';
    await element.updateComplete;
    expect(partText(element, 'subtitle')).to.match(/, Jan 1, 2026 to Apr 10, 2026$/);
    expect(element.figure?.from).to.equal(FIRST);
  });

  it('are the largest series and the rest', async () => {
    const element = await open(html`<hub-area-chart src=${SRC} top="1"></hub-area-chart>`);
    expect(legendOf(element).map(({ name, share }) => `${name} ${share}`)).to.deep.equal([
      'large 60%',
      '2 others 40%',
    ]);
    const wrong = await open(html`<hub-area-chart src=${SRC} top="some"></hub-area-chart>`);
    expect(partText(wrong, 'status')).to.include('top="some" is not a whole number');
    expect(legendOf(wrong).length).to.equal(3);
  });

  it('have a line for the total where each person is counted once', async () => {
    const src = fileOf(
      'date,cluster,unique_users',
      '2026-01-31,a,5',
      '2026-01-31,b,3',
      '2026-02-28,a,6',
      '2026-02-28,b,3',
    );
    for (const kind of ['area', 'line'] as const) {
      const element = await open(html`<hub-area-chart src=${src} kind=${kind}></hub-area-chart>`);
      const lines = linesIn(element);
      expect(lines, kind).to.equal(kind === 'area' ? 1 : 3);
      await expect(element).to.be.accessible();
    }
  });
});
