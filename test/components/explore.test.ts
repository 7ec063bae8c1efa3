import { expect, html, nextFrame } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import '../../src/index.js';
import type { CommunityBins } from '../../src/components/community-bins.js';
import type { KpiSelectEvent } from '../../src/components/element/events.js';
import type { HubAreaChart } from '../../src/components/hub-area-chart.js';
import { buttonOf, explored, exploredSvg, exploreOf, layersOf } from '../support/explore.js';
import { legendOf } from '../support/legend.js';
import { difference, pixelsOf } from '../support/pixels.js';
import { chartOf, pointAt, press, tooltipOf } from '../support/pointer.js';
import { wordsOf } from '../support/tags.js';
import { ACTIVITY, fileOf, partText, shown } from '../support/widgets.js';
import { still, waitUntil } from '../support/wait.js';

const area = (explore = true, controls = true) =>
  shown<HubAreaChart>(html`
    <hub-area-chart src=${ACTIVITY} ?controls=${controls} ?explore=${explore}></hub-area-chart>
  `);
const bins = () =>
  shown<CommunityBins>(html`<community-bins src=${ACTIVITY} explore></community-bins>`);

const daysOf = async (element: HubAreaChart): Promise<string[]> => [
  ...new Set(
    (await element.toCSV())
      .trim()
      .split('\r\n')
      .slice(1)
      .map((row) => row.split(',')[0]!),
  ),
];

const isPressed = (element: Element, text: string): boolean =>
  buttonOf(element, text).getAttribute('aria-pressed') === 'true';

/** A drag with the real mouse, between two places of an element in px. */
async function drag(
  element: Element,
  from: readonly number[],
  to: readonly number[],
): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  await nextFrame();
  const { left, top } = element.getBoundingClientRect();
  const at = ([x = 0, y = 0]: readonly number[]): [number, number] => [
    Math.round(left + x),
    Math.round(top + y),
  ];
  await sendMouse({ type: 'move', position: at(from) });
  await sendMouse({ type: 'down' });
  const middle = [0, 1].map((side) => (from[side]! + to[side]!) / 2);
  await sendMouse({ type: 'move', position: at(middle) });
  await sendMouse({ type: 'move', position: at(to) });
  await sendMouse({ type: 'up' });
}

describe('the explore view', function () {
  // Not bundled, ECharts comes in hundreds of files.
  this.timeout(40000);
  afterEach(() => resetMouse());

  it('has nothing to restore where only the author has chosen another file', async () => {
    const element = await area();
    await explored(element);
    const restore = (): HTMLButtonElement => buttonOf(element, 'Restore');
    expect(restore().disabled).to.be.true;
    const before = element.figure;
    element.src = fileOf('date,hub,users,cluster', '2026-01-01,h,3,c', '2026-01-02,h,5,d');
    await waitUntil(() => element.figure !== before, 'the other file');
    await element.updateComplete;
    expect(restore().disabled).to.be.true;
    legendOf(element)[0]!.button.click();
    await element.updateComplete;
    expect(restore().disabled).to.be.false;
  });

  it('opens by its attribute, its button and its key, and is in the attribute', async () => {
    const element = await area(false);
    expect(exploreOf(element) === null).to.be.true;
    await waitUntil(() => element.shadowRoot!.querySelector('.tool.open'), 'the toolbar is there');
    buttonOf(element, 'Explore').click();
    await explored(element);
    expect(element.hasAttribute('explore')).to.be.true;
    expect(exploreOf(element)!.getAttribute('aria-label')).to.equal(
      'Explore: Monthly users by cluster',
    );
    buttonOf(element, 'Close').click();
    await element.updateComplete;
    expect(exploreOf(element) === null).to.be.true;
    expect(element.hasAttribute('explore')).to.be.false;
    expect(exploredSvg(element) === null).to.be.true;

    chartOf(element).focus();
    press(element, 'e');
    await explored(element);
    expect(chartOf(element).matches(':focus')).to.be.true;
    press(element, 'e');
    await element.updateComplete;
    await nextFrame();
    expect(exploreOf(element) === null).to.be.true;
    expect(chartOf(element).matches(':focus')).to.be.true;
  });

  for (const kind of wordsOf('hub-area-chart', 'kind')) {
    for (const theme of wordsOf('hub-area-chart', 'theme')) {
      it(`untouched shows the same picture: ${kind}, ${theme}`, async () => {
        const element = await shown<HubAreaChart>(html`
          <hub-area-chart src=${ACTIVITY} kind=${kind} theme=${theme} explore></hub-area-chart>
        `);
        await explored(element);
        await element.updateComplete;
        const svg = chartOf(element).querySelector('svg')!;
        const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value];
        const painted = await pixelsOf(layersOf(element, width, height), width * 2, height * 2);
        element.explore = false;
        await element.updateComplete;
        // The frame of the view is gone: the same width again.
        chartOf(element).style.width = `${width}px`;
        await waitUntil(() => chartOf(element).querySelector('svg')!.width.baseVal.value === width);
        const ours = await pixelsOf(layersOf(element, width, height), width * 2, height * 2);
        const part = difference(painted, ours, 16);
        expect(part).to.be.below(0.01);
        // A picture without its data differs: the comparison can fail.
        chartOf(element)
          .querySelectorAll('svg path')
          .forEach((path) => path.remove());
        const empty = await pixelsOf(layersOf(element, width, height), width * 2, height * 2);
        expect(difference(painted, empty, 16)).to.be.above(0.01);
      });
    }
  }

  it('shows hubs by size by another measure and as areas', async () => {
    const element = await bins();
    await explored(element);
    const pictures = new Set<string>();
    const take = async (): Promise<void> => {
      await element.updateComplete;
      await still(() => exploredSvg(element)?.outerHTML);
      pictures.add(exploredSvg(element)!.outerHTML);
    };
    await take();
    buttonOf(element, 'Share of users').click();
    await take();
    expect(await element.toCSV()).to.include('timescale,bin,hubs,users,share');
    buttonOf(element, 'Treemap').click();
    await waitUntil(() => isPressed(element, 'Treemap'));
    await take();
    expect(pictures.size).to.equal(3);
    pointAt(element, 0.3, 0.3);
    expect(tooltipOf(element)).to.match(/users/);
    buttonOf(element, 'Restore').click();
    await element.updateComplete;
    expect(isPressed(element, 'Bars')).to.be.true;
    expect(buttonOf(element, 'Restore').disabled).to.be.true;
  });

  it('takes over what the reader has chosen, and hands it back', async () => {
    const element = await area(false);
    legendOf(element)[0]!.button.click();
    press(element, '+');
    await element.updateComplete;
    const before = await element.toCSV();
    press(element, 'e');
    await explored(element);
    expect(await element.toCSV()).to.equal(before);
    buttonOf(element, 'Lines').click();
    press(element, '+');
    await element.updateComplete;
    const after = await element.toCSV();
    expect(after.length).to.be.below(before.length);
    buttonOf(element, 'Close').click();
    await element.updateComplete;
    expect(await element.toCSV()).to.equal(after);
    expect(chartOf(element).querySelectorAll('path[stroke-linejoin]').length).to.be.above(10);
    element.explore = true;
    await explored(element);
    buttonOf(element, 'Restore').click();
    await element.updateComplete;
    expect((await element.toCSV()).length).to.be.above(before.length);
    expect(isPressed(element, 'Stacked')).to.be.true;
  });

  it('offers lines on a logarithmic axis, and never a stack on one', async () => {
    const element = await area(true, false);
    await explored(element);
    const axis = (): string => chartOf(element).textContent;
    buttonOf(element, 'Lines on a logarithmic axis').click();
    await element.updateComplete;
    expect(isPressed(element, 'Lines')).to.be.true;
    expect(axis()).to.include('logarithmic');
    for (const stack of ['Stacked', 'Month ends']) {
      buttonOf(element, stack).click();
      await waitUntil(() => isPressed(element, stack));
      await element.updateComplete;
      expect(axis()).to.include('stacked');
      expect(axis()).not.to.include('logarithmic');
      expect(isPressed(element, 'Lines on a logarithmic axis')).to.be.false;
    }
    buttonOf(element, 'Restore').click();
    await element.updateComplete;
    expect(isPressed(element, 'Stacked')).to.be.true;
  });

  it('narrows the days by the slider, and says so', async () => {
    const element = await area();
    await explored(element);
    const all = await daysOf(element);
    const selected: KpiSelectEvent[] = [];
    element.addEventListener('kpi-select', (event) => selected.push(event));
    const { width, height } = chartOf(element).getBoundingClientRect();
    // The left handle stands where the grid lines begin.
    const grid = chartOf(element).querySelector('svg path')!.getAttribute('d')!;
    const left = Number(/^M([\d.]+),/.exec(grid)![1]);
    await drag(chartOf(element), [left, height - 26], [width * 0.45, height - 26]);
    await waitUntil(async () => (await daysOf(element)).length < all.length, 'fewer days');
    const days = await daysOf(element);
    expect(days.at(-1)).to.equal(all.at(-1));
    expect(days.length).to.be.within(all.length * 0.25, all.length * 0.75);
    expect(selected.at(-1)!.selection.from).to.equal(days[0]);
    // The keys move the slider, too.
    press(element, '0');
    await element.updateComplete;
    expect(await daysOf(element)).to.deep.equal(all);
  });

  it('has the figures of a span that is drawn, and shows it alone', async () => {
    const element = await area();
    await explored(element);
    const all = await daysOf(element);
    const { width } = chartOf(element).getBoundingClientRect();
    await drag(chartOf(element), [width * 0.3, 150], [width * 0.5, 160]);
    const span = () => element.shadowRoot!.querySelector<HTMLElement>('.span');
    await waitUntil(span, 'the figures are there');
    expect(await daysOf(element)).to.deep.equal(all);
    expect(span()!.textContent).to.match(/Figures of \w+ \d+, 2026 to \w+ \d+, 2026/);
    expect(span()!.querySelectorAll('tbody tr').length).to.be.above(10);
    buttonOf(element, 'Show only this span').click();
    await element.updateComplete;
    const days = await daysOf(element);
    expect(days.length).to.be.within(all.length * 0.1, all.length * 0.4);
    expect(span() === null).to.be.true;
  });

  it('draws a span by key, and lets go of it by Escape, then of the view', async () => {
    const element = await area();
    await explored(element);
    chartOf(element).focus();
    const key = (name: string, shiftKey = false): boolean =>
      chartOf(element).dispatchEvent(
        new KeyboardEvent('keydown', { key: name, shiftKey, bubbles: true, composed: true }),
      );
    for (let count = 0; count < 5; count += 1) key('ArrowLeft');
    for (let count = 0; count < 10; count += 1) key('ArrowLeft', true);
    await element.updateComplete;
    const span = () => element.shadowRoot!.querySelector('.span');
    // Five days before the newest, and ten before that.
    const all = await daysOf(element);
    expect(span()!.querySelectorAll('thead th').length).to.equal(6);
    const [first, last] = [...span()!.querySelectorAll('thead th')]
      .slice(1, 3)
      .map(({ textContent }) => textContent.trim());
    const spoken = (day: string): string =>
      new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }).format(
        new Date(`${day}T00:00Z`),
      );
    expect([first, last]).to.deep.equal(
      [all.at(-15)!, all.at(-5)!].map((day) => `On ${spoken(day)}`),
    );
    // First the tooltip, which is still there, though the table has changed the width of the page.
    key('Escape');
    key('Escape');
    await element.updateComplete;
    expect(span() === null).to.be.true;
    expect(exploreOf(element) === null).to.be.false;
    key('Escape');
    await element.updateComplete;
    expect(exploreOf(element) === null).to.be.true;
  });

  it('fills the window and comes back', async () => {
    const element = await area();
    await explored(element);
    buttonOf(element, 'Full window').click();
    await element.updateComplete;
    const dialog = exploreOf(element)!;
    expect(dialog.matches(':modal')).to.be.true;
    const { width, height } = dialog.getBoundingClientRect();
    expect([width, height]).to.deep.equal([window.innerWidth, window.innerHeight]);
    await waitUntil(() => exploredSvg(element)!.clientWidth > width - 60);
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    await element.updateComplete;
    expect(dialog.matches(':modal')).to.be.false;
    expect(dialog.open).to.be.true;
  });

  it('is put away with its element, and is there again with it', async () => {
    const element = await area();
    await explored(element);
    const parent = element.parentElement!;
    element.remove();
    expect(exploredSvg(element) === null).to.be.true;
    parent.append(element);
    await explored(element);
  });

  it('has names that are text, whatever they are', async () => {
    const names = ['__proto__', 'hasOwnProperty', '<img src=x onerror=throw(1)>', '{a} {b}'];
    const rows = names.flatMap((name) => [1, 2, 3].map((day) => `2026-01-0${day},p,5,${name}`));
    const element = await shown<HubAreaChart>(html`
      <hub-area-chart src=${fileOf('date,hub,users,cluster', ...rows)} explore></hub-area-chart>
    `);
    await explored(element);
    for (const kind of ['Lines', 'Share of total', 'Month ends', 'Calendar', 'Stacked']) {
      buttonOf(element, kind).click();
      await waitUntil(() => isPressed(element, kind));
      await element.updateComplete;
      pointAt(element, 0.4, 0.5);
    }
    expect(element.shadowRoot!.querySelector('img') === null).to.be.true;
    expect(tooltipOf(element)).to.include('<img src=x');
    expect(partText(element, 'status')).to.not.include('explore');
  });

  it('is accessible', async () => {
    const element = await area();
    await explored(element);
    await expect(element).to.be.accessible();
    buttonOf(element, 'Calendar').click();
    await waitUntil(() => isPressed(element, 'Calendar'));
    await expect(element).to.be.accessible();
  });
});
