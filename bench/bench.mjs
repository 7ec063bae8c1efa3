import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeActivity } from './activity.mjs';
import { bundle } from './contenders.mjs';
import { frames } from './frames/frames.mjs';
import { inChromium } from './in-chromium.mjs';
import { inNode } from './in-node.mjs';
import { largePage } from './large-page.mjs';
import { mapFrames } from './map-frames.mjs';
import { growth } from './growth.mjs';
import { measure, median } from './measure.mjs';
import { memory, memoryLine } from './memory.mjs';
import { peers } from './peers/peers.mjs';
import { table } from './table.mjs';
import { visitor } from './visitor.mjs';

const USAGE = `Rows per second from the bytes of a CSV file to every figure of the usage page that comes of it,
ours beside other ways to the same numbers, and beside a bare scan of the bytes, in Node and in Chromium; then a page with all widgets
on the largest file: seconds until it is drawn, its longest task, and the memory it keeps.

    npm run bench                 95,000, 220,000 and 1,000,000 rows
    npm run bench -- --quick      95,000 rows, few rounds
    npm run bench -- --rows N     about N rows
    npm run bench -- --growth     time and memory in Node for 100,000 to 5,000,000 rows; writes docs/growth.csv and
                                  docs/growth.svg
    npm run bench -- --visitor    what a visitor of the usage page pays, with a summary and without, for 95,000 to
                                  1,000,000 rows; writes the table of docs/scale.md
    npm run bench -- --map        maps beside Plotly's: frames while one of 5,000 markers is dragged, and
                                  the time until a site's communities are drawn
    npm run bench -- --frames     what a chart does for each input of a reader, beside uPlot; the frames that are
                                  lost while 30 widgets of one file are scrolled
    npm run bench -- --peers      pages beside those of other libraries: ms until the same picture is drawn;
                                  \`--json FILE\` writes the numbers, \`--only "Plot,ECharts"\` leaves others out

It fails where the figures differ, never because something is slow.`;

const SIZES = [95_000, 220_000, 1_000_000];
const PLAN = { warmUps: 2, rounds: 7 };
const QUICK_PLAN = { warmUps: 1, rounds: 3 };
const PAGE_ROUNDS = 5;
const MAP_ROUNDS = 3;
const LIST_ITEMS = 50_000;
const LIST_ROUNDS = 9;

const OPTIONS = {
  quick: { type: 'boolean', default: false },
  rows: { type: 'string' },
  growth: { type: 'boolean', default: false },
  visitor: { type: 'boolean', default: false },
  map: { type: 'boolean', default: false },
  frames: { type: 'boolean', default: false },
  peers: { type: 'boolean', default: false },
  only: { type: 'string' },
  json: { type: 'string' },
  help: { type: 'boolean', default: false },
};

async function main() {
  const {
    quick,
    rows,
    map,
    help,
    growth: ofGrowth,
    visitor: ofVisitor,
    peers: withPeers,
    frames: withFrames,
    only,
    json,
  } = parseArgs({ options: OPTIONS }).values;
  if (help) return console.log(USAGE);
  if (withFrames) return frames({ quick });
  if (withPeers) return peers({ quick, json, only: only?.split(',') });
  const sizes = rows === undefined ? SIZES.slice(0, quick ? 1 : undefined) : [Number(rows)];
  if (!sizes.every((size) => Number.isInteger(size) && size >= 1000)) {
    throw new Error('--rows takes a whole number from 1000 on.');
  }

  const folder = mkdtempSync(path.join(tmpdir(), 'kpi-bench-'));
  const places = [];
  try {
    if (map) return console.log(await mapFrames(quick ? 1 : MAP_ROUNDS));
    if (ofVisitor) return await visitor(folder, quick);
    await bundle(folder);
    if (ofGrowth) return await growth(folder, quick);
    places.push(inNode(folder), await inChromium(folder));
    console.log('M rows/s and its ratio to ours: medians of the rounds. Trust the ratios.');
    for (const size of sizes) {
      const data = writeActivity(folder, size);
      for (const place of places) {
        const results = await measure(place, data, quick ? QUICK_PLAN : PLAN);
        console.log(
          `\n${place.name}, ${data.rows.toLocaleString('en')} rows (${data.megabytes} MB)`,
        );
        console.log(table(results));
        for (const one of place.skipped) console.log(`skipped: ${one}`);
        if (place.knowsPeak) console.log(memoryLine(await memory(folder, data.file)));
      }
      if (size === sizes.at(-1)) {
        console.log(`\nA page with eleven widgets, ${data.rows.toLocaleString('en')} rows`);
        console.log(await largePage(folder, data.file, quick ? 1 : PAGE_ROUNDS));
      }
      rmSync(path.join(folder, data.file));
    }
    console.log(`\nA list cell of ${LIST_ITEMS.toLocaleString('en')} items, read`);
    for (const place of places) console.log(await listLine(place));
  } finally {
    for (const place of places) await place.close();
    rmSync(folder, { recursive: true });
  }
}

async function listLine(place) {
  const lane = await place.open('literal');
  const times = await lane.ask('timeList', LIST_ITEMS, LIST_ROUNDS);
  await lane.close();
  const [first] = times;
  return `  ${place.name}: ${first.toFixed(1)} ms at first, ${median(times.slice(1)).toFixed(1)} ms then`;
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
