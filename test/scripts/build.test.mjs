import puppeteer from 'puppeteer-core';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { activity } from '../../bench/activity.mjs';
import { built } from '../../scripts/built.mjs';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';
import { ALL_TAGS, SAMPLES, widgetOf } from '../support/four-widgets.mjs';
import { closePages } from '../support/page-waits.mjs';
import { STRICT_POLICY } from '../support/server.mjs';

const DATA = fileURLToPath(new URL('../../demo/data/', import.meta.url));
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.csv': 'text/csv' };
const TAGS = Object.keys(SAMPLES)
  .map((tag) => widgetOf(tag, '', 'so far').replaceAll('"/demo/data/', '"data/'))
  .join('\n');

const LARGE = '<kpi-big-number src="rows/230000.csv" loading="eager">so far</kpi-big-number>';

/** Stands for an origin that is not the page's. */
const ELSEWHERE = 'http://elsewhere';

const module = (file) => `<script type="module" src="dist/${file}"></script>`;
const script = (file) => `<script defer src="dist/${file}"></script>`;

const PAGES = {
  'the one script': { head: module('kpi-widgets.js'), body: TAGS },
  'the file that stands alone': { head: script('kpi-widgets.standalone.js'), body: TAGS },
  'two copies on one page': {
    head: script('kpi-widgets.standalone.js') + module('kpi-widgets.js'),
    body: TAGS,
  },
  'the file of one element': {
    head: module('components/hub-area-chart.js'),
    body: '<hub-area-chart src="data/hub-activity.csv" loading="eager"></hub-area-chart>',
  },
  'a large file and the one script': { head: module('kpi-widgets.js'), body: LARGE, workers: 1 },
  'a large file and the one script, of which the rest is gone': {
    head: module('kpi-widgets.js'),
    body: LARGE,
    missing: '/read-large-',
    complaints: 1,
  },
  'a large file and the file that stands alone': {
    head: script('kpi-widgets.standalone.js'),
    body: LARGE,
  },
  'a large file and the one script from elsewhere': {
    head: module('kpi-widgets.js').replace('dist/', `${ELSEWHERE}/dist/`),
    body: LARGE,
    policy: null,
    workers: 1,
  },
  'a large file and the one script from elsewhere, where workers from there may be': {
    head: module('kpi-widgets.js').replace('dist/', `${ELSEWHERE}/dist/`),
    body: LARGE,
    policy: `worker-src blob: ${ELSEWHERE}`,
    workers: 1,
  },
  'a large file and the one script from elsewhere, where only half of its worker may be': {
    head: module('kpi-widgets.js').replace('dist/', `${ELSEWHERE}/dist/`),
    body: LARGE,
    policy: 'worker-src blob:',
    // The kit says that there is no worker.
    complaints: 1,
  },
  'a large file and the one script from elsewhere, where workers from there may not be': {
    head: module('kpi-widgets.js').replace('dist/', `${ELSEWHERE}/dist/`),
    body: LARGE,
    policy: "worker-src 'self'",
    // The browser says so, and the kit.
    complaints: 2,
  },
};

const UNREADABLE = {
  'a file with an unclosed quote': {
    head: module('kpi-widgets.js'),
    body: '<kpi-big-number src="unclosed" loading="eager">so far</kpi-big-number>',
  },
};

describe('the built files', () => {
  let dist;
  let server;
  let browser;
  let origin;
  let elsewhere;

  before(async () => {
    ({ dist } = await built());
    server = createServer((request, response) => void answer(request, response));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    // Another name for the same host is another origin.
    elsewhere = `http://localhost:${server.address().port}`;
    origin = `http://127.0.0.1:${server.address().port}`;
    browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArgs() });
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });
  afterEach(() => closePages(browser));

  async function answer({ url }, response) {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const [, folder, ...rest] = pathname.split('/');
    const send = (type, body, policy = STRICT_POLICY) =>
      response
        .writeHead(200, {
          'content-type': type,
          'access-control-allow-origin': '*',
          ...(policy && { 'content-security-policy': policy }),
        })
        .end(body);
    if (folder === 'favicon.ico') return response.writeHead(204).end();
    if (folder === 'page') {
      const { head, body, policy } = { ...PAGES, ...UNREADABLE }[searchParams.get('name')];
      const text = `<!doctype html><html lang="en">${head}<body>${body}`;
      return send(
        'text/html',
        text.replaceAll(ELSEWHERE, elsewhere),
        policy?.replace(ELSEWHERE, elsewhere) ?? policy,
      );
    }
    if (folder === 'unclosed')
      return send('text/csv', `${activity(100_000)}2026-11-20,"${activity(60_000)}`);
    if (folder === 'rows') return send('text/csv', activity(Number.parseInt(rest[0], 10)));
    try {
      const root = { dist, data: DATA }[folder];
      return send(TYPES[path.extname(pathname)], await readFile(path.join(root, ...rest)));
    } catch {
      return response.writeHead(404).end();
    }
  }

  it('keep nothing of a file that cannot be read', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/page?name=${encodeURIComponent('a file with an unclosed quote')}`);
    await page.waitForSelector('kpi-big-number:state(error)');
    const protocol = await page.createCDPSession();
    await protocol.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await protocol.send('Runtime.getHeapUsage');
    assert.ok(usedSize + backingStorageSize < 3e6, `${usedSize} + ${backingStorageSize} bytes`);
  });

  for (const [name, { workers = 0, complaints = 0, missing }] of Object.entries(PAGES)) {
    it(`draw: ${name}`, async () => {
      const page = await browser.newPage();
      const wrong = [];
      await page.setRequestInterception(missing !== undefined);
      page.on('request', (request) => {
        if (request.url().includes(missing)) void request.abort();
        else if (missing) void request.continue();
      });
      page.on('pageerror', ({ message }) => wrong.push(message));
      page.on('console', (message) => wrong.push(message.text()));
      await page.goto(`${origin}/page?name=${encodeURIComponent(name)}`);
      await page.waitForFunction(
        (widgets) =>
          [...document.querySelectorAll(widgets)].every((widget) =>
            widget.matches(':is(:state(ready), :state(error))'),
          ),
        { timeout: 30_000 },
        ALL_TAGS,
      );
      const drawn = await page.$$eval(ALL_TAGS, (widgets) =>
        widgets.map((widget) => [
          widget.localName,
          widget.shadowRoot.querySelector("[part='value']")?.textContent.trim() ??
            widget.shadowRoot.querySelectorAll('.chart svg path').length,
        ]),
      );
      assert.equal(page.workers().length, workers);
      assert.equal(wrong.length, complaints, wrong.join('\n'));
      assert.ok(drawn.length > 0);
      for (const [tag, seen] of drawn) {
        if (tag === 'kpi-big-number') assert.match(seen, /^\d{1,2},\d{3}$/);
        else assert.ok(seen >= 4, `${tag} has ${seen} paths`);
      }
    });
  }

  it('have more contrast for readers who ask for it, also while the page is open', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/page?name=${encodeURIComponent('the file of one element')}`);
    await page.waitForFunction(() => document.querySelector('hub-area-chart:state(ready)'));
    // The page hears of it a moment later.
    const becomes = (fill, color) =>
      page.waitForFunction(
        (...wanted) => {
          const root = document.querySelector('hub-area-chart').shadowRoot;
          const drawn = root.querySelector('.chart text').getAttribute('fill');
          return (
            `${[drawn, getComputedStyle(root.querySelector('.caption')).color]}` === `${wanted}`
          );
        },
        { timeout: 10_000 },
        fill,
        color,
      );
    await becomes('#5d5470', 'rgb(93, 84, 112)');
    // Puppeteer does not know this one.
    const protocol = await page.createCDPSession();
    const features = [{ name: 'prefers-contrast', value: 'more' }];
    await protocol.send('Emulation.setEmulatedMedia', { features });
    await becomes('#230344', 'rgb(35, 3, 68)');
  });
});
