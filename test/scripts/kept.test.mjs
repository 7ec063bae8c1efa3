import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { until } from '../support/data-server.mjs';
import { pageWithWaits } from '../support/page-waits.mjs';

const FILES = 10;
/** What each row takes at least in a table: a day, a hub and a number of users. */
const BYTES_A_ROW = 8;
/** Milliseconds for which is kept what nobody uses: no test waits until so many are over. */
const SHORT = 20;
const LONG = 600_000;

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>One page</title>
  <script type="module" src="/src/index.ts"></script><body><main></main>`;

/** Runs in the page. */
const keepFor = async (milliseconds) =>
  (await import('/src/engine/keeping.ts')).keepFor(milliseconds);

/** Runs in the page: puts another view in the place of the last one; none without an address. */
async function show(src) {
  const main = document.querySelector('main');
  main.innerHTML = src
    ? `<kpi-big-number loading="eager" src="${src}"></kpi-big-number>
       <hub-area-chart loading="eager" group-by="hub" src="${src}"></hub-area-chart>`
    : '';
  const isReady = (widget) => widget.matches(':state(ready)');
  await window.waits.until(() => [...main.children].every(isReady));
}

describe('a page that shows one file after the other', { timeout: 120_000 }, () => {
  let opened, page, client;

  before(async () => {
    opened = await openBrowser({ '/page.html': PAGE });
  });
  after(() => opened?.close());
  beforeEach(async () => {
    page = await pageWithWaits(opened.browser);
    client = await page.createCDPSession();
    await page.goto(opened.address('/page.html'));
  });

  /** Bytes in use, of the page and its workers, when all that is of no use has been collected. */
  const bytes = async () => {
    let sum = 0;
    for (const session of [client, ...page.workers().map((worker) => worker.client)]) {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
      sum += usedSize + backingStorageSize;
    }
    return sum;
  };

  for (const [where, rows, workers] of [
    ['the page', 60_000, 0],
    ['its worker', 230_000, 1],
  ]) {
    it(`has at the end no more than after the first, where ${where} reads them`, async () => {
      await page.evaluate(keepFor, LONG);
      // All code that comes after a first figure is there before anything is measured.
      await page.evaluate(show, '/rows/1000?before');
      const seen = [];
      for (let at = 0; at < FILES; at += 1) {
        await page.evaluate(show, `/rows/${rows}?${at}`);
        seen.push(await bytes());
      }
      const [first, last] = [seen[0], seen.at(-1)];
      // Nothing has been let go yet, so that the measure sees what is kept.
      assert.ok(last - first > (FILES - 1) * rows * BYTES_A_ROW, seen.join());
      assert.equal(page.workers().length, workers);
      await page.evaluate(show, '');
      await page.evaluate(keepFor, SHORT);
      await until(() => page.workers().length, 0, 'workers');
      await until(async () => (await bytes()) <= first, true, 'no more than after the first');
    });
  }

  it('keeps the file of a widget that stays, whatever the others do', async () => {
    const src = '/counted/stays/rows/1000';
    const asked = () => page.evaluate(() => fetch('/counts/stays').then((answer) => answer.text()));
    await page.evaluate((src) => {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<kpi-big-number id="stays" loading="eager" refresh="3600" src="${src}"></kpi-big-number>`,
      );
    }, src);
    await page.evaluate(keepFor, SHORT);
    const counts = (at) =>
      page.evaluate((at) => fetch(`/counts/other-${at}`).then((answer) => answer.text()), at);
    for (let at = 0; at < 3; at += 1) {
      const other = `/counted/other-${at}/rows/1000`;
      // Until it has been let go, and is asked for anew.
      const again = async () => {
        await page.evaluate(show, other);
        await page.evaluate(show, '');
        return Number(await counts(at)) > 1;
      };
      await until(again, true, 'let go');
    }
    const shown = () =>
      page.$eval('#stays', (widget) =>
        widget.matches(':state(ready)')
          ? widget.shadowRoot.querySelector('[part=value]').textContent.trim()
          : '',
      );
    const users = await shown();
    await page.evaluate(() => (document.querySelector('#stays').metric = 'hubs'));
    await until(async () => ![users, ''].includes(await shown()), true, 'hubs');
    assert.equal(await asked(), '1');
  });
});

it('a program that has asked for a figure ends, and does not wait until it is let go', () => {
  const code = `
    import { loadTypeScript } from './scripts/load-typescript.mjs';
    const { figureOf } = await loadTypeScript('src/engine/engine.ts');
    const { COUNT_NUMBER } = await loadTypeScript('src/kinds/number/counting.ts');
    const { DEFAULT_SCOPE: scope } = await loadTypeScript('src/figures/scope.ts');
    const rows = encodeURIComponent('date,hub,users,cluster\\n2026-01-01,prod,5,a\\n');
    const { value } = await figureOf(COUNT_NUMBER, {
      figure: 'number', metric: 'users', timescale: 'monthly', stat: 'mean',
      src: 'data:text/csv,' + rows, locations: null, activity: null, today: 20_454, scope,
    });
    console.log(value);`;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', code],
    { encoding: 'utf8', timeout: 60_000, cwd: new URL('../../', import.meta.url) },
  );
  assert.deepEqual([stdout.trim(), status], ['5', 0], stderr);
});
