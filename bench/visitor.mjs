import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { built } from '../scripts/built.mjs';
import { chromiumArgs, findChromium } from '../scripts/chromium.mjs';
import { writeActivity } from './activity.mjs';
import { untilDrawn, usageWidgets } from './large-page.mjs';
import { alignedTable } from './markdown.mjs';
import { median } from './measure.mjs';

const PAGE = fileURLToPath(new URL('../docs/scale.md', import.meta.url));
const SIZES = [95_000, 220_000, 1_000_000];
const ROUNDS = 5;
/** What the page shows: the smallest file has little more. */
const PERIOD = 'period="P5M"';
/** The part of the page that is written anew. */
const TABLE = /(<!-- visitor:.*?-->).*(<!-- \/visitor -->)/s;

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.csv': 'text/csv' };
const SUMMARY = 'figures.json';

/**
 * Measures what a visitor of the usage page pays for files of more and more days: with a summary, and without;
 * writes the table into docs.
 * @param {string} folder
 * @param {boolean} quick whether only the smallest file is measured, once, and nothing is written
 */
export async function visitor(folder, quick) {
  const { dist } = await built();
  const server = createServer(({ url }, response) => answer({ folder, dist }, url, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const lines = [HEADER];
  try {
    for (const size of quick ? SIZES.slice(0, 1) : SIZES) {
      const { file, rows } = writeActivity(folder, size);
      writePages(folder, file);
      const whole = summaryOf(folder, dist, 'whole.html');
      const summary = summaryOf(folder, dist, 'summary.html');
      const times = await byTurns(origin, ['summary.html', 'file.html'], quick ? 1 : ROUNDS);
      lines.push([
        rows.toLocaleString('en'),
        kilobytes(gzipSync(readFileSync(path.join(folder, file)))),
        kilobytes(gzipSync(whole)),
        kilobytes(gzipSync(summary)),
        ...times.map((all) => (median(all) / 1000).toFixed(2)),
      ]);
      rmSync(path.join(folder, file));
    }
  } finally {
    server.close();
  }
  const text = alignedTable(lines);
  console.log(text);
  if (quick) return;
  const machine = `${cpus().length} processors (${process.arch}, ${cpus()[0]?.model ?? 'unknown'})`;
  const page = readFileSync(PAGE, 'utf8');
  const remark = `Chromium on ${machine}, from its own disk; medians of ${ROUNDS}.`;
  writeFileSync(PAGE, page.replace(TABLE, `$1\n\n${text}\n\n${remark}\n\n$2`));
}

const HEADER = [
  'rows',
  'file, kB',
  'summary of all days, kB',
  'summary of 5 months, kB',
  'page with this summary, s',
  'page with the file, s',
];

/** Pages with the same widgets: of all days, of some months with a summary, and of these months without one. */
function writePages(folder, file) {
  const links = (rels) =>
    rels.map(([rel, href]) => `<link rel="kpi-${rel}" href="${href}" />`).join('\n');
  const [data, summary] = [
    ['activity', file],
    ['figures', SUMMARY],
  ];
  const pages = {
    'whole.html': [links([data]), usageWidgets('')],
    'summary.html': [links([data, summary]), usageWidgets(PERIOD)],
    'file.html': [links([data]), usageWidgets(PERIOD)],
  };
  for (const [name, [head, body]] of Object.entries(pages)) {
    const kit = '<script type="module" src="dist/kpi-widgets.js"></script>';
    writeFileSync(
      path.join(folder, name),
      `<!doctype html><html lang="en"><head><title>Usage</title>${kit}${head}</head><body>${body}</body></html>`,
    );
  }
}

function summaryOf(folder, dist, page) {
  const command = [path.join(dist, 'cli.js'), 'summarize', '--quiet', '--page', page];
  execFileSync(process.execPath, [...command, '--out', SUMMARY], { cwd: folder });
  return readFileSync(path.join(folder, SUMMARY));
}

/** Milliseconds until each page is drawn, in browsers of their own. */
async function byTurns(origin, pages, rounds) {
  const times = pages.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, name] of pages.entries()) {
      const browser = await puppeteer.launch({
        executablePath: findChromium(),
        args: chromiumArgs(),
      });
      try {
        const page = await browser.newPage();
        await page.goto(`${origin}/${name}`);
        times[at].push((await page.evaluate(untilDrawn)).done);
      } finally {
        await browser.close();
      }
    }
  }
  return times;
}

function answer({ folder, dist }, url, response) {
  const { pathname } = new URL(url, 'http://localhost');
  try {
    const isBuilt = pathname.startsWith('/dist/');
    const body = readFileSync(path.join(isBuilt ? path.dirname(dist) : folder, pathname));
    const type = TYPES[path.extname(pathname)] ?? 'application/json';
    response.writeHead(200, { 'content-type': type }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}

const kilobytes = ({ length }) => (length / 1000).toFixed(0);
