import { startDevServer } from '@web/dev-server';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from './chromium.mjs';
import { serveFolder } from './serve-folder.mjs';
import { serveOptions } from './serve-options.mjs';
import { announced, treeOf } from './heard.mjs';

const HELP = `npm run read -- [ADDRESS] [--out FOLDER] [--widths 360,768,1440]

Writes what a reader gets of a page: its pictures in several widths, light, dark, and with the notes of the widgets
opened; its accessibility tree in order (tree.txt), the same with the notes opened (tree-opened.txt); and what each
key announces (keys.txt). ADDRESS is that of a page, or a path of this
server; by default the usage page of the demo, with the data of the folder that KPI_DATA names, if any.
docs/reading.md has the questions that such a study answers.
`;

/** Milliseconds that a page may take to show all its widgets. */
const PATIENCE = 60_000;
const WIDGETS = 'kpi-big-number, hub-area-chart, community-map, community-bins';

/**
 * Reads a page as a reader would.
 * @param {string} address absolute, or a path of the kit's own server
 * @param {string} out folder of the files, made if it is missing
 * @param {number[]} widths in px
 * @returns {Promise<{nodes: number, files: string[]}>} the number of nodes in the accessibility tree, and the files
 */
export async function read(address, out, widths) {
  const server = /^https?:/.test(address) ? null : await ownServer();
  const browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArgs() });
  try {
    await mkdir(out, { recursive: true });
    const files = [];
    const write = async (name, content) => {
      await writeFile(path.join(out, name), content);
      files.push(name);
    };
    const origin = server && `http://127.0.0.1:${server.server.address().port}`;
    const page = await browser.newPage();
    const url = new URL(address, origin ?? undefined).href;
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const width of widths) {
        await page.setViewport({ width, height: 900 });
        await show(page, url);
        await write(`${width}-${scheme}.png`, await page.screenshot({ fullPage: true }));
        if (scheme === 'dark') continue;
        await openNotes(page);
        await write(`${width}-opened.png`, await page.screenshot({ fullPage: true }));
      }
    }
    await show(page, url);
    const { lines, count } = await treeOf(page);
    await write('tree.txt', `${count} nodes\n\n${lines.join('\n')}\n`);
    await write('keys.txt', `${(await announced(page)).join('\n')}\n`);
    await openNotes(page);
    await write('tree-opened.txt', `${(await treeOf(page)).lines.join('\n')}\n`);
    return { nodes: count, files };
  } finally {
    await browser.close();
    await server?.stop();
  }
}

async function ownServer() {
  const data = process.env.KPI_DATA ? path.resolve(process.env.KPI_DATA) : undefined;
  const config = { ...serveOptions(data), port: 0, hostname: '127.0.0.1' };
  if (data) config.middleware.push(serveFolder('/demo/data/', data));
  return startDevServer({
    config,
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
}

/** Opens a page and waits until all its widgets show something; they load when they come near the window. */
async function show(page, url) {
  await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
  await page.evaluate((selector) => {
    for (const widget of document.querySelectorAll(selector))
      widget.setAttribute('loading', 'eager');
  }, WIDGETS);
  const isShown = (selector) =>
    [...document.querySelectorAll(selector)].every((widget) =>
      ['ready', 'empty', 'error'].some((state) => widget.matches(`:state(${state})`)),
    );
  await page.waitForFunction(isShown, { timeout: PATIENCE }, WIDGETS);
  // What comes after the picture, such as hints, tables and toolbars.
  await page.waitForNetworkIdle({ idleTime: 500, timeout: PATIENCE });
}

/** Opens the notes of all widgets, as a reader would who wants to know more: on days without a measurement, say. */
async function openNotes(page) {
  await page.evaluate((selector) => {
    for (const widget of document.querySelectorAll(selector)) {
      const notes = widget.shadowRoot?.querySelectorAll('details:not(.for-readers)') ?? [];
      for (const note of notes) note.open = true;
    }
  }, WIDGETS);
  await page.waitForNetworkIdle({ idleTime: 500, timeout: PATIENCE });
}

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'reading' },
      widths: { type: 'string', default: '360,768,1440' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) console.log(HELP);
  else {
    const widths = values.widths.split(',').map(Number);
    const { nodes, files } = await read(positionals[0] ?? '/demo/', values.out, widths);
    console.log(`${nodes} nodes in the accessibility tree. In ${values.out}: ${files.join(', ')}`);
  }
}
