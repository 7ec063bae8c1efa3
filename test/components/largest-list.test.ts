import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { CommunityMap } from '../../src/components/community-map.js';
import { lateMap } from '../../src/components/map/late-map.js';
import { legendOf } from '../support/legend.js';
import { markersOf } from '../support/map.js';
import { chartOf, press } from '../support/pointer.js';
import { answering, fileOf, partText, shown } from '../support/widgets.js';
import { frames, waitUntil } from '../support/wait.js';

const COLUMNS = 'name,latitude,longitude,users,constellation,country';
/** Fourteen communities, the largest first; every third is in the United States. */
const ROWS = Array.from({ length: 14 }, (_, index) => {
  const isHome = index % 3 === 0;
  const place = isHome ? `${32 + index},${-120 + 3 * index}` : `${-30 + 5 * index},${10 * index}`;
  const country = isHome ? 'United States' : 'Chile';
  return `Community ${index},${place},${4000 - 250 * index},${index < 7 ? 'East' : 'West'},${country}`;
});
const MANY = fileOf(COLUMNS, ...ROWS);

const open = async (
  src: string,
  width = 800,
  projection: CommunityMap['projection'] = 'natural-earth',
): Promise<CommunityMap> => {
  const element = await shown<CommunityMap>(html`
    <div style="width: ${width}px">
      <community-map src=${src} projection=${projection} loading="eager"></community-map>
    </div>
  `);
  await frames();
  return element;
};

const roomOf = (element: Element): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>('.largest');
const listOf = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('.largest li')].map((item) =>
    item.textContent.replace(/\s+/g, ' ').trim(),
  );

describe('the list of the largest communities of a map', () => {
  it('has ten with their users, in order, as a list that can be read out', async () => {
    const element = await open(MANY);
    expect(listOf(element)).to.deep.equal(
      ROWS.slice(0, 10).map(
        (_, index) => `Community ${index} ${(4000 - 250 * index).toLocaleString('en')}`,
      ),
    );
    expect(roomOf(element)!.querySelector('ol')).to.exist;
    expect(roomOf(element)!.textContent).to.include('Ten largest');
    expect(roomOf(element)!.closest('[aria-hidden]')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('is beside the map from 900 px on, and below it before', async () => {
    for (const [width, isBeside] of [
      [320, false],
      [768, false],
      [890, false],
      [905, true],
      [1440, true],
    ] as const) {
      const element = await open(MANY, width);
      await frames();
      const [map, list] = [chartOf(element), roomOf(element)!].map((one) =>
        one.getBoundingClientRect(),
      ) as [DOMRect, DOMRect];
      expect(list.left >= map.right, `beside at ${width}`).to.equal(isBeside);
      expect(list.top >= map.bottom, `below at ${width}`).to.equal(!isBeside);
      expect(list.right).to.be.at.most(element.getBoundingClientRect().right + 0.5);
      if (!isBeside) expect(map.width).to.equal(width);
    }
  });

  it('follows what the map shows: constellations, projection and zoom', async () => {
    const element = await open(MANY);
    legendOf(element)
      .find(({ name }) => name === 'East')!
      .button.click();
    await element.updateComplete;
    expect(listOf(element)).to.have.lengthOf(7);
    expect(listOf(element)[0]).to.match(/^Community 7 /);
    legendOf(element)
      .find(({ name }) => name === 'East')!
      .button.click();
    await element.updateComplete;
    for (let times = 0; times < 4; times += 1) press(element, '+');
    await element.updateComplete;
    const [, inView] = /Zoomed in: (\d+) (?:is|are) in view/.exec(
      chartOf(element).getAttribute('aria-label')!,
    )!;
    expect(Number(inView)).to.be.below(14);
    expect(listOf(element)).to.have.lengthOf(Math.min(10, Number(inView)));
    element.projection = 'albers-usa';
    await waitUntil(() => listOf(element).length === 5, 'those in the United States');
    expect(listOf(element).map((one) => one.replace(/ [\d,]+$/, ''))).to.deep.equal(
      [0, 3, 6, 9, 12].map((index) => `Community ${index}`),
    );
    expect(roomOf(element)!.textContent).not.to.include('Ten');
  });

  it('is not there for one community, for none that is measured, nor without any on the map', async () => {
    for (const rows of [
      [ROWS[0]!],
      [ROWS[0]!, 'Nowhere,,,40,East,'],
      [ROWS[0]!, 'Zero,1,1,0,East,Chile'],
      ['Zero,1,1,0,East,Chile', 'None,2,2,,East,Chile'],
    ]) {
      const element = await open(fileOf(COLUMNS, ...rows), 1200);
      await frames();
      expect(roomOf(element), rows.join()).to.equal(null);
      const isEmpty = element.matches(':state(empty)');
      if (!isEmpty) expect(chartOf(element).clientWidth).to.equal(1200);
    }
  });

  it('comes without moving anything, and the map is drawn only once for it', async () => {
    for (const [width, rows] of [
      [320, 14],
      [768, 4],
      [1200, 14],
    ] as const) {
      const src = fileOf(COLUMNS, ...ROWS.slice(0, rows));
      const page = await fixture<HTMLElement>(html`<div style="width: ${width}px"></div>`);
      lateMap.module = null;
      const element = document.createElement('community-map');
      Object.assign(element, { src, loading: 'eager' });
      page.append(element);
      await element.updateComplete;
      const waiting = chartOf(element).getBoundingClientRect();
      await new Promise((resolve) => element.addEventListener('kpi-load', resolve, { once: true }));
      const picture = chartOf(element).querySelector('svg');
      const before = element.getBoundingClientRect();
      const drawn = chartOf(element).getBoundingClientRect();
      expect(listOf(element), 'not yet').to.deep.equal([]);
      expect(drawn.width).to.equal(waiting.width);
      expect(drawn.height).to.be.closeTo(waiting.height, 4);
      await answering(element);
      await waitUntil(() => listOf(element).length > 0, 'the list');
      const after = element.getBoundingClientRect();
      expect(after.height, `${width}, ${rows}`).to.be.closeTo(before.height, 0.5);
      expect(chartOf(element).querySelector('svg')).to.equal(picture);
      expect(roomOf(element)!.scrollHeight).to.be.at.most(roomOf(element)!.clientHeight + 1);
    }
  });

  it('shows names as they are written, however long, inside of the page', async () => {
    const long = `A <b>community</b> ${'with a long name '.repeat(8)}${'x'.repeat(60)}`;
    const src = fileOf(COLUMNS, `${long},1,1,9,,Chile`, ROWS[0]!);
    for (const width of [320, 1000]) {
      const element = await open(src, width);
      expect(roomOf(element)!.textContent).to.include(long.trim());
      expect(roomOf(element)!.querySelector('b')).to.equal(null);
      expect(roomOf(element)!.scrollWidth).to.be.at.most(roomOf(element)!.clientWidth);
    }
  });
});

describe('the size of the markers of a map', () => {
  const areas = (element: Element): number[] =>
    markersOf(element).map((marker) => marker.getBBox().width ** 2);
  const plain = fileOf('name,latitude,longitude,users', 'A,0,0,4000', 'B,20,60,1000', 'C,40,-60,1');
  const buttonOf = (element: Element): HTMLButtonElement =>
    element.shadowRoot!.querySelector<HTMLButtonElement>('.buttons > .reset')!;

  it('is the logarithm, or the area where the author says so', async () => {
    const element = await open(plain);
    expect(areas(element)[0]! / areas(element)[1]!).to.be.below(1.6);
    expect(partText(element, 'caption')).to.include('(logarithm)');
    element.size = 'users';
    await element.updateComplete;
    expect(areas(element)[0]! / areas(element)[1]!).to.be.closeTo(4, 0.1);
    expect(partText(element, 'caption')).to.include('area of a circle is proportional');
    expect(partText(element, 'caption')).not.to.include('logarithm');
    // Who has few users is seen all the same.
    expect(areas(element)[2]!).to.be.greaterThan(3);
  });

  it('is changed by a button, in the picture, its key, the caption and what is saved', async () => {
    const element = await open(plain);
    const keyOf = (): string =>
      element.shadowRoot!.querySelector('.sizes')!.textContent.replace(/\s+/g, ' ').trim();
    const before = keyOf();
    expect(buttonOf(element).getAttribute('aria-pressed')).to.equal('false');
    buttonOf(element).click();
    await element.updateComplete;
    expect(buttonOf(element).getAttribute('aria-pressed')).to.equal('true');
    expect(areas(element)[0]! / areas(element)[1]!).to.be.closeTo(4, 0.1);
    expect(keyOf()).to.equal('200 1,000 4,000 monthly users');
    const saved = await (await element.toImage('image/svg+xml')).text();
    expect(saved).to.include('proportional');
    buttonOf(element).click();
    await element.updateComplete;
    expect(keyOf()).to.equal(before);
  });

  it('is that of the attribute again when this changes', async () => {
    const element = await open(plain);
    buttonOf(element).click();
    await element.updateComplete;
    element.setAttribute('size', 'users');
    await element.updateComplete;
    expect(buttonOf(element).getAttribute('aria-pressed')).to.equal('true');
    element.setAttribute('size', 'log');
    await element.updateComplete;
    expect(buttonOf(element).getAttribute('aria-pressed')).to.equal('false');
  });

  it('has a key that is not read out, as the caption says what it means', async () => {
    const element = await open(plain);
    expect(element.shadowRoot!.querySelector('.sizes')!.getAttribute('aria-hidden')).to.equal(
      'true',
    );
    await expect(element).to.be.accessible();
  });
});
