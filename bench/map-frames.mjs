import puppeteer from 'puppeteer-core';
import { rollup } from 'rollup';
import { meshArcs } from 'topojson-client';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bundles } from '../rollup.config.mjs';
import { chromiumArgs, findChromium } from '../scripts/chromium.mjs';
import { median } from './measure.mjs';

const require = createRequire(import.meta.url);
const PLOTLY = 'plotly.js-geo-dist-min/plotly-geo.min.js';
const MARKERS = 5000;
const SECONDS = 5;
const [WIDTH, HEIGHT] = [1040, 640];
/** How much closer than the whole world. */
const CLOSER = 2.56;

/** Places as a file: some towns with many, the rest all over the inhabited world. */
function places() {
  let seed = 1;
  const random = () => (seed = (seed * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
  const towns = Array.from({ length: 60 }, () => [random() * 110 - 50, random() * 300 - 150]);
  return Array.from({ length: MARKERS }, (_, at) => {
    const [latitude, longitude] = towns[Math.floor(random() * towns.length)];
    const isAlone = random() < 0.4;
    return {
      name: `Community ${at}`,
      latitude: isAlone ? random() * 120 - 50 : latitude,
      longitude: isAlone ? random() * 340 - 170 : longitude,
      users: Math.ceil(10 ** (3 * random())),
      constellation: `Constellation ${at % 6}`,
      // Otherwise ours would look it up, and Plotly's does not.
      country: 'Chile',
    };
  });
}

/** The world of 110m as Plotly reads it: its own copy is at an address that a test must not need. */
function worldForPlotly() {
  const world = JSON.parse(
    readFileSync(require.resolve('world-atlas/countries-110m.json'), 'utf8'),
  );
  const { land, countries } = world.objects;
  const lines = (filter) => ({
    type: 'GeometryCollection',
    geometries: [{ ...meshArcs(world, countries, filter), properties: {} }],
  });
  const nothing = { type: 'GeometryCollection', geometries: [] };
  world.objects = {
    land,
    coastlines: lines((a, b) => a === b),
    countries: lines((a, b) => a !== b),
    ...{ ocean: nothing, lakes: nothing, rivers: nothing, subunits: nothing },
  };
  return world;
}

const oursPage = (rows) => {
  const columns = Object.keys(rows[0]);
  const csv = [columns, ...rows.map((row) => Object.values(row))]
    .map((row) => row.join())
    .join('\n');
  return `<script type="module" src="dist/components/community-map.js"></script>
    <community-map loading="eager" src="data:text/csv,${encodeURIComponent(csv)}"></community-map>`;
};

const plotlyPage = (rows) => `<script src="plotly.js"></script><div id="map"></div><script>
  window.PlotlyGeoAssets = { topojson: { world_110m: ${JSON.stringify(worldForPlotly())} } };
  const rows = ${JSON.stringify(rows)};
  const groups = Map.groupBy(rows, ({ constellation }) => constellation);
  Plotly.newPlot('map', [...groups].map(([name, some]) => ({
    type: 'scattergeo', name,
    lat: some.map(({ latitude }) => latitude), lon: some.map(({ longitude }) => longitude),
    text: some.map(({ name }) => name),
    marker: { size: some.map(({ users }) => 3 + Math.log10(users)), opacity: 1 },
  })), {
    width: ${WIDTH}, height: ${HEIGHT - 60}, margin: { l: 0, r: 0, t: 0, b: 0 }, showlegend: false,
    geo: {
      projection: { type: 'natural earth', scale: ${CLOSER} },
      showland: true, showcountries: true, showocean: true, oceancolor: '#e9effb',
    },
  }).then(() => (document.body.dataset.drawn = ''));
</script>`;

/** Where the map is, how it gets as close as the other, and what changes when it moves. */
const CONTENDERS = {
  'kpi-widgets': {
    page: oursPage,
    ready: () => document.querySelector('community-map')?.matches(':state(ready)') ?? false,
    box: () => document.querySelector('community-map').shadowRoot.querySelector('.chart'),
    closer: async () => {
      const map = document.querySelector('community-map');
      for (let press = 0; press < 2; press += 1) {
        map.shadowRoot.querySelector('.zoom').click();
        await map.updateComplete;
      }
    },
    state: () => {
      const svg = document.querySelector('community-map').shadowRoot.querySelector('.chart > svg');
      return `${svg.style.transform} ${svg.querySelector('path').getAttribute('d').slice(0, 60)}`;
    },
    markers: () =>
      document.querySelector('community-map').shadowRoot.querySelectorAll('.chart > svg > *')
        .length,
  },
  'Plotly scattergeo': {
    page: plotlyPage,
    ready: () => document.body.dataset.drawn !== undefined,
    box: () => document.querySelector('.geo .bg rect, .geo .bg, .geo'),
    closer: async () => {},
    state: () => document.querySelector('.geo .layer.land path')?.getAttribute('d').slice(0, 200),
    markers: () => document.querySelectorAll('.geo path.point').length,
  },
};

/**
 * Frames in which a map of 5,000 markers moves while it is dragged for five seconds: ours, and the
 * same by Plotly's scattergeo, by turns, each in a browser of its own.
 * @param {string} folder where the kit is built to
 * @param {number} rounds
 * @returns {Promise<string>} a table in Markdown
 */
export async function mapFrames(folder, rounds) {
  const [{ output, ...input }] = bundles(path.join(folder, 'dist'));
  const bundle = await rollup({ ...input, onLog: () => {} });
  await bundle.write(output);
  await bundle.close();
  const rows = places();
  const server = createServer((request, response) => answer(folder, rows, request.url, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const turns = [];
  for (let round = 0; round < rounds; round += 1) {
    const turn = [];
    for (const name of Object.keys(CONTENDERS)) turn.push(await drag(origin, name));
    turns.push(turn);
  }
  server.close();
  const of = (at, read) => median(turns.map((turn) => read(turn[at], turn[0])));
  const lines = Object.keys(CONTENDERS).map((name, at) => [
    name,
    of(at, ({ drawn }) => drawn).toFixed(0),
    of(at, ({ frames }) => frames).toFixed(0),
    of(at, ({ frames }, first) => first.frames / Math.max(frames, 1)).toFixed(1),
    of(at, ({ longest }) => longest).toFixed(0),
  ]);
  return [['', 'drawn, ms', `frames in ${SECONDS} s`, 'ours ÷ it', 'longest gap, ms'], ...lines]
    .toSpliced(1, 0, ['-', '-:', '-:', '-:', '-:'])
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/** @returns {Promise<{drawn: number, frames: number, longest: number}>} */
async function drag(origin, name) {
  const { ready, box, closer, state, markers } = CONTENDERS[name];
  const browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArgs() });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: WIDTH, height: HEIGHT });
    await page.goto(`${origin}/page?name=${encodeURIComponent(name)}`);
    await page.waitForFunction(ready, { timeout: 60_000, polling: 10 });
    const drawn = await page.evaluate(() => performance.now());
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
    return { drawn, ...seen };
  } finally {
    await browser.close();
  }
}

/** Runs in the page: counts the frames in which a map is not where it was. */
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

function answer(folder, rows, url, response) {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  if (pathname === '/page') {
    const { page } = CONTENDERS[searchParams.get('name')];
    const head = '<!doctype html><html lang="en"><meta charset="utf-8"><body style="margin: 0">';
    return response.writeHead(200, { 'content-type': 'text/html' }).end(head + page(rows));
  }
  try {
    const file = pathname === '/plotly.js' ? require.resolve(PLOTLY) : path.join(folder, pathname);
    const body = readFileSync(file);
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}
