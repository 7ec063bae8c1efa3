import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { built } from '../../scripts/built.mjs';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';
import { ownCertificate } from './certificate.mjs';
import { pageWithWaits } from './page-waits.mjs';

const CSV = 'date,hub,users,cluster\n2026-01-01,prod,5,a\n2026-01-01,prod,7,b\n';
const PLACES = 'name,latitude,longitude,users,country,constellation\nA,48,11,7,Germany,Stars\n';
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
/** The query of a number that loads at once. */
export const NUMBER = 'tag=kpi-big-number&loading=eager';
/** What makes the page in a frame one without an origin. */
export const SANDBOX = 'sandbox="allow-scripts"';

/** Runs in a frame: waits until a widget is over, or a sentence stands in its place, and returns what is read. */
export async function read() {
  const widget = () => document.querySelector('main > :not(p)');
  const sentence = () => document.querySelector('main > p');
  const isOver = () =>
    sentence() || widget()?.matches(':is(:state(ready), :state(error), :state(empty))');
  await window.waits.until(isOver);
  await window.waits.frames();
  const text = (node) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const part = (name) => text(widget()?.shadowRoot.querySelector(`[part=${name}]`));
  return {
    sentence: text(sentence()),
    value: part('value'),
    status: part('status'),
    label: part('label'),
    all: text(sentence()) || text(widget().shadowRoot.querySelector('.root')),
    language: document.documentElement.lang,
    background: getComputedStyle(document.documentElement).colorScheme,
    isDark: widget()?.shadowRoot.querySelector('.root.dark') != null,
    height: Math.ceil(document.querySelector('main').getBoundingClientRect().height),
    scrolls: document.documentElement.scrollHeight > innerHeight,
  };
}

/** Adds to a list what a page throws, opens, or does against its policy. */
export function collectErrors(page, errors) {
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) errors.push(message.text());
  });
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
}

/** A server that remembers which paths it was asked for. */
async function serve(answer, isSecure = false) {
  const asked = [];
  const listener = (request, response) => {
    asked.push(request.url);
    answer(request, response);
  };
  const server = isSecure ? createSecureServer(ownCertificate(), listener) : createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    asked,
    origin: `http${isSecure ? 's' : ''}://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * Opens a browser and three sites: `own` with the page for frames as built (`/kit/`) and files (more in `files`), `other` with the pages
 * around it (`pages`), and `secure`, which speaks https. Each remembers what it was asked for.
 */
export async function openSites() {
  const pages = {};
  const files = {};
  let listed = '';
  const { dist } = await built();
  const other = await serve(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    response.setHeader('access-control-allow-origin', '*');
    if (pathname.endsWith('.csv')) return response.end(CSV);
    if (!Object.hasOwn(pages, pathname)) return response.writeHead(404).end();
    return response.setHeader('content-type', 'text/html').end(pages[pathname]);
  });
  const own = await serve(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (/open|places|moved/.test(pathname)) response.setHeader('access-control-allow-origin', '*');
    if (pathname === '/moved.csv')
      return response.writeHead(302, { location: `${other.origin}/evil.csv` }).end();
    if (pathname === '/away/embed.html')
      return response.writeHead(302, { location: `${other.origin}/claims.html` }).end();
    if (Object.hasOwn(files, pathname)) return response.end(files[pathname]);
    if (pathname === '/data/places.csv') return response.end(PLACES);
    if (pathname === '/data/gone.csv') return response.writeHead(404).end();
    // Its answer never comes.
    if (pathname === '/data/never.csv') return undefined;
    if (pathname.endsWith('.csv')) return response.end(CSV);
    const [, folder, ...rest] = pathname.split('/');
    try {
      const bytes = readFileSync(path.join(dist, ...rest));
      response.setHeader('content-type', TYPES[path.extname(pathname)] ?? '');
      const isPage = pathname.endsWith('.html');
      if (folder === 'lonely' && pathname.includes('kpi-widgets')) throw new Error('gone');
      response.end(
        isPage ? `${bytes}`.replace(/(kpi-embed-sources" content=")/, `$1${listed}`) : bytes,
      );
    } catch {
      response.writeHead(404).end();
    }
  });
  const secure = await serve(({ url }, response) => {
    response.setHeader('access-control-allow-origin', '*');
    if (url === '/ours/moved.csv')
      return response.writeHead(302, { location: `${other.origin}/evil.csv` }).end();
    response.end(CSV);
  }, true);
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    args: [...chromiumArgs(), '--ignore-certificate-errors'],
  });
  /** Opens a page of another site with a frame, which loads the script for such pages. */
  async function openAround(query, attributes = '', folder = 'kit', { head = '', hear } = {}) {
    const src = `${own.origin}/${folder}/embed.html?${query}`.replaceAll('&', '&amp;');
    pages['/around.html'] = `<!doctype html><html lang="en"><meta charset="utf-8">
      <title>Around</title><link rel="icon" href="data:,">
      <script defer src="${own.origin}/kit/embed-parent.js"></script>${head}
      <body><iframe title="Figure" width="500" ${attributes} src="${src}"></iframe>`;
    const page = await pageWithWaits(browser);
    const errors = [];
    collectErrors(page, errors);
    if (hear) page.on('console', hear);
    await page.goto(`${other.origin}/around.html`);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await frame.waitForSelector('main > *');
    const heightOfFrame = () => page.$eval('iframe', (one) => one.clientHeight);
    return { page, frame, errors, heightOfFrame };
  }

  /** What a frame shows; it breaks no rule of its policy but those that are named. */
  async function shown(query, attributes, { folder, broken = [] } = {}) {
    const { page, frame, errors, heightOfFrame } = await openAround(query, attributes, folder);
    const found = await frame.evaluate(read);
    const around = await heightOfFrame();
    await page.close();
    assert.deepEqual(
      errors.filter((text) => !broken.some((rule) => text.includes(rule))),
      [],
    );
    assert.equal(errors.length > 0, broken.length > 0, errors.join('\n'));
    return { ...found, around };
  }

  return {
    browser,
    own,
    other,
    secure,
    pages,
    files,
    openAround,
    shown,
    /** Lists addresses in the page for frames, and forgets what was asked for. */
    begin(addresses = '') {
      listed = addresses;
      for (const { asked } of [own, other, secure]) asked.length = 0;
    },
    async close() {
      await browser.close();
      for (const site of [own, other, secure]) site.close();
    },
  };
}
