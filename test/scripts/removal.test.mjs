import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { KIT, KIT_SCRIPT, openBrowser } from '../support/browser.mjs';
import { HALVES, openDataServer, until } from '../support/data-server.mjs';
import {
  heardEvents,
  isAsking,
  isReady,
  loadLater,
  putBack,
  putWidget,
  removeWidget,
} from '../support/in-page.mjs';

const pageOf = (head) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Removed</title>${head}<body>`;

describe('a widget that is taken away', { timeout: 120_000 }, () => {
  let opened, data, page, errors, key;

  /** A page with a widget on data of a kind, which are asked for now. */
  const begin = async (kind, attributes = {}) => {
    await page.evaluate(putWidget, { src: data.address(kind, key), ...attributes });
    await until(() => data.asked(key), 1, 'times it was asked');
  };
  /** Waits until the server has heard all that the page has asked for or given up. */
  const later = (attributes) =>
    page.evaluate(loadLater, data.address('good', `${key}-later`), attributes);
  /** Counts the bytes that come to the page from an address. */
  const counting = async (address) => {
    const client = await page.createCDPSession();
    const ids = new Set();
    let bytes = 0;
    client.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (request.url === address) ids.add(requestId);
    });
    client.on('Network.dataReceived', ({ requestId, dataLength }) => {
      if (ids.has(requestId)) bytes += dataLength;
    });
    await client.send('Network.enable');
    return () => bytes;
  };
  const isClosed = () => until(() => data.open(key), 0, 'answers awaited', 2000);

  before(async () => {
    data = await openDataServer();
    opened = await openBrowser({ '/kit.html': pageOf(KIT_SCRIPT), '/bare.html': pageOf('') });
  });
  after(async () => {
    await opened?.close();
    data?.close();
  });
  beforeEach(async ({ name }) => {
    key = name.replaceAll(/\W+/g, '-');
    errors = [];
    page = await opened.browser.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(opened.address('/kit.html'));
  });
  afterEach(async () => {
    await page.close();
    assert.deepEqual(errors, []);
  });

  it('before the kit is there asks for nothing', async () => {
    await page.goto(opened.address('/bare.html'));
    await page.evaluate(putWidget, { src: data.address('good', key) });
    await page.evaluate(async (kit) => {
      const gone = document.getElementById('one');
      gone.remove();
      await import(kit);
      // It learns of the kit when it is put on the page, and is gone before it can do anything.
      document.body.append(gone);
      gone.remove();
    }, KIT);
    await later();
    assert.equal(data.asked(key), 0);
    assert.deepEqual(await page.evaluate(heardEvents), []);
  });

  for (const turns of [0, 1]) {
    it(`after ${turns} turns asks for nothing that is not answered`, async () => {
      await page.evaluate(putWidget, { src: data.address('silent', key) });
      await page.evaluate(async (count) => {
        const element = document.createElement('kpi-big-number');
        element.src = document.getElementById('one').src + '-other';
        element.loading = 'eager';
        document.body.append(element);
        for (let turn = 0; turn < count; turn += 1) await null;
        element.remove();
      }, turns);
      await later();
      await until(() => data.open(`${key}-other`), 0, 'answers awaited');
    });
  }

  for (const [kind, when] of Object.entries({
    silent: 'before an answer',
    half: 'while data come',
    'half-large': 'while a worker reads',
  })) {
    it(`${when} lets the request go`, async () => {
      const bytes = await counting(data.address(kind, key));
      await begin(kind);
      await until(bytes, HALVES[kind]?.length ?? 0, 'bytes that have come');
      await until(() => page.workers().length, kind === 'half-large' ? 1 : 0, 'workers');
      await page.evaluate(removeWidget);
      await isClosed();
      await later();
      assert.deepEqual(await page.evaluate(heardEvents), []);
    });
  }

  it('while the worker reads the end of a file leaves a worker that goes on', async () => {
    await begin('large');
    await until(() => data.open(key), 0, 'answers awaited');
    await page.evaluate(removeWidget);
    await page.evaluate(putWidget, { src: data.address('large', `${key}-2`) }, undefined, 'two');
    await until(() => page.evaluate(isReady, 'two'), true, 'ready');
    assert.deepEqual(await page.evaluate(heardEvents), ['two kpi-load']);
  });

  it('leaves the request to those who want it too', async () => {
    await begin('silent');
    await page.evaluate(
      putWidget,
      { src: data.address('silent', key), measure: 'hubs' },
      'hub-area-chart',
      'two',
    );
    await until(() => page.evaluate(isAsking, 'two'), true, 'asks, too');
    await page.evaluate(removeWidget, 'one');
    await later();
    assert.deepEqual([data.asked(key), data.open(key)], [1, 1]);
    await page.evaluate(removeWidget, 'two');
    await isClosed();
  });

  it('and put back at once goes on with its request', async () => {
    await begin('silent');
    await page.evaluate(() => {
      const element = document.getElementById('one');
      element.remove();
      document.body.append(element);
    });
    await later();
    assert.deepEqual([data.asked(key), data.open(key)], [1, 1]);
  });

  it('and put back later asks anew', async () => {
    await begin('silent');
    await page.evaluate(removeWidget);
    await isClosed();
    await page.evaluate(putBack);
    await until(() => data.asked(key), 2, 'times it was asked');
    assert.equal(data.open(key), 1);
  });

  it('or is given another address lets the request go', async () => {
    await begin('silent');
    const other = data.address('good', `${key}-2`);
    await page.evaluate((src) => (document.getElementById('one').src = src), other);
    await isClosed();
    await until(() => page.evaluate(isReady), true, 'ready');
    assert.deepEqual(await page.evaluate(heardEvents), ['one kpi-load']);
  });

  it('while it waits to try again does not try again', async () => {
    await begin('busy');
    await page.evaluate(removeWidget);
    // Another that waits as long, and began later, tries again.
    await page.evaluate(putWidget, { src: data.address('busy', `${key}-2`) }, undefined, 'two');
    await until(() => data.asked(`${key}-2`), 2, 'times it was asked');
    assert.equal(data.asked(key), 1);
    assert.deepEqual(await page.evaluate(heardEvents), []);
  });

  it('while it loads its data again lets the request go, and asks again when it is back', async () => {
    await begin('once', { refresh: '1' });
    await until(() => data.asked(key), 2, 'times it was asked');
    assert.deepEqual(await page.evaluate(heardEvents), ['one kpi-load']);
    await page.evaluate(removeWidget);
    await isClosed();
    // The turn of another with the same interval, which began later, comes later.
    await later({ refresh: '1' });
    await until(() => data.asked(`${key}-later`), 2, 'times it was asked');
    assert.equal(data.asked(key), 2);
    await page.evaluate(putBack);
    await until(() => data.asked(key), 3, 'times it was asked', 800);
    assert.deepEqual(await page.evaluate(heardEvents), []);
    assert.equal(await page.evaluate(isReady), true);
  });
});
