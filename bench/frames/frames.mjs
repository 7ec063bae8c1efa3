import { build } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { built } from '../../scripts/built.mjs';
import { markdown } from '../markdown.mjs';
import { median } from '../measure.mjs';
import { yearOfActivity } from '../peers/data.mjs';
import { htmlOf, install } from '../peers/pages.mjs';
import { serve } from '../peers/server.mjs';
import { openBrowser } from '../peers/visit.mjs';
import { inputs } from './inputs.mjs';
import { many } from './many.mjs';
import { PAGES } from './pages.mjs';

const ROWS = 95_000;
const ROUNDS = 3;
const FILE = 'year.csv';
/** ms between two frames, 60 of them a second. */
const FRAME = 1000 / 60;
/** Greatest number of ms that a page may take. */
const MOST = 180_000;
/** How many times slower than this machine. */
const SPEEDS = [1, 4];

const LEGEND = `
shown in the next frame: the page shows the answer in the first frame after the input, however long that takes
within a frame: the same, and its work fits into one frame, of which there are 60 a second (${FRAME.toFixed(1)} ms)
work: ms of the main thread for listeners, style, layout and paint, until the frame is handed over; other programs of
  the machine are in it, and work that follows the frame is not
processor: ms of the processor in the main thread from before the input to after the frame, with all events of the
  input (a toggle is a press and a click) and what measures; the empty page has little else
lost: frames of 60 a second that the page did not begin in time`;

const at = (name) => fileURLToPath(new URL(name, import.meta.url));
const ANSWER = readFileSync(at('answer.js'), 'utf8');

/**
 * Measures whether a page answers its reader in the next frame and by how much work, and whether it keeps all frames
 * while many widgets are scrolled. Prints tables.
 * @param {{quick: boolean}} options
 */
export async function frames({ quick }) {
  install();
  const { dist } = await built();
  const folder = mkdtempSync(path.join(tmpdir(), 'kpi-frames-'));
  writeFileSync(path.join(folder, FILE), yearOfActivity(ROWS));
  await build({
    entryPoints: [at('../peers/uplot.js'), at('../node_modules/uplot/dist/uPlot.min.css')],
    outdir: folder,
    entryNames: '[name]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
  const html = new Map(Object.entries(PAGES).map(([name, page]) => [name, page.html]));
  const server = await serve(
    (pathname) =>
      pathname.startsWith('/dist/')
        ? path.join(dist, pathname.slice(5))
        : path.join(folder, pathname),
    (pathname, query) =>
      pathname === '/page' ? htmlOf({ html: html.get(query.get('name')) }, FILE, '') : null,
  );
  const browser = await openBrowser();
  /** Opens a page, and waits until it is drawn and answers. */
  const open = async (name, isReady, use, { prepare } = {}) => {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(MOST);
      const session = await page.createCDPSession();
      await prepare?.(session);
      await page.evaluateOnNewDocument(ANSWER);
      const query = new URLSearchParams({ name, src: FILE });
      await page.goto(`${server.origin}/page?${query}`);
      await page.evaluate(() => window.isDrawn);
      await page.waitForFunction(isReady);
      return await use(page, session);
    } finally {
      await context.close();
    }
  };
  const rounds = quick ? 1 : ROUNDS;
  try {
    console.log(LEGEND);
    for (const rate of SPEEDS) console.log(await answers(open, rate, rounds));
    await many({ html, open, server, folder, file: FILE, rounds, speeds: SPEEDS });
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

/** A table of the answers of all pages, on a machine that is slower by a factor. */
async function answers(open, rate, rounds) {
  const all = new Map(Object.keys(PAGES).map((name) => [name, {}]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, what] of Object.entries(PAGES)) {
      const given = await open(name, what.isReady, async (page, session) => {
        await session.send('Emulation.setCPUThrottlingRate', { rate });
        return inputs(page, session, what);
      });
      for (const [input, some] of Object.entries(given))
        (all.get(name)[input] ??= []).push(...some);
    }
  }
  const inputNames = Object.keys(all.get('kpi-widgets'));
  const lines = inputNames.flatMap((input) =>
    [...all].map(([name, { [input]: some }]) => lineOf(`${input}, ${name}`, some)),
  );
  const head = [
    '',
    'inputs',
    'shown in the next frame',
    'within a frame',
    'work, ms',
    '9 of 10',
    'most',
    'processor, ms',
  ];
  // A slower processor is played by one that waits, which counts as its time.
  const columns = rate > 1 ? -1 : undefined;
  const slower = rate > 1 ? `, CPU ÷ ${rate}` : '';
  return `\n40 clusters × 365 days${slower}, ${rounds} rounds\n${markdown([head, ...lines].map((cells) => cells.slice(0, columns)))}`;
}

/** A line of a table: how many inputs were answered in the next frame and within a frame, and how long the answers took. */
function lineOf(name, some) {
  const work = some.map((one) => one.work).sort((a, b) => a - b);
  const next = some.filter(({ isShown }) => isShown);
  const withinFrame = next.filter((one) => one.work <= FRAME);
  const percentOf = ({ length }) => `${((100 * length) / some.length).toFixed(0)} %`;
  return [
    name,
    some.length,
    percentOf(next),
    percentOf(withinFrame),
    median(work).toFixed(1),
    work[Math.ceil(0.9 * work.length) - 1].toFixed(1),
    work.at(-1).toFixed(1),
    median(some.map(({ cpu }) => cpu)).toFixed(1),
  ];
}
