import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { until } from '../support/data-server.mjs';
import { GOOD_VALUE } from '../support/faulty-answers.mjs';
import { openNetwork, show } from '../support/network.mjs';

const MB = 1e6;
const BROKE_OFF = /\.csv broke off in the middle, so nothing of it is shown\. Try again/;
const STOPPED =
  /\.csv stopped coming: in 1 second .*or allow more time with the attribute timeout\./;
/** Of `rows=40`: three clusters a day. */
const CUT =
  /may have been cut off on its way: it ended in the middle of a line \(row 41\), after 40 rows/;
const THROUGH = /Oct 14, 2026$/;

describe('a file that does not come whole', () => {
  let network, page;
  const visit = (path, attributes = {}) =>
    page.evaluate(show, { src: `${network.own.origin}${path}`, ...attributes });

  before(async () => {
    network = await openNetwork();
    page = await network.newPage();
  });
  after(async () => {
    await network?.close();
    assert.deepEqual(network.errors, []);
  });

  for (const [name, fault, says] of [
    ['less than its length says', 'short', BROKE_OFF],
    ['no last chunk', 'unchunked', BROKE_OFF],
    ['less than its packed length says', 'short-gzip', BROKE_OFF],
    ['a reset in the middle', 'reset-midway', BROKE_OFF],
    ['a packing that it has not', 'no-gzip', BROKE_OFF],
    ['a stop after the first bytes', 'stall', STOPPED],
    ['a few bytes at a time', 'trickle', STOPPED],
  ]) {
    it(`shows no figure and says why: ${name}`, { timeout: 20_000 }, async () => {
      const isWaited = says === STOPPED;
      const found = await visit(`/${fault}/x.csv`, { timeout: isWaited ? '1' : '15' });
      assert.equal(found.state, 'error');
      assert.match(found.status, says);
      assert.ok(found.status.includes(`${network.own.origin}/${fault}/x.csv`));
      assert.ok(found.canRetry && found.hasFallback);
      // As usual it would be fifteen, and a machine may be busy.
      assert.ok(found.seconds < 10, `took ${found.seconds} s`);
      assert.equal(network.own.requestsOf(`/${fault}/x.csv`).length, 1);
    });
  }

  for (const fault of ['cut-gzip', 'cut-brotli']) {
    it(`says where the browser noticed nothing: ${fault}`, { timeout: 20_000 }, async () => {
      // In the middle of a cell, where all columns are there; and of a row, which is left out.
      for (const [less, through] of [
        [3, THROUGH],
        [12, /Oct 13, 2026$/],
      ]) {
        for (const server of [network.own, network.open]) {
          const src = `${server.origin}/${fault}/x.csv?less=${less}`;
          const found = await page.evaluate(show, { src });
          assert.equal(found.state, 'ready');
          assert.match(found.status, CUT);
          assert.ok(found.status.includes(src));
          assert.match(found.caption, through);
        }
      }
    });

    it(`shows how far the data reach where nothing can be known: ${fault}`, async () => {
      const found = await visit(`/${fault}/x.csv`);
      assert.deepEqual([found.state, found.status], ['ready', '']);
      assert.match(found.caption, THROUGH);
    });
  }

  it('says the same where a worker reads it', { timeout: 20_000 }, async () => {
    const found = await visit('/cut-large/x.csv');
    assert.equal(page.workers().length, 1);
    assert.equal(found.state, 'ready');
    assert.match(found.status, /ended in the middle of a line \(row 500001\), after 500,000 rows/);
  });

  it('is not said to be cut off where it is not', async () => {
    const found = await visit('/gzip/x.csv');
    assert.deepEqual([found.value, found.status], [GOOD_VALUE, '']);
    // Without a line end at its end, as spreadsheets write, and not packed: that is a whole file.
    const src = 'data:text/csv,date,hub,users,cluster%0A2026-11-01,h,3043,c';
    assert.equal((await page.evaluate(show, { src })).status, '');
  });

  it('may take its time as long as it goes on, and says how far it is', async () => {
    const found = await visit('/drip/x.csv', { timeout: '2' });
    assert.equal(found.value, GOOD_VALUE);
    assert.ok(found.seconds > 2, `took ${found.seconds} s`);
    assert.ok(found.hasProgress);
  });

  it('is what the browser has kept where the server says that it is still so', async () => {
    const result = await page.evaluate(async () => {
      const element = document.createElement('kpi-big-number');
      element.loading = 'eager';
      element.src = '/marked/x.csv';
      const values = [];
      for (let turn = 0; turn < 2; turn += 1) {
        const loaded = new Promise((resolve) => {
          element.addEventListener('kpi-load', resolve, { once: true });
        });
        if (turn === 0) document.querySelector('main').append(element);
        else element.reload();
        await loaded;
        await element.updateComplete;
        values.push(element.shadowRoot.querySelector('[part=value]').textContent.trim());
      }
      element.remove();
      return values;
    });
    assert.deepEqual(result, [GOOD_VALUE, GOOD_VALUE]);
    const marks = network.own
      .requestsOf('/marked/x.csv')
      .map(({ headers }) => headers['if-none-match']);
    assert.deepEqual(marks, [undefined, '"one"']);
  });
});

describe('a file that is too large', () => {
  let network, page;

  before(async () => {
    network = await openNetwork();
    page = await network.newPage();
  });
  after(() => network?.close());

  /** Bytes that the processes of pages take up; `null` where that cannot be looked up. */
  async function memory(client) {
    const { processInfo } = await client.send('SystemInfo.getProcessInfo');
    const files = processInfo
      .filter(({ type }) => type === 'renderer')
      .map(({ id }) => `/proc/${id}/status`)
      .filter(existsSync);
    if (files.length === 0) return null;
    const sizes = files.map((file) => /VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1]);
    return sizes.reduce((sum, size = 0) => sum + 1024 * Number(size), 0);
  }

  for (const [name, path, attributes, says] of [
    ['a gigabyte in a few megabytes', '/bomb/x.csv', {}, /larger than 67\.1 MB.*max-bytes/],
    ['a gigabyte of zeros', '/bomb/x.csv?of=zeros', {}, /larger than 67\.1 MB|is not a CSV file/],
    ['no end', '/endless/x.csv', {}, /larger than 67\.1 MB.*max-bytes/],
    ['no end, and a small limit', '/endless/x.csv?small', { 'max-bytes': '5000000' }, /than 5 MB/],
    ['a line without end', '/endless-line/x.csv', {}, /larger than 67\.1 MB/],
  ]) {
    it(`is given up: ${name}`, { timeout: 40_000 }, async (t) => {
      const client = await network.browser.target().createCDPSession();
      const start = await memory(client);
      let most = start;
      const watch = setInterval(async () => {
        most = Math.max(most, (await memory(client).catch(() => 0)) ?? 0);
      }, 50);
      const src = `${network.own.origin}${path}`;
      const found = await page.evaluate(show, { src, ...attributes });
      clearInterval(watch);
      assert.equal(found.state, 'error');
      assert.match(found.status, says);
      assert.ok(found.status.includes(src));
      await until(() => network.own.sentOf(path) !== undefined, true, 'all is sent');
      const sent = network.own.sentOf(path);
      t.diagnostic(
        `${found.seconds.toFixed(1)} s, ${Math.round((most - start) / MB)} MB more, ${Math.round(sent / MB)} MB sent`,
      );
      assert.ok(sent < Number(attributes['max-bytes'] ?? 67_108_864) + 30 * MB, `sent ${sent}`);
      if (start !== null) assert.ok(most - start < 400 * MB, `took ${(most - start) / MB} MB`);
    });
  }
});
