import Papa from 'papaparse';
import puppeteer from 'puppeteer-core';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { built } from '../scripts/built.mjs';
import { chromiumArgs, findChromium } from '../scripts/chromium.mjs';
import { CONTENDERS, HEIGHT, MARKERS, oursFromFiles, PEER, places, WIDTH } from './map-pages.mjs';
import { markdown } from './markdown.mjs';
import { median } from './measure.mjs';

const require = createRequire(import.meta.url);
const PLOTLY = 'plotly.js-geo-dist-min/plotly-geo.min.js';
const SECONDS = 5;

/**
 * Counts the frames in which a map of 5,000 markers moves while it is dragged for five seconds: ours,
 * and the same with Plotly's scattergeo, by turns, each in a browser of its own.
 * @param {number} rounds
 * @returns {Promise<string>} a table in Markdown
 */
export async function mapFrames(rounds) {
  const { dist } = await built();
  const folder = path.dirname(dist);
  const many = places();
  const server = createServer((request, response) => {
    const page = (name) =>
      name === 'files' ? oursFromFiles() : CONTENDERS[name].page(served.rows);
    answer(folder, page, request.url, response);
  });
  const served = { rows: many };
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const turns = [];
  for (let round = 0; round < rounds; round += 1) {
    const turn = [];
    for (const name of Object.keys(CONTENDERS)) turn.push(await drag(origin, name));
    turns.push(turn);
  }
  const fewer = await drawnFromFiles(origin, served, rounds);
  server.close();
  const of = (at, read) => median(turns.map((turn) => read(turn[at], turn[0])));
  const lines = Object.keys(CONTENDERS).map((name, at) => [
    name,
    of(at, ({ drawn }) => drawn).toFixed(0),
    of(at, ({ frames }) => frames).toFixed(0),
    of(at, ({ frames }, first) => first.frames / Math.max(frames, 1)).toFixed(1),
    of(at, ({ longest }) => longest).toFixed(0),
  ]);
  const head = ['', 'drawn, ms', `frames in ${SECONDS} s`, 'ours ÷ it', 'longest gap, ms'];
  return `${MARKERS} markers\n${markdown([head, ...lines])}\n\n${fewer}`;
}

/**
 * Measures the milliseconds until the communities of a site are drawn: ours and Plotly's from counts
 * that are in the page already, as the notebook leaves them there; and ours from the site's three
 * files.
 */
async function drawnFromFiles(origin, served, rounds) {
  const counted = await open(origin, 'files', CONTENDERS['kpi-widgets'].ready, (page) =>
    page.evaluate(() => document.querySelector('community-map').toCSV()),
  );
  const { data } = Papa.parse(counted, { header: true, skipEmptyLines: true });
  served.rows = data
    .filter(({ latitude }) => latitude !== '')
    .map(({ community: name, constellation, country, ...row }) => ({
      ...{ name, constellation, country },
      latitude: Number(row.latitude),
      longitude: Number(row.longitude),
      users: Number(row.users),
    }));
  const ways = {
    'kpi-widgets, counted before': 'kpi-widgets',
    'Plotly scattergeo, counted before': PEER,
    'kpi-widgets, from three files': 'files',
  };
  const turns = [];
  for (let round = 0; round < 2 * rounds + 1; round += 1) {
    const turn = [];
    for (const way of Object.values(ways)) {
      const { ready } = CONTENDERS[way === 'files' ? 'kpi-widgets' : way];
      turn.push(await open(origin, way, ready, ({ drawn }) => drawn));
    }
    turns.push(turn);
  }
  const lines = Object.keys(ways).map((name, at) => [
    name,
    median(turns.map((turn) => turn[at])).toFixed(0),
    median(turns.map((turn) => turn[at] / turn[0])).toFixed(2),
  ]);
  return `${served.rows.length} communities\n${markdown([['', 'drawn, ms', 'it ÷ ours'], ...lines])}`;
}

/** Opens a page in a browser of its own, and waits until its map is drawn. */
async function open(origin, name, ready, use) {
  const browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArgs() });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: WIDTH, height: HEIGHT });
    await page.goto(`${origin}/page?name=${encodeURIComponent(name)}`);
    await page.waitForFunction(ready, { timeout: 60_000, polling: 'raf' });
    page.drawn = await page.evaluate(() => performance.now());
    return await use(page);
  } finally {
    await browser.close();
  }
}

/** @returns {Promise<{drawn: number, frames: number, longest: number}>} */
function drag(origin, name) {
  const { ready, box, closer, state, markers } = CONTENDERS[name];
  return open(origin, name, ready, async (page) => {
    await page.evaluate(closer);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { x, y, width, height } = await (await page.evaluateHandle(box)).boundingBox();
    if ((await page.evaluate(markers)) < MARKERS / 4) throw new Error(`${name} drew no markers`);
    await page.evaluate(watch, state.toString());
    const at = (part) => [x + width * part, y + height * (0.5 + 0.1 * Math.sin(9 * part))];
    await page.mouse.move(...at(0.5));
    await page.mouse.down();
    const end = Date.now() + SECONDS * 1000;
    for (let step = 0; Date.now() < end; step += 1) {
      // Across the picture and back in about two seconds of frames.
      await page.mouse.move(...at(0.5 + 0.45 * Math.sin(step / 25)));
    }
    const seen = await page.evaluate(() => globalThis.stopWatching());
    await page.mouse.up();
    return { drawn: page.drawn, ...seen };
  });
}

/** Runs in the page: counts the frames in which a map has moved. */
function watch(text) {
  const state = new Function(`return (${text})()`);
  let [before, frames, longest, last, isOver] = [state(), 0, 0, performance.now(), false];
  const look = (now) => {
    if (isOver) return;
    const found = state();
    if (found !== before) {
      frames += 1;
      longest = Math.max(longest, now - last);
      last = now;
    }
    before = found;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  globalThis.stopWatching = () => {
    isOver = true;
    return { frames, longest };
  };
}

/** The files of a site: `KPI_DATA` names a folder with those of demo/data. */
const DATA = process.env.KPI_DATA ?? 'demo/data';

function answer(folder, page, url, response) {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  if (pathname === '/page') {
    const head = '<!doctype html><html lang="en"><meta charset="utf-8"><body style="margin: 0">';
    return response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(head + page(searchParams.get('name')));
  }
  try {
    const [, inData] = /^\/data\/([\w-]+\.csv)$/.exec(pathname) ?? [];
    const file = pathname === '/plotly.js' ? require.resolve(PLOTLY) : path.join(folder, pathname);
    const body = readFileSync(inData ? path.join(DATA, inData) : file);
    const type = inData ? 'text/csv' : 'text/javascript';
    response.writeHead(200, { 'content-type': type }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}
