import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { tags } from '../../scripts/entries.mjs';
import { until as eventually } from '../support/data-server.mjs';
import { GOOD_VALUE } from '../support/faulty-answers.mjs';
import { openNetwork, show } from '../support/network.mjs';

const OFFLINE = { offline: true, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };

/** Kinds of failures that pass: the path, and at which server. */
const PASSING = [
  ['own', '/status/204/retry.csv'],
  ['own', '/status/206/retry.csv'],
  ['own', '/status/403/retry.csv'],
  ['own', '/status/404/retry.csv'],
  ['own', '/status/429/retry.csv'],
  ['own', '/status/503/retry.csv'],
  ['own', '/reset/retry.csv'],
  ['own', '/vanish/retry.csv'],
  ['own', '/hang/retry.csv'],
  ['own', '/stall/retry.csv'],
  ['own', '/short/retry.csv'],
  ['own', '/no-gzip/retry.csv'],
  ['own', '/loop/retry.csv'],
  ['own', '/page/retry.csv'],
  ['own', '/to-login/retry.csv'],
  ['open', '/vanish/retry.csv'],
  ['open', '/hang/retry.csv'],
];

/** Seconds. */
const waitFor = (path) => (/hang|stall/.test(path) ? '2' : '15');

/** Runs in the page: what the first widget shows when a button is pressed and it has loaded. */
async function retry() {
  const element = document.querySelector('main > *');
  const loaded = new Promise((resolve) => {
    element.addEventListener('kpi-load', resolve, { once: true });
  });
  element.shadowRoot.querySelector('.retry').click();
  await loaded;
  await element.updateComplete;
  const root = element.shadowRoot;
  const found = {
    value: root.querySelector('[part=value]').textContent.trim(),
    hasError: !!root.querySelector('.error, .retry'),
  };
  element.remove();
  return found;
}

/** Runs in the page: number and sentences of the first widget. */
function first() {
  const root = document.querySelector('main > *').shadowRoot;
  const textOf = (part) => root.querySelector(`[part=${part}]`).textContent.replace(/\s+/g, ' ');
  return `${textOf('value')} ${textOf('status')}`.trim();
}

/** Until the first widget says so. */
const until = (page, says) =>
  page.waitForFunction(
    (source, read) => new RegExp(source).test(new Function(`return (${read})()`)()),
    { timeout: 25_000, polling: 50 },
    says.source,
    String(first),
  );

describe('a network that gets well', () => {
  let network, page;

  before(async () => {
    network = await openNetwork();
    page = await network.newPage();
  });
  after(async () => {
    await network?.close();
    assert.deepEqual(network.errors, []);
  });

  for (const [name, path] of PASSING) {
    it(`is asked again by a button: ${path} of ${name}`, { timeout: 20_000 }, async () => {
      const server = network[name];
      const src = `${server.origin}${path}`;
      const failed = await page.evaluate(show, { src, timeout: waitFor(path) }, true);
      assert.deepEqual([failed.state, failed.canRetry], ['error', true]);
      server.heal(path);
      assert.deepEqual(await page.evaluate(retry), { value: GOOD_VALUE, hasError: false });
    });
  }

  it('loads by itself when the device is online again', { timeout: 40_000 }, async () => {
    const client = await page.createCDPSession();
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', OFFLINE);
    // This device itself can be reached without a network: it has to be another.
    const src = `http://data.test:${network.open.port}/good/offline.csv`;
    const failed = await page.evaluate(show, { src }, true);
    assert.match(failed.status, /No answer from \S+\/good\/offline\.csv: this device is offline\./);
    assert.equal(network.open.requestsOf('/good/offline.csv').length, 0);
    await client.send('Network.emulateNetworkConditions', { ...OFFLINE, offline: false });
    await until(page, new RegExp(`^${GOOD_VALUE}`));
    assert.equal(network.open.requestsOf('/good/offline.csv').length, 1);
    await page.evaluate(() => document.querySelector('main > *').remove());
    await client.detach();
  });

  it('keeps what it shows, and says how old it is', { timeout: 60_000 }, async () => {
    const client = await page.createCDPSession();
    await client.send('Network.enable');
    const src = `http://data.test:${network.open.port}/good/refresh.csv`;
    const shown = await page.evaluate(show, { src, refresh: '1' }, true);
    assert.deepEqual([shown.value, shown.status], [GOOD_VALUE, '']);
    await client.send('Network.emulateNetworkConditions', OFFLINE);
    await until(page, new RegExp(`^${GOOD_VALUE} .*Loaded \\d+ seconds? ago.*device is offline`));
    const whileOffline = network.open.requestsOf('/good/refresh.csv').length;
    await client.send('Network.emulateNetworkConditions', { ...OFFLINE, offline: false });
    await until(page, new RegExp(`^${GOOD_VALUE}(?!.*Loaded)`));
    assert.ok(network.open.requestsOf('/good/refresh.csv').length > whileOffline);
    await page.evaluate(() => document.querySelector('main > *').remove());
    await client.detach();
  });

  it(
    'is waited for as long as a busy server asks, within the limit',
    { timeout: 20_000 },
    async () => {
      // A second after each of the first two answers.
      const path = '/status/503/after.csv?retry-after=1';
      const start = page.evaluate(show, { src: `${network.own.origin}${path}`, timeout: '10' });
      await eventually(() => network.own.requestsOf(path).length === 2, true, 'is asked again');
      network.own.heal(path);
      const found = await start;
      assert.equal(found.value, GOOD_VALUE);
      assert.ok(found.seconds > 1.9, `took ${found.seconds} s`);
      assert.equal(network.own.requestsOf(path).length, 3);
    },
  );

  it('is not waited for beyond the limit, however often it asks for time', async () => {
    const path = '/status/503/never.csv?retry-after=2';
    const src = `${network.own.origin}${path}`;
    const found = await page.evaluate(show, { src, timeout: '3' });
    // The second wait would have been too long: no more is waited for.
    assert.match(found.status, /answered with status 503/);
    assert.equal(network.own.requestsOf(path).length, 2);
  });
});

describe('a page where some data do not come', () => {
  let network, page;

  before(async () => {
    network = await openNetwork();
    page = await network.newPage();
  });
  after(() => network?.close());

  it('shows the others as if nothing were wrong', { timeout: 40_000 }, async () => {
    const good = { src: '/good/beside.csv', loading: 'eager', 'as-of': '2026-11-20' };
    const takesActivity = tags().filter((tag) => tag !== 'community-map');
    const bad = ['status/503', 'status/403', 'reset', 'hang', 'stall', 'short', 'page', 'loop'];
    const found = await page.evaluate(
      async (tags, good, bad) => {
        const put = (tag, attributes) => {
          const element = document.createElement(tag);
          Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
          document.querySelector('main').append(element);
          return element;
        };
        const ended = async (element) => {
          const isOver = () => element.matches(':state(ready), :state(error)');
          await window.waits.until(isOver);
          await element.updateComplete;
          return element.matches(':state(ready)') ? await element.toCSV() : 'error';
        };
        const drawn = (element) => element.shadowRoot.querySelectorAll('.chart > svg *').length;
        const alone = tags.map((tag) => put(tag, good));
        const before = await Promise.all(alone.map(ended));
        const marks = alone.map(drawn);
        alone.forEach((element) => element.remove());

        const both = [...tags, ...tags].map((tag) => put(tag, good));
        const faulty = bad.map((path, at) =>
          put(tags[at % tags.length], { ...good, src: `/${path}/beside.csv`, timeout: '1' }),
        );
        return {
          before,
          marks,
          bad: await Promise.all(faulty.map(ended)),
          after: await Promise.all(both.map(ended)),
          marksAfter: both.map(drawn),
        };
      },
      takesActivity,
      good,
      bad,
    );
    assert.deepEqual(found.after, [...found.before, ...found.before]);
    assert.deepEqual(found.marksAfter, [...found.marks, ...found.marks]);
    assert.ok(found.before.every((csv) => csv.length > 20));
    assert.deepEqual(
      found.bad,
      bad.map(() => 'error'),
    );
    assert.deepEqual(network.errors, []);
  });
});
