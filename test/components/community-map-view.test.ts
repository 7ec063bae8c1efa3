import { expect, html, nextFrame, oneEvent } from '@open-wc/testing';
import '../../src/index.js';
import type { CommunityMap } from '../../src/components/community-map.js';
import type { KpiSelectEvent } from '../../src/components/element/events.js';
import { legendOf } from '../support/legend.js';
import { markersOf } from '../support/map.js';
import { chartOf, press, tooltipOf, voiceOf } from '../support/pointer.js';
import { touchEvent } from '../support/touch.js';
import { ACTIVITY, COMMUNITIES, fileOf, LOCATIONS, partText, shown } from '../support/widgets.js';
import { frames, waitUntil } from '../support/wait.js';

const PLACES = fileOf(
  'name,latitude,longitude,users,constellation,country,place',
  'Davis,38.5,-121.7,900,West,United States,Davis',
  'Merced,37.3,-120.5,33,West,United States,Merced',
  'Boston,42.4,-71.1,200,East,United States,Boston',
  'Bern,46.9,7.4,50,Far,Switzerland,Bern',
);
const open = () =>
  shown<CommunityMap>(html`<community-map src=${PLACES} controls></community-map>`);
const openSample = () =>
  shown<CommunityMap>(html`
    <community-map src=${COMMUNITIES} locations=${LOCATIONS} activity=${ACTIVITY}></community-map>
  `);

const named = (element: Element, name: string): HTMLButtonElement =>
  legendOf(element).find((one) => one.name === name)!.button;
const buttons = (element: Element): HTMLButtonElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.zoom'),
];
const nameOf = (element: Element): string => chartOf(element).getAttribute('aria-label')!;
const svgOf = (element: Element): SVGElement => chartOf(element).querySelector('svg')!;
const isZoomed = (element: Element): boolean =>
  element.shadowRoot!.querySelector('.zoomed') !== null;

/** A pointer at a part of the picture. */
function send(element: Element, type: string, x: number, y: number, init: PointerEventInit = {}) {
  const box = chartOf(element);
  const { left, top, width, height } = box.getBoundingClientRect();
  box.setPointerCapture = () => undefined;
  const place = { clientX: left + x * width, clientY: top + y * height };
  const Kind = type === 'click' ? MouseEvent : PointerEvent;
  const options = { ...place, bubbles: true, composed: true, cancelable: true, ...init };
  return box.dispatchEvent(new Kind(type, options));
}

function wheel(element: Element, init: WheelEventInit): boolean {
  const { left, top, width, height } = chartOf(element).getBoundingClientRect();
  const place = { clientX: left + width / 4, clientY: top + height / 3 };
  const event = new WheelEvent('wheel', { ...place, ...init, bubbles: true, cancelable: true });
  return chartOf(element).dispatchEvent(event);
}

function touch(element: Element, type: string, points: readonly (readonly [number, number])[]) {
  const box = chartOf(element);
  const { left, top, width, height } = box.getBoundingClientRect();
  const touches = points.map(([x, y]) => ({
    clientX: left + x * width,
    clientY: top + y * height,
  }));
  return box.dispatchEvent(touchEvent(type, touches));
}

/** A map that is zoomed and has been dragged, by a pointer that is still down. */
async function dragged() {
  const element = await open();
  for (let times = 0; times < 2; times += 1) press(element, '+');
  await element.updateComplete;
  const before = svgOf(element).innerHTML;
  send(element, 'pointerdown', 0.5, 0.5, { pointerId: 1 });
  send(element, 'pointermove', 0.6, 0.55, { pointerId: 1 });
  await nextFrame();
  return { element, before };
}

describe('the legend of a map', () => {
  it('hides a constellation from the map, its name, its data and its tables alike', async () => {
    const element = await open();
    const event = oneEvent<KpiSelectEvent>(element, 'kpi-select');
    named(element, 'West').click();
    expect((await event).selection).to.deep.equal({
      series: ['East', 'Far'],
      from: null,
      to: null,
    });
    await element.updateComplete;
    expect(markersOf(element)).to.have.lengthOf(2);
    expect(nameOf(element)).to.include('2 communities in 2 countries; ');
    expect(nameOf(element)).to.include('Boston with 200 monthly users');
    expect((await element.toCSV()).trim().split('\n')).to.have.lengthOf(3);
    await waitUntil(() => element.shadowRoot!.querySelector('.for-readers table') !== null);
    expect(element.shadowRoot!.querySelector('.for-readers')!.textContent).not.to.include('Davis');
    const file = await (await element.toImage('image/svg+xml')).text();
    expect(file.includes('East')).to.be.true;
    expect(file.includes('West')).to.be.false;
    // What is hidden keeps its count, and its name.
    expect(
      legendOf(element).map(({ name, share, isShown }) => [name, share, isShown]),
    ).to.deep.equal([
      ['West', '2', false],
      ['East', '1', true],
      ['Far', '1', true],
    ]);
    named(element, 'West').click();
    await element.updateComplete;
    expect(markersOf(element)).to.have.lengthOf(4);
  });

  it('shows one alone, all again, and bears that none is shown', async () => {
    const element = await open();
    named(element, 'Far').dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    await element.updateComplete;
    expect(markersOf(element)).to.have.lengthOf(1);
    named(element, 'Far').click();
    await element.updateComplete;
    expect(markersOf(element)).to.have.lengthOf(0);
    await expect(element).to.be.accessible();
    const all = element.shadowRoot!.querySelector<HTMLButtonElement>('.reset')!;
    all.click();
    await element.updateComplete;
    expect(markersOf(element)).to.have.lengthOf(4);
  });
});

describe('a map that is zoomed', () => {
  it('by buttons, which are large enough and say when there is no more', async () => {
    const element = await open();
    const [closer, farther, all] = buttons(element) as [
      HTMLButtonElement,
      HTMLButtonElement,
      HTMLButtonElement,
    ];
    for (const { offsetWidth, offsetHeight } of [closer, farther, all]) {
      expect(Math.min(offsetWidth, offsetHeight)).to.be.at.least(24);
    }
    expect(farther.getAttribute('aria-disabled')).to.equal('true');
    for (let press = 0; press < 4; press += 1) {
      closer.click();
      await element.updateComplete;
    }
    expect(isZoomed(element)).to.be.true;
    // It goes where the communities are.
    expect(nameOf(element)).to.match(/Zoomed in: [123] (is|are) in view\./);
    expect(farther.getAttribute('aria-disabled')).to.equal('false');
    await expect(element).to.be.accessible();
    all.click();
    await element.updateComplete;
    expect(isZoomed(element)).to.be.false;
    expect(nameOf(element)).not.to.include('Zoomed');
  });

  it('by key, and says what is in view; Shift and an arrow move it', async () => {
    const element = await open();
    press(element, '+');
    await element.updateComplete;
    expect(voiceOf(element)).to.include('Zoomed in: ');
    const before = svgOf(element).innerHTML;
    const event = new KeyboardEvent('keydown', {
      key: 'ArrowRight',
      shiftKey: true,
      cancelable: true,
    });
    chartOf(element).dispatchEvent(event);
    expect(event.defaultPrevented).to.be.true;
    await element.updateComplete;
    expect(svgOf(element).innerHTML === before).to.be.false;
    // An arrow alone walks from marker to marker.
    press(element, 'ArrowRight');
    expect(voiceOf(element)).to.match(/^(Davis|Boston|Merced), [\d,]+ monthly users, /);
    press(element, '0');
    await element.updateComplete;
    expect(isZoomed(element)).to.be.false;
  });

  it('by a wheel with Ctrl, and leaves the scroll to the page without', async () => {
    const element = await open();
    expect(wheel(element, { deltaY: -100 })).to.be.true;
    await frames();
    expect(svgOf(element).style.transform).to.equal('');
    expect(isZoomed(element)).to.be.false;
    expect(wheel(element, { deltaY: -100, ctrlKey: true })).to.be.false;
    await nextFrame();
    // Shifted at once, drawn anew when the wheel has come to rest.
    expect(svgOf(element).style.transform).to.match(/scale\(1\.4/);
    await waitUntil(() => isZoomed(element));
    expect(svgOf(element).style.transform).to.equal('');
  });

  it('by two fingers, and leaves one finger to the page', async () => {
    const element = await open();
    expect(touch(element, 'touchstart', [[0.3, 0.3]])).to.be.true;
    expect(touch(element, 'touchmove', [[0.3, 0.6]])).to.be.true;
    touch(element, 'touchend', []);
    touch(element, 'touchstart', [
      [0.25, 0.35],
      [0.35, 0.35],
    ]);
    const isLeft = touch(element, 'touchmove', [
      [0.2, 0.35],
      [0.4, 0.35],
    ]);
    expect(isLeft).to.be.false;
    touch(element, 'touchend', [[0.2, 0.35]]);
    await waitUntil(() => isZoomed(element));
  });

  it('is moved by dragging, without a tooltip and without redrawing until it is let go', async () => {
    const { element, before } = await dragged();
    expect(svgOf(element).innerHTML === before).to.be.true;
    expect(svgOf(element).style.transform).to.match(/translate\(\d/);
    expect(tooltipOf(element)).to.equal(null);
    send(element, 'pointerup', 0.6, 0.55, { pointerId: 1 });
    send(element, 'click', 0.6, 0.55);
    await waitUntil(() => svgOf(element).innerHTML !== before);
    expect(svgOf(element).style.transform).to.equal('');
  });

  it('stays where it has been dragged to when it is drawn anew meanwhile', async () => {
    const { element, before } = await dragged();
    const { transform } = svgOf(element).style;
    expect(transform).to.match(/translate\(\d/);
    element.graticule = true;
    await element.updateComplete;
    expect(svgOf(element).innerHTML === before).to.be.false;
    expect(svgOf(element).style.transform).to.equal(transform);
    send(element, 'pointerup', 0.6, 0.55, { pointerId: 1 });
    await waitUntil(() => svgOf(element).style.transform === '');
  });

  it('is not dragged while it is whole', async () => {
    const element = await open();
    send(element, 'pointerdown', 0.5, 0.5, { pointerId: 1 });
    send(element, 'pointermove', 0.7, 0.5, { pointerId: 1 });
    await nextFrame();
    expect(svgOf(element).style.transform).to.equal('');
    send(element, 'pointerup', 0.7, 0.5, { pointerId: 1 });
  });

  it('is whole again with another projection', async () => {
    const element = await open();
    press(element, '+');
    await element.updateComplete;
    element.projection = 'equal-earth';
    await element.updateComplete;
    expect(isZoomed(element)).to.be.false;
  });

  it('is in a file as it is seen', async () => {
    const element = await open();
    for (let times = 0; times < 4; times += 1) press(element, '+');
    await element.updateComplete;
    const text = await (await element.toImage('image/svg+xml')).text();
    expect(text.includes('>Davis<')).to.be.true;
    expect(text.includes('>Bern<')).to.be.false;
  });
});

describe('the hub of a community', () => {
  /** A marker in the middle of the sample's map that has one. */
  const linked = (element: CommunityMap) => {
    const figure = element.figure?.kind === 'communities' ? element.figure : null;
    const placed = figure!.communities.filter(({ latitude }) => latitude !== null);
    const index = placed.findIndex(({ address }) => address !== null);
    return { index, address: placed[index]!.address! };
  };
  const linkOf = (element: Element) =>
    element.shadowRoot!.querySelector<HTMLAnchorElement>('.tip a');

  it('is a link in the tooltip that a click has pinned', async () => {
    const element = await openSample();
    const { index, address } = linked(element);
    const box = markersOf(element)[index]!.getBoundingClientRect();
    const area = chartOf(element).getBoundingClientRect();
    const at = [
      (box.left + box.width / 2 - area.left) / area.width,
      (box.top + box.height / 2 - area.top) / area.height,
    ] as const;
    send(element, 'pointermove', ...at);
    expect(linkOf(element)).to.equal(null);
    send(element, 'click', ...at);
    expect(linkOf(element)!.href).to.equal(address);
    expect(linkOf(element)!.rel).to.equal('noopener');
    expect(address.startsWith('https://')).to.be.true;
    // The way to the link leads over other markers, and out of the picture.
    send(element, 'pointermove', 0.9, 0.9);
    send(element, 'pointerleave', 0.9, 0.9);
    expect(linkOf(element) === null).to.be.false;
    await expect(element).to.be.accessible();
    send(element, 'click', 0.99, 0.99);
    expect(tooltipOf(element)).to.equal(null);
  });

  it('is where Enter leads to, and Escape back to the map', async () => {
    const element = await openSample();
    const { index } = linked(element);
    chartOf(element).focus();
    for (let step = 0; step <= index; step += 1) press(element, 'ArrowRight');
    press(element, 'Enter');
    expect(element.shadowRoot!.activeElement === linkOf(element)).to.be.true;
    linkOf(element)!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    expect(element.shadowRoot!.activeElement === chartOf(element)).to.be.true;
    expect(tooltipOf(element)).to.equal(null);
  });

  it('is not offered where the data have none', async () => {
    const element = await open();
    press(element, 'ArrowRight');
    press(element, 'Enter');
    expect(linkOf(element)).to.equal(null);
    expect(tooltipOf(element)).to.include('Davis');
    expect(partText(element, 'chart')).not.to.include('https');
  });
});
