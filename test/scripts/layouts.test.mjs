import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { KIT_SCRIPT, openBrowser } from '../support/browser.mjs';
import { WIDGETS } from '../support/four-widgets.mjs';
import { shown } from '../support/in-page.mjs';
import { pageWithWaits } from '../support/page-waits.mjs';

const pageOf = (style, html = 'lang="en"', widgets = WIDGETS) =>
  `<!doctype html><html ${html}><meta charset="utf-8"><title>Layouts</title>
  <meta name="viewport" content="width=device-width">
  ${KIT_SCRIPT}
  <style>body { margin: 8px } main { width: 700px } ${style}</style><main>${widgets}</main>`;

/** Pages whose pictures have to be the same to the last mark. */
const SAME = {
  'where boxes are as wide as their content': '* { box-sizing: content-box }',
  'where boxes are as wide as their border': '*, ::before, ::after { box-sizing: border-box }',
  'where a rem is 10 px': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'that shows it at half the size': 'main { transform: scale(0.5); transform-origin: 0 0 }',
  'that turns it': 'main { transform: rotate(5deg) }',
  'that lays it out as a grid': 'main { display: grid }',
  'that lays it out in a column of flexible boxes':
    'main { display: flex; flex-direction: column }',
};
/** Pages that have other room or other letters. */
const OTHER = {
  'where text has 10 px': 'html { font-size: 62.5% }',
  'that enlarges it': 'main { zoom: 2 }',
};

const EXPLORED = WIDGETS.replaceAll('loading=', 'controls loading=').replace(
  '<hub-area-chart',
  '<hub-area-chart explore',
);

/** Runs in the page: which buttons and pictures cannot be brought into the window, or are covered. */
async function outOfReach() {
  const { frames, until } = window.waits;
  const found = [];
  for (const widget of document.querySelectorAll('main > *')) {
    const inside = (selector) => [...widget.shadowRoot.querySelectorAll(selector)];
    (await until(() => inside('.tool.open')[0])).click();
    await widget.updateComplete;
    inside('[aria-controls=table]')[0]?.click();
    if (widget.localName !== 'kpi-big-number') await until(() => inside('[part=table]')[0]);
    await frames();
    const parts = inside('button, .chart, .scroll, a[href]').filter((part) =>
      part.checkVisibility(),
    );
    if (parts.length < 5) found.push(`${widget.localName} has ${parts.length} parts`);
    for (const part of parts) {
      part.scrollIntoView({ block: 'center', inline: 'nearest' });
      const { left, right, top, height, width } = part.getBoundingClientRect();
      const name = `${widget.localName} ${part.className} ${part.textContent.trim().slice(0, 20)}`;
      const isInTable = part.closest('.scroll') !== null;
      if (!isInTable && (left < -0.5 || right > innerWidth + 0.5))
        found.push(`${name}: ${left} to ${right}`);
      const at = widget.shadowRoot.elementFromPoint(
        left + Math.min(width / 2, 20),
        top + height / 2,
      );
      if (!at || !(part.contains(at) || at.contains(part))) found.push(`${name} is covered`);
    }
  }
  const { scrollWidth } = document.scrollingElement;
  if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} wide`);
  return found;
}

/** Runs in the page: where a part of the area chart is in the window. */
function placeOf(share) {
  const chart = document.querySelector('hub-area-chart').shadowRoot.querySelector('.chart');
  chart.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = chart.getBoundingClientRect();
  return [left + width * share, top + height / 2];
}

/** Runs in the page: the text of the tooltip, once there is one. */
const tip = () =>
  window.waits.until(() => {
    const { shadowRoot } = document.querySelector('hub-area-chart');
    return shadowRoot.querySelector('.tip:not([hidden])')?.textContent;
  });

/** Runs in the page: waits for the code that answers a reader. */
const answering = () =>
  window.waits
    .until(() => document.querySelector('hub-area-chart').shadowRoot.querySelector('.tip'))
    .then(() => true);

describe('a page', { timeout: 120_000 }, () => {
  let opened, usual, usualTip;
  const visit = async (path, prepare = () => undefined) => {
    const page = await pageWithWaits(opened.browser);
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.setViewport({ width: 1000, height: 900 });
    await prepare(page);
    await page.goto(opened.address(path));
    const found = await page.evaluate(shown);
    assert.deepEqual(errors, []);
    return { page, found };
  };
  const pointAt = async (page, share) => {
    await page.evaluate(answering);
    await page.mouse.move(...(await page.evaluate(placeOf, share)));
    return page.evaluate(tip);
  };
  const pathOf = (name) => `/${name.replaceAll(/\W+/g, '-')}`;

  before(async () => {
    const all = Object.entries({ ...SAME, ...OTHER });
    opened = await openBrowser({
      ...Object.fromEntries(all.map(([name, style]) => [pathOf(name), pageOf(style)])),
      '/usual': pageOf(''),
      '/rtl': pageOf('', 'lang="en" dir="rtl"'),
      '/narrow': pageOf('main { width: auto }', 'lang="en"', EXPLORED),
      '/narrow-rtl': pageOf('main { width: auto }', 'lang="en" dir="rtl"', EXPLORED),
    });
    const { page, found } = await visit('/usual');
    usual = found;
    usualTip = await pointAt(page, 0.6);
    assert.match(usualTip, /2026/);
    await page.close();
  });
  after(() => opened?.close());

  for (const name of Object.keys(SAME)) {
    it(`${name} shows the same`, async () => {
      const { page, found } = await visit(pathOf(name));
      assert.deepEqual(found, usual);
      if (!name.includes('turns')) assert.equal(await pointAt(page, 0.6), usualTip);
      await page.close();
    });
  }

  for (const name of Object.keys(OTHER)) {
    it(`${name} has the same figures, and the same under the pointer`, async () => {
      const { page, found } = await visit(pathOf(name));
      const figures = (all) => all.map(({ csv, text }) => [csv, text]);
      assert.deepEqual(figures(found), figures(usual));
      assert.equal(await pointAt(page, 0.6), usualTip);
      await page.close();
    });
  }

  it('from right to left has the same figures and pictures', async () => {
    const { page, found } = await visit('/rtl');
    assert.deepEqual(found, usual);
    assert.equal(await pointAt(page, 0.6), usualTip);
    await page.close();
  });

  it('whose reader wants no motion shows the same', async () => {
    const still = (page) =>
      page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const { page, found } = await visit('/usual', still);
    assert.deepEqual(found, usual);
    await page.close();
  });

  for (const path of ['/narrow', '/narrow-rtl']) {
    it(`enlarged to 400 %, has everything within reach: ${path}`, async () => {
      // 1280 px of a screen are then 320 of the page.
      const enlarge = (page) => page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
      const { page, found } = await visit(path, enlarge);
      const csvOf = (all) => all.map(({ csv }) => csv);
      assert.deepEqual(csvOf(found), csvOf(usual));
      await page.waitForFunction(() =>
        document.querySelector('hub-area-chart').shadowRoot.querySelector('.explored svg path'),
      );
      assert.deepEqual(await page.evaluate(outOfReach), []);
      await page.close();
    });
  }
});
