import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from './chromium.mjs';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.csv': 'text/csv' };

/** Milliseconds that a page may take. */
const PATIENCE = 30_000;

/**
 * A page to measure.
 * @typedef {object} FirstPage
 * @property {string} html
 * @property {Record<string, string>} [files] further files that it loads, by path
 * @property {string} widgets a selector for all elements that will fire `kpi-load`
 * @property {(page: import('puppeteer-core').Page) => Promise<void>} [then] what a reader does with
 *   the page. All that it loads counts then, idle work as well.
 */

/**
 * What a page has loaded.
 * @typedef {object} FirstLoad
 * @property {string[]} scripts files of code, paths from `dist`, those of workers among them
 * @property {number} roundTrips length of the longest chain of requests of which each was sent because
 *   the one before had come: the page itself is the first
 */

/**
 * Opens pages in Chromium, each with an empty cache, and records what they load until the last of their
 * widgets fires `kpi-load`.
 * @param {string} dist folder of the built kit, which the pages find under `/dist/`
 * @param {string} data folder of the data, which they find under `/data/`
 * @param {Record<string, FirstPage>} pages by name
 * @returns {Promise<Map<string, FirstLoad>>} by the same names
 */
export async function firstLoads(dist, data, pages) {
  const server = await serve({ dist, data }, pages);
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    args: [...chromiumArgs(), '--lang=en'],
  });
  try {
    const loads = new Map();
    for (const name of Object.keys(pages)) {
      loads.set(name, await firstLoad(browser, server.origin, name, pages[name]));
    }
    return loads;
  } finally {
    await browser.close();
    server.close();
  }
}

async function serve(folders, pages) {
  const server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const [, folder, ...rest] = decodeURIComponent(pathname).split('/');
    response.setHeader('content-type', TYPES[path.extname(pathname)] ?? 'text/html');
    if (pathname === '/') return response.end(pages[searchParams.get('page')].html);
    const own = Object.values(pages).find(({ files }) => files?.[pathname]);
    if (own) return response.end(own.files[pathname]);
    try {
      return response.end(readFileSync(path.join(folders[folder], ...rest)));
    } catch {
      return response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @returns {Promise<FirstLoad>} */
async function firstLoad(browser, origin, name, { widgets, then }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const client = await page.createCDPSession();
  const requests = [];
  client.on('Network.requestWillBeSent', (event) => requests.push(event));
  // Both are events of one session, which come in the order in which they happened.
  const loaded = new Promise((resolve, reject) => {
    client.on('Runtime.bindingCalled', ({ payload }) =>
      payload === '' ? resolve(requests.length) : reject(new Error(`${name}: ${payload}`)),
    );
    setTimeout(reject, PATIENCE, new Error(`${name}: not every widget has fired kpi-load`)).unref();
  });
  await client.send('Network.enable');
  await client.send('Runtime.enable');
  await client.send('Runtime.addBinding', { name: 'tellFirstLoad' });
  await page.evaluateOnNewDocument(watch, widgets);
  const address = `${origin}/?page=${encodeURIComponent(name)}`;
  let [count] = await Promise.all([loaded, page.goto(address)]);
  if (then) {
    await page.evaluate(() => window.beIdle());
    await then(page);
    await page.waitForNetworkIdle();
    count = requests.length;
  }
  await context.close();
  const counted = requests.slice(0, count);
  return { scripts: scriptsOf(counted, `${origin}/dist/`), roundTrips: longestChain(counted) };
}

/**
 * Runs in the page before its scripts: tells when each widget has fired `kpi-load`. Until then, no idle
 * work is done: of several widgets, the first would begin it while the others still load.
 */
function watch(widgets) {
  // A busy machine must not count for the code that shows how far a slow load has come.
  window.setInterval = () => 0;
  const held = [];
  const idle = window.requestIdleCallback.bind(window);
  window.requestIdleCallback = (callback) => held.push(callback);
  window.beIdle = () => {
    window.requestIdleCallback = idle;
    for (const callback of held.splice(0)) callback({ didTimeout: true, timeRemaining: () => 50 });
  };
  const loaded = new Set();
  document.addEventListener('kpi-load', ({ target }) => {
    loaded.add(target);
    const all = [...document.querySelectorAll(widgets)];
    if (document.readyState !== 'loading' && all.every((one) => loaded.has(one))) {
      window.tellFirstLoad('');
    }
  });
  document.addEventListener('kpi-error', ({ error }) => window.tellFirstLoad(String(error)));
}

/** The files of code of the kit. The worker is a script, too. */
const scriptsOf = (requests, dist) => [
  ...new Set(
    requests
      .map(({ request }) => request.url)
      .filter((url) => url.startsWith(dist) && url.endsWith('.js'))
      .map((url) => url.slice(dist.length)),
  ),
];

function longestChain(requests) {
  const links = new Map();
  for (const { request, initiator } of requests) {
    if (links.has(request.url)) continue;
    const reasons = [initiator.url, ...filesIn(initiator.stack)].map((url) => links.get(url) ?? 0);
    links.set(request.url, 1 + Math.max(...reasons));
  }
  return Math.max(...links.values());
}

/** The files of all functions that were running, or that wait for one that was. */
const filesIn = (stack) =>
  stack ? [...stack.callFrames.map(({ url }) => url), ...filesIn(stack.parent)] : [];
