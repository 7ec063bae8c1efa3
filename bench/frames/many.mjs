import { build } from 'esbuild';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { echartsForPages } from '../../scripts/echarts.mjs';
import { markdown } from '../markdown.mjs';
import { median } from '../measure.mjs';
import { KINDS, MANY, tags } from './pages.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SECONDS = 5;
/** ms between two frames, 60 of them a second. */
const FRAME = 1000 / 60;
/** The functions of which each call is counted: one reads a file, one makes a figure, and one sums up its rows by date. */
const COUNTED = { reads: 'BytesReader', countings: 'completeFrom', groupings: 'sumByDate' };

/**
 * Measures a page of many widgets of one file: how often the file is loaded and counted, and how many frames are lost
 * while a reader scrolls and moves the pointer.
 */
export async function many({ html, open, server, folder, file, rounds, speeds }) {
  for (const count of [KINDS, MANY]) {
    html.set(`${count}`, page('dist/kpi-widgets.js', count));
    html.set(`${count}, counted`, page('source/index.js', count));
  }
  await bundleSource(path.join(folder, 'source'));
  const head = ['widgets', 'requests', ...Object.keys(COUNTED), 'drawn, ms'];
  const lines = [];
  for (const count of [KINDS, MANY]) {
    const before = server.requestsOf(`/${file}`);
    const calls = await open(`${count}, counted`, isDrawn, countCalls, { prepare: beginToCount });
    const requests = server.requestsOf(`/${file}`) - before;
    const drawn = [];
    for (let round = 0; round < rounds; round += 1) {
      drawn.push(await open(`${count}`, isDrawn, (page) => page.evaluate(timeOf)));
    }
    lines.push([count, requests, ...calls, median(drawn).toFixed(0)]);
  }
  console.log(`\nWidgets of ${KINDS} different tags on one file\n${markdown([head, ...lines])}`);

  const height = await open(`${MANY}`, isDrawn, (page) =>
    page.evaluate(() => document.documentElement.scrollHeight),
  );
  html.set('empty', `<div style="height: ${height}px"></div><script>drawn(0)</script>`);
  for (const rate of speeds) {
    const turns = { 'empty page': [], [`${MANY} widgets`]: [] };
    for (let round = 0; round < rounds; round += 1) {
      turns['empty page'].push(await open('empty', () => true, scrolled(rate)));
      turns[`${MANY} widgets`].push(await open(`${MANY}`, isDrawn, scrolled(rate)));
    }
    console.log(frameTable(turns, rate, rounds));
  }
}

const page = (script, count) =>
  `<script type="module" src="${script}"></script>
  <script>
    let loads = 0;
    document.addEventListener('kpi-load', () => (loads += 1) === ${count} && drawn(0));
  </script>
  ${tags(count, 'SRC')}`;

/** Whether all pictures answer a reader, which comes after they are drawn. */
const isDrawn = () =>
  [...document.querySelectorAll('hub-area-chart, community-bins')].every(({ shadowRoot }) =>
    shadowRoot.querySelector('.chart .tip'),
  );

const timeOf = async () => (await window.isDrawn).ms;

/** Our source as modules whose functions keep their names. */
const bundleSource = (outdir) =>
  build({
    absWorkingDir: ROOT,
    entryPoints: ['src/index.ts'],
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
    define: echartsForPages.values,
    ignoreAnnotations: true,
    external: ['stream'],
  });

async function beginToCount(session) {
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
}

/** How often each of these functions was called. */
async function countCalls(page, session) {
  const { result } = await session.send('Profiler.takePreciseCoverage');
  const functions = result.flatMap(({ functions }) => functions);
  return Object.values(COUNTED).map((name) => {
    const found = functions.filter(({ functionName }) => functionName === name);
    if (found.length === 0) throw new Error(`No function is named “${name}” any more.`);
    return found.reduce((sum, { ranges }) => sum + ranges[0].count, 0);
  });
}

/** Scrolls a page down and up for some seconds while the pointer moves over it. Returns the ms between its frames. */
const scrolled = (rate) => async (page, session) => {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const { width, height } = page.viewport();
  await page.mouse.move(width / 2, height / 2);
  await page.evaluate(() => window.watchFrames());
  const end = Date.now() + 1000 * SECONDS;
  for (let step = 0; Date.now() < end; step += 1) {
    // Without waiting for the page: a reader does not, either.
    const move = page.mouse.move(
      width * (0.5 + 0.4 * Math.sin(step / 9)),
      height * (0.5 + 0.4 * Math.sin(step / 13)),
    );
    const wheel = page.mouse.wheel({ deltaY: step % 200 < 100 ? 60 : -60 });
    await Promise.all([move, wheel, new Promise((resolve) => setTimeout(resolve, FRAME))]);
  }
  return page.evaluate(() => window.stopWatching());
};

function frameTable(turns, rate, rounds) {
  const lost = (gaps) =>
    gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME) - 1), 0);
  const part = (gaps) => (100 * lost(gaps)) / (gaps.length + lost(gaps));
  const lines = Object.entries(turns).map(([name, all]) => [
    name,
    median(all.map((gaps) => gaps.length)).toFixed(0),
    `${median(all.map(part)).toFixed(1)} %`,
    `${Math.min(...all.map(part)).toFixed(1)} to ${Math.max(...all.map(part)).toFixed(1)} %`,
    median(all.map((gaps) => Math.max(...gaps))).toFixed(0),
  ]);
  const head = ['', 'frames', 'lost', 'from to', 'longest, ms'];
  const slower = rate > 1 ? `, CPU ÷ ${rate}` : '';
  return `\nScrolled with the pointer over it for ${SECONDS} s${slower}, ${rounds} rounds\n${markdown([head, ...lines])}`;
}
