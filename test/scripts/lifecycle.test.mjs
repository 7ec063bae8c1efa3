import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { KIT_SCRIPT, openBrowser } from '../support/browser.mjs';
import { SAMPLES } from '../support/four-widgets.mjs';
import { frames, pageWithWaits } from '../support/page-waits.mjs';
import { sizeOf } from '../../scripts/page-size.mjs';

const MORE = { 'kpi-big-number': { trend: '' }, 'hub-area-chart': { controls: '' } };
const TAGS = Object.fromEntries(
  Object.entries(SAMPLES).map(([tag, attributes]) => [tag, { ...attributes, ...MORE[tag] }]),
);

/** Runs in the page: puts a widget there, waits for its picture, uses it, takes it away; so often. */
async function useOften(tag, attributes, times) {
  for (let time = 0; time < times; time += 1) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({ ...attributes, loading: 'eager' })) {
      element.setAttribute(name, value);
    }
    const loaded = new Promise((resolve, reject) => {
      element.addEventListener('kpi-load', resolve);
      element.addEventListener('kpi-error', ({ error }) => reject(error));
    });
    document.body.append(element);
    await loaded;
    const chart = element.shadowRoot.querySelector('.chart');
    chart?.dispatchEvent(new PointerEvent('pointermove', { clientX: 200, clientY: 200 }));
    chart?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End' }));
    // What else comes when the page is idle comes to the first one, so that it does not count as growth.
    const wanted = time === 0 ? ['.tip', 'table'] : ['.tip'];
    const isThere = (selector) => element.shadowRoot.querySelector(selector);
    if (chart) await window.waits.until(() => wanted.every(isThere));
    await element.updateComplete;
    element.remove();
  }
}

const MiB = 1024 ** 2;
/** How much larger a page may be that has forgotten its widgets: heap in bytes. */
const MOST = { heap: MiB, nodes: 5, listeners: 2 };

/**
 * What the page is larger by, at rest. A collection that the browser has under way when it is asked
 * for one ends without the last widgets, so that it is asked again; what leaks stays, however often.
 */
async function growth(page, start) {
  for (let turn = 0; ; turn += 1) {
    const end = await sizeOf(page);
    const more = Object.fromEntries(Object.keys(MOST).map((key) => [key, end[key] - start[key]]));
    if (turn === 40 || isSmall(more)) return more;
    await frames(page);
  }
}

/** The least of several, so that no growth hides behind what has not been collected yet. */
async function sizeAtRest(page) {
  const least = await sizeOf(page);
  for (let turn = 0; turn < 5; turn += 1) {
    await frames(page);
    const size = await sizeOf(page);
    for (const key of Object.keys(MOST)) least[key] = Math.min(least[key], size[key]);
  }
  return least;
}

const isSmall = (more) => Object.entries(MOST).every(([key, most]) => more[key] <= most);

describe('a page on which widgets come and go', () => {
  let opened, page;
  const errors = [];

  before(async () => {
    const text = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Come and go</title>
      ${KIT_SCRIPT}`;
    opened = await openBrowser({ '/come-and-go.html': text });
    page = await pageWithWaits(opened.browser);
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(opened.address('/come-and-go.html'));
  });
  after(() => opened?.close());

  for (const [tag, attributes] of Object.entries(TAGS)) {
    it(`is as large after 250 of ${tag} as after a few`, { timeout: 120_000 }, async () => {
      await page.evaluate(useOften, tag, attributes, 25);
      const start = await sizeAtRest(page);
      await page.evaluate(useOften, tag, attributes, 250);
      const more = await growth(page, start);
      assert.ok(isSmall(more), `larger by ${JSON.stringify(more)}`);
      assert.deepEqual(errors, []);
    });
  }

  it('is as large after 40 explore views as after a few', { timeout: 120_000 }, async () => {
    const explore = async (times) => {
      for (let time = 0; time < times; time += 1) {
        const element = document.createElement('hub-area-chart');
        element.src = '/demo/data/hub-activity.csv';
        element.loading = 'eager';
        element.explore = true;
        document.body.append(element);
        const drawn = () => element.shadowRoot?.querySelector('.explored svg path');
        await window.waits.until(drawn);
        element.remove();
      }
    };
    await page.evaluate(explore, 5);
    const start = await sizeAtRest(page);
    await page.evaluate(explore, 40);
    const more = await growth(page, start);
    assert.ok(isSmall(more), `larger by ${JSON.stringify(more)}`);
    assert.deepEqual(errors, []);
  });

  it('shows the last of many addresses, in whatever order they answer', async () => {
    const value = await page.evaluate(async () => {
      const element = document.createElement('kpi-big-number');
      element.loading = 'eager';
      document.body.append(element);
      for (let turn = 1; turn <= 100; turn += 1) {
        const body = encodeURIComponent(`date,hub,users,cluster\n2026-11-20,h,${turn},c`);
        element.src = `/slow/${(turn * 37) % 90}/text/x.csv?type=text/csv&body=${body}`;
        await element.updateComplete;
      }
      // The server answers this after all of them.
      await (await fetch('/slow/100/text/x.csv?body=')).text();
      await window.waits.until(() => element.matches(':state(ready)'));
      await window.waits.frames();
      const last = element.shadowRoot.querySelector('[part=value]').textContent.trim();
      element.remove();
      return last;
    });
    assert.equal(value, '100');
    assert.deepEqual(errors, []);
  });

  it('draws a widget that is moved about, in every phase of its life', async () => {
    const found = await page.evaluate(async () => {
      const places = [1, 2, 3].map(() => document.body.appendChild(document.createElement('div')));
      const element = document.createElement('hub-area-chart');
      element.loading = 'eager';
      element.src = '/drip/5/demo/data/hub-activity.csv';
      for (let turn = 0; turn < 50; turn += 1) {
        places[turn % 3].append(element);
        if (turn % 5 === 0) await window.waits.frames(1);
      }
      await window.waits.until(() => element.figure);
      await element.updateComplete;
      const drawn = element.shadowRoot.querySelectorAll('.chart > svg').length;
      places.forEach((place) => place.remove());
      return drawn;
    });
    assert.equal(found, 1);
    assert.deepEqual(errors, []);
  });
});
