import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { HubAreaChart } from '../../src/components/hub-area-chart.js';
import { explored, exploredSvg } from '../support/explore.js';
import { legendOf } from '../support/legend.js';
import { chartOf, press, tooltipOf } from '../support/pointer.js';
import { waitUntil } from '../support/wait.js';
import { ACTIVITY, fileOf, linesText, shown } from '../support/widgets.js';

const SRC = fileOf(
  'date,hub,users,cluster',
  ...['2026-01-01', '2026-01-02', '2026-01-03'].flatMap((date) => [
    `${date},p,60,large`,
    `${date},p,30,middle`,
    `${date},p,10,small`,
  ]),
);
const open = (template = html`<hub-area-chart src=${SRC} kind="calendar"></hub-area-chart>`) =>
  shown<HubAreaChart>(template);

const textsOf = (element: Element): string[] =>
  [...chartOf(element).querySelectorAll('text')].map((text) => text.textContent);

describe('a calendar of totals', () => {
  it('has names without the colours of series, which it does not draw', async () => {
    const swatches = (element: Element): number =>
      [...element.shadowRoot!.querySelectorAll<SVGElement>('[part="legend"] svg')].filter(
        (svg) => svg.getBoundingClientRect().width > 0,
      ).length;
    const calendar = await open();
    expect(legendOf(calendar).map(({ name }) => name)).to.deep.equal(['large', 'middle', 'small']);
    expect(swatches(calendar)).to.equal(0);
    expect(swatches(await open(html`<hub-area-chart src=${SRC}></hub-area-chart>`))).to.equal(3);
  });

  it('says that the totals change with a name that is hidden', async () => {
    const element = await open();
    expect(textsOf(element)).to.include('Users, the total of each day');
    expect(textsOf(element)).to.include('100');
    const [large, middle, small] = legendOf(element).map(({ button }) => button);
    large!.click();
    await element.updateComplete;
    expect(textsOf(element)).to.include('Users, the total of each day, without 1 hidden series');
    expect(textsOf(element)).to.include('40').and.not.to.include('100');
    middle!.click();
    small!.click();
    await element.updateComplete;
    expect(textsOf(element)).to.include('Users, the total of each day, without 3 hidden series');
    for (const { button } of legendOf(element)) button.click();
    await element.updateComplete;
    expect(textsOf(element)).to.include('Users, the total of each day');
  });

  it('has a tooltip without these colours', async () => {
    const element = await open();
    press(element, 'End');
    expect(tooltipOf(element)).to.match(/large 60 middle 30 small 10/);
    const tip = element.shadowRoot!.querySelector('.tip')!;
    const painted = [...tip.querySelectorAll<HTMLElement>('*')].filter(
      ({ style }) => style.backgroundColor !== '' || style.background !== '',
    );
    expect(painted).to.deep.equal([]);
  });

  it('is one row from 900 px, as high as it needs', async () => {
    const page = await shown<HubAreaChart>(html`
      <hub-area-chart
        src=${ACTIVITY}
        kind="calendar"
        style="display: block; width: 900px"
      ></hub-area-chart>
    `);
    const mondays = textsOf(page).filter((text) => text === 'Mon');
    expect(mondays).to.have.length(1);
    const picture = chartOf(page).querySelector('svg')!.getBoundingClientRect();
    expect(chartOf(page).getBoundingClientRect().height - picture.height).to.be.below(60);
    expect(linesText(page)).to.include('Nov 20, 2026');
  });

  it('has the slider of the explore view under it, also after it has become higher', async () => {
    const element = await shown<HubAreaChart>(html`
      <hub-area-chart
        src=${ACTIVITY}
        kind="calendar"
        explore
        theme="light"
        style="display: block; width: 640px"
      ></hub-area-chart>
    `);
    await explored(element);
    const pictureOf = () => chartOf(element).querySelector('svg')!.getBoundingClientRect();
    const handles = () =>
      [...exploredSvg(element)!.querySelectorAll('path')]
        // A ring in the middle of what can be taken hold of: alone in the picture, it has a gradient.
        .filter((path) => path.getAttribute('fill')!.startsWith('url('))
        .map((path) => path.getBoundingClientRect());
    const { height } = pictureOf();
    element.style.width = '300px';
    await waitUntil(() => pictureOf().height > height + 40, 'the calendar has more rows');
    await waitUntil(() => handles().some(({ top }) => top > pictureOf().bottom - 4), 'moved');
    expect(handles()).to.have.length(2);
    for (const { top } of handles()) expect(top).to.be.at.least(pictureOf().bottom - 4);
  });

  it('is accessible', async () => {
    await expect(await open()).to.be.accessible();
  });
});
