import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { KIT_SCRIPT, openBrowser } from '../support/browser.mjs';
import { until } from '../support/data-server.mjs';
import { SAMPLES } from '../support/four-widgets.mjs';
import {
  heardEvents,
  isReady,
  putBack,
  putWidget,
  removeWidget,
  turnWheel,
} from '../support/in-page.mjs';
import { frames, pageWithWaits } from '../support/page-waits.mjs';

const DATA = '/demo/data';
const ACTIVITY = { src: `${DATA}/hub-activity.csv` };
const MAP = {
  src: `${DATA}/airtable-communities.csv`,
  locations: `${DATA}/airtable-locations.csv`,
  activity: `${DATA}/hub-activity.csv`,
};
const TEXT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>In use</title>
  ${KIT_SCRIPT}
  <style>hub-area-chart, community-map { display: block; width: 700px }</style>
  <body><button id="other" onclick="window.clicked = true">Other</button>`;

/** Runs in the page: where the middle of a part is. */
function middleOf(selector) {
  const part = document.getElementById('one').shadowRoot.querySelector(selector);
  const { left, top, width, height } = part.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

const has = (selector) =>
  document.getElementById('one').shadowRoot.querySelector(selector) !== null;

const focusChart = () => document.getElementById('one').shadowRoot.querySelector('.chart').focus();

const click = (selector) =>
  document.getElementById('one').shadowRoot.querySelector(selector).click();

describe('a widget that is taken away while somebody uses it', { timeout: 120_000 }, () => {
  let opened, page, errors, isDown, unused, used;

  /** Types of the events that are listened to. */
  const listeners = async (expression) => {
    const client = await page.createCDPSession();
    const { result } = await client.send('Runtime.evaluate', { expression });
    const found = await client.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
    await client.detach();
    return found.listeners.map(({ type }) => type).sort();
  };
  const onPage = async () => [await listeners('window'), await listeners('document')];
  const onChart = () =>
    listeners("document.getElementById('one').shadowRoot.querySelector('.chart')");

  const begin = async (tag, attributes) => {
    await page.evaluate(putWidget, attributes, tag);
    await until(() => page.evaluate(isReady), true, 'ready');
    await until(() => page.evaluate(has, '.chart > .tip'), true, 'an answer to a reader');
    await page.evaluate(heardEvents);
    used = await onChart();
  };
  const middle = (selector = '.chart') => page.evaluate(middleOf, selector);
  /** All that still may come; the page has to be of use, and the widget as well when it is back. */
  const end = async () => {
    const [x, y] = [300, 300];
    await page.mouse.move(x, y, { steps: 3 });
    if (isDown) await page.mouse.up();
    await page.keyboard.press('Escape');
    await frames(page);
    assert.deepEqual(await page.evaluate(heardEvents), []);
    assert.deepEqual(await onPage(), unused);
    await page.click('#other');
    assert.equal(await page.evaluate(() => window.clicked), true);
    await page.evaluate(putBack);
    const drawn = () =>
      page.evaluate(
        () => document.getElementById('one').shadowRoot.querySelectorAll('.chart > svg').length,
      );
    await until(drawn, 1, 'pictures', 3000);
    await until(() => page.evaluate(has, '.chart > .tip'), true, 'an answer to a reader', 3000);
    assert.deepEqual(await onChart(), used ?? (await onChart()));
    await page.evaluate(focusChart);
    await page.keyboard.press('ArrowRight');
    const tips = () => page.evaluate(has, '.tip:not([hidden])');
    await until(tips, true, 'a tooltip', 3000);
  };

  before(async () => {
    opened = await openBrowser({ '/in-use.html': TEXT });
  });
  after(() => opened?.close());
  beforeEach(async () => {
    errors = [];
    isDown = false;
    page = await pageWithWaits(opened.browser);
    await page.setViewport({ width: 800, height: 900 });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(opened.address('/in-use.html'));
    // What the code of the tags listens to for all widgets is there from now on.
    await page.evaluate(
      (tags) =>
        Promise.all(
          tags.map((tag) =>
            document
              .createElement(tag)
              .toCSV()
              .catch(() => null),
          ),
        ).then(() => null),
      Object.keys(SAMPLES),
    );
    unused = await onPage();
    used = null;
  });
  afterEach(async () => {
    await page.close();
    assert.deepEqual(errors, []);
  });

  it('draws a span', async () => {
    await begin('hub-area-chart', ACTIVITY);
    const [x, y] = await middle();
    await page.mouse.move(x - 100, y);
    await page.mouse.down();
    isDown = true;
    await page.mouse.move(x, y, { steps: 4 });
    await page.evaluate(removeWidget);
    await end();
  });

  it('drags a zoomed map', async () => {
    await begin('community-map', MAP);
    await until(() => page.evaluate(has, '.zoom'), true, 'the zoom buttons');
    await page.evaluate(click, '.zoom');
    await page.evaluate(click, '.zoom');
    await until(() => page.evaluate(has, '.zoomed'), true, 'a zoomed map');
    await frames(page);
    await page.evaluate(heardEvents);
    const [x, y] = await middle();
    await page.mouse.move(x, y);
    await page.mouse.down();
    isDown = true;
    await page.mouse.move(x + 60, y + 20, { steps: 4 });
    await page.evaluate(removeWidget);
    await end();
  });

  it('turns the wheel over a map', async () => {
    await page.evaluate(putWidget, MAP, 'community-map', 'two');
    await until(() => page.evaluate(isReady, 'two'), true, 'ready');
    await begin('community-map', MAP);
    const [x, y] = await middle();
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    await page.mouse.wheel({ deltaY: -60 });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.evaluate(removeWidget);
    await page.keyboard.up('Control');
    // A map whose wheel has turned later comes to rest later.
    await page.evaluate(turnWheel, 'two');
    await page.evaluate(() => document.getElementById('two').remove());
    await end();
  });

  it('has pinned a tooltip', async () => {
    await begin('community-map', MAP);
    await page.evaluate(focusChart);
    for (let turn = 0; turn < 200 && !(await page.evaluate(has, '.tip.pinned a')); turn += 1) {
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
    }
    assert.equal(await page.evaluate(has, '.tip.pinned a'), true);
    await page.evaluate(removeWidget);
    await end();
  });

  it('has opened its buttons and its table', async () => {
    await begin('hub-area-chart', { ...ACTIVITY, controls: '' });
    await until(() => page.evaluate(has, '.tool.open'), true, 'buttons');
    await page.evaluate(click, '.tool.open');
    await page.evaluate(click, '[aria-controls=table]');
    await until(() => page.evaluate(has, '[part=table]'), true, 'a table');
    await page.evaluate(removeWidget);
    await end();
  });

  it('saves a picture', async () => {
    await begin('hub-area-chart', ACTIVITY);
    const size = await page.evaluate(async () => {
      const element = document.getElementById('one');
      const image = element.toImage('image/png');
      window.gone = element;
      element.remove();
      return (await image).size;
    });
    assert.ok(size > 1000, `${size} bytes`);
    await end();
  });

  it('explores it in the full window', async () => {
    await begin('hub-area-chart', { ...ACTIVITY, explore: '' });
    await until(() => page.evaluate(has, '.explored svg path'), true, 'the view');
    await page.evaluate(click, '.explore-ends .tool:nth-child(2)');
    await until(() => page.evaluate(has, 'dialog:modal'), true, 'the full window');
    await page.evaluate(removeWidget);
    // What paints the view holds memory that is not given back by itself.
    const isThere = () => window.gone.shadowRoot.querySelector('.explored') !== null;
    assert.equal(await page.evaluate(isThere), false);
    await page.evaluate(() => (window.gone.explore = false));
    await end();
  });

  it('opens the explore view, whose code is still on its way', async () => {
    const held = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().includes('/explore-view-')) held.push(request);
      else void request.continue();
    });
    await begin('hub-area-chart', ACTIVITY);
    await page.evaluate(() => (document.getElementById('one').explore = true));
    await until(() => held.length, 1, 'requests for the view');
    await page.evaluate(removeWidget);
    await held[0].continue();
    // A module runs once, for the widget and for this import.
    await page.evaluate((address) => import(address).then(() => null), held[0].url());
    await frames(page);
    assert.equal(
      await page.evaluate(() => window.gone.shadowRoot.querySelector('.explored') === null),
      true,
    );
    await page.evaluate(() => (window.gone.explore = false));
    await end();
  });

  it('listens to it: in its own kpi-load, beside a listener that throws', async () => {
    const heard = await page.evaluate(async (src) => {
      const found = [];
      const onError = (event) => {
        found.push('error');
        event.preventDefault();
      };
      addEventListener('error', onError);
      const element = document.createElement('hub-area-chart');
      Object.assign(element, { id: 'one', src, loading: 'eager' });
      element.addEventListener('kpi-load', () => {
        throw new Error('of the page');
      });
      element.addEventListener('kpi-load', () => found.push('load'));
      element.addEventListener('kpi-load', () => element.remove(), { once: true });
      window.gone = element;
      window.heard = [];
      document.body.append(element);
      await window.waits.until(() => !element.isConnected);
      await window.waits.frames();
      removeEventListener('error', onError);
      return found;
    }, ACTIVITY.src);
    assert.deepEqual(heard, ['error', 'load']);
    await end();
  });
});
