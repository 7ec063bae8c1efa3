import puppeteer from 'puppeteer-core';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONTENDERS } from './contenders.mjs';
import { chromiumArgs, findChromium } from '../scripts/chromium.mjs';

const LANE = fileURLToPath(new URL('lane.mjs', import.meta.url));
const TYPES = { '.mjs': 'text/javascript', '.csv': 'text/csv' };

/**
 * A place to run modules in, each in a page of its own.
 * @param {string} folder where the modules and data files are
 */
export async function inChromium(folder) {
  const server = createServer((request, response) => answer(folder, request.url, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    args: [...chromiumArgs(), '--js-flags=--expose-gc'],
  });
  return {
    name: (await browser.version()).replace('/', ' '),
    knowsPeak: false,
    contenders: CONTENDERS,
    skipped: [],
    async open(module, data) {
      // Pages of different contexts never share a process.
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.goto(origin);
      await page.evaluate(load, module, data);
      return {
        async ask(...message) {
          // Chromium slows down pages in the background.
          await page.bringToFront();
          return page.evaluate(run, message);
        },
        close: () => context.close(),
      };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function load(module, data) {
  globalThis.loaded = {
    lane: await import('/lane.mjs'),
    module: await import(`/${module}.mjs`),
    bytes: data && new Uint8Array(await (await fetch(`/${data}`)).arrayBuffer()),
  };
}

function run([what, ...args]) {
  const { lane, module, bytes } = globalThis.loaded;
  return lane[what](module, ...(bytes === undefined ? args : [bytes]));
}

function answer(folder, url, response) {
  if (url === '/')
    return response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
  const file = url === '/lane.mjs' ? LANE : path.join(folder, path.basename(url));
  try {
    const body = readFileSync(file);
    return response.writeHead(200, { 'content-type': TYPES[path.extname(file)] }).end(body);
  } catch {
    return response.writeHead(404).end();
  }
}
