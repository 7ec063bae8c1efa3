import puppeteer from 'puppeteer-core';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { built } from '../scripts/built.mjs';
import { chromiumArgs, findChromium } from '../scripts/chromium.mjs';
import { median } from './measure.mjs';

const TYPES = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.csv': 'text/csv' };

/** The widgets of the usage page that come from hub activity. @param {string} attributes of each of them */
export const usageWidgets = (attributes) =>
  [
    'kpi-big-number metric="hubs"',
    'kpi-big-number metric="clusters"',
    'kpi-big-number timescale="daily"',
    'kpi-big-number',
    'hub-area-chart measure="hubs"',
    'hub-area-chart timescale="daily"',
    'hub-area-chart timescale="daily" transform="log10"',
    'hub-area-chart',
    'hub-area-chart transform="log10"',
    'community-bins',
    'community-bins measure="share"',
  ]
    .map((tag) => `<${tag} loading="eager" ${attributes}></${tag.split(' ')[0]}>`)
    .join('\n');

const widgets = (src) => usageWidgets(`src="${src}"`);

const KIT = '<script type="module" src="dist/kpi-widgets.js"></script>';

const byHand = (src) => `<script type="module">
  import { usage } from './by-hand.mjs';
  usage(await (await fetch('${src}')).arrayBuffer());
  document.body.dataset.counted = '';
</script>`;

/** Ways in which a page gets the figures of a large file. The others are compared with the first. */
const WAYS = {
  'kpi-widgets, a worker': { body: widgets },
  'kpi-widgets, no worker allowed': { body: widgets, policy: "worker-src 'none'" },
  'papaparse by hand, nothing drawn': { body: byHand },
};

/**
 * Measures the widgets of the usage page on a large file, in browsers of their own, by turns; beside
 * them a page that only counts, as one would write it by hand.
 * @param {string} folder where the file and the contenders are
 * @param {string} file
 * @param {number} rounds
 * @returns {Promise<string>} a table in Markdown
 */
export async function largePage(folder, file, rounds) {
  const { dist } = await built();
  const folders = { folder, dist };
  const server = createServer(({ url }, response) => answer(folders, file, url, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const turns = [];
  for (let round = 0; round < rounds; round += 1) {
    const turn = [];
    for (const way of Object.keys(WAYS)) turn.push(await load(origin, way));
    turns.push(turn);
  }
  server.close();
  const rows = Object.keys(WAYS).map((way, at) => {
    const of = (read) => median(turns.map((turn) => read(turn[at], turn[0])));
    return [
      way,
      (of(({ done }) => done) / 1000).toFixed(2),
      of(({ done }, first) => done / first.done).toFixed(2),
      of(({ longest }) => longest).toFixed(0),
      of(({ kept }) => kept).toFixed(0),
    ];
  });
  return [['', 'done, s', 'ratio', 'longest task, ms', 'kept, MB'], ...rows]
    .toSpliced(1, 0, ['-', '-:', '-:', '-:', '-:'])
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/** @returns {Promise<{done: number, longest: number, kept: number}>} ms, ms, MB */
async function load(origin, way) {
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    args: chromiumArgs(),
  });
  try {
    const page = await browser.newPage();
    const failed = new Promise((_, reject) => page.once('pageerror', reject));
    failed.catch(() => undefined);
    const address = `${origin}/page?way=${encodeURIComponent(way)}`;
    await page.goto(`${address}&empty`);
    const before = await memory(page);
    await page.goto(address);
    const times = await Promise.race([page.evaluate(untilDrawn), failed]);
    return { ...times, kept: (await memory(page)) - before };
  } finally {
    await browser.close();
  }
}

/** Runs in the page: waits until all widgets are drawn. Tasks below 50 ms are not reported. */
export async function untilDrawn() {
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });
  const tags = [...document.body.children].filter(({ localName }) => localName.includes('-'));
  const isDone = () =>
    tags.length > 0
      ? tags.every((tag) => tag.matches(':state(ready)'))
      : document.body.dataset.counted !== undefined;
  while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 5));
  const done = performance.now();
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { done, longest: Math.max(0, ...tasks.map(({ duration }) => duration)) };
}

/** Memory in MB that the page and its workers hold after a garbage collection. */
async function memory(page) {
  const sessions = [page.createCDPSession(), ...page.workers().map(({ client }) => client)];
  let bytes = 0;
  for (const session of await Promise.all(sessions)) {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    bytes += usedSize + backingStorageSize;
  }
  return bytes / 1e6;
}

function answer({ folder, dist }, file, url, response) {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  if (pathname === '/page') {
    const { body, policy } = WAYS[searchParams.get('way')];
    const text = searchParams.has('empty') ? '' : body(file);
    const headers = {
      'content-type': 'text/html',
      ...(policy && { 'content-security-policy': policy }),
    };
    return response
      .writeHead(200, headers)
      .end(`<!doctype html><html lang="en">${KIT}<body>${text}`);
  }
  try {
    const isBuilt = pathname.startsWith('/dist/');
    const body = readFileSync(path.join(isBuilt ? path.dirname(dist) : folder, pathname));
    response.writeHead(200, { 'content-type': TYPES[path.extname(pathname)] }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}
