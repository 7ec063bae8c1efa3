import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { built } from '../../scripts/built.mjs';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';
import { pageWithWaits } from '../support/page-waits.mjs';

// Pages that belong to no site, and pages that have no address: what they are told of a file of the site
// that they were made by, in a real browser, with the file that is for pages without modules.

const CSV = 'date,hub,users,cluster\n2026-01-01,prod,5,a\n';
const STANDALONE = 'kpi-widgets.standalone.js';

const number = (src) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Inner</title>
  <script src="${STANDALONE}"></script>
  <kpi-big-number loading="eager" src="${src}">about 5</kpi-big-number>`;

/** Runs in the page: waits until the number is there or will not come. */
async function said() {
  const widget = document.querySelector('kpi-big-number');
  const isOver = () => widget?.matches(':is(:state(ready), :state(error))');
  await window.waits.until(isOver);
  await widget.updateComplete;
  const part = (name) => widget.shadowRoot.querySelector(`[part=${name}]`).textContent;
  return `${part('value').trim()} ${part('status').replace(/\s+/g, ' ').trim()}`.trim();
}

describe('a page that belongs to no site, or has no address', { timeout: 300_000 }, () => {
  let browser;
  let server;
  let script;
  const pages = {};
  const address = (name) => `http://127.0.0.1:${server.address().port}/${name}`;

  before(async () => {
    script = readFileSync(path.join((await built()).dist, STANDALONE), 'utf8');
    server = createServer(({ url }, response) => {
      const name = new URL(url, 'http://localhost').pathname.slice(1);
      if (name === 'open.csv') response.setHeader('access-control-allow-origin', '*');
      if (name.endsWith('.csv')) return response.setHeader('content-type', 'text/csv').end(CSV);
      if (name === STANDALONE)
        return response.setHeader('content-type', 'text/javascript').end(script);
      if (!Object.hasOwn(pages, name)) return response.writeHead(404).end();
      return response.setHeader('content-type', 'text/html').end(pages[name]);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArgs() });
  });

  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  /** What the number says in the frame of a page. */
  async function inFrame(html, tell = () => {}) {
    pages['outer.html'] = `<!doctype html><html lang="en"><title>Outer</title>${html}`;
    const page = await pageWithWaits(browser);
    await page.goto(address('outer.html'));
    await page.evaluate(tell, script);
    const handle = await page.waitForSelector('iframe');
    const frame = await handle.contentFrame();
    await frame.waitForSelector('kpi-big-number');
    const text = await frame.evaluate(said);
    await page.close();
    return text;
  }

  const withAddress = (text) => text.replaceAll('"', '&quot;');
  const SANDBOXED = /cannot be shown.*sandboxed without allow-same-origin: it has no origin/;

  it('is told that it is sandboxed, where its own site counts as another', async () => {
    pages['inner.html'] = number('data.csv');
    const text = await inFrame('<iframe sandbox="allow-scripts" src="inner.html"></iframe>');
    assert.match(text, SANDBOXED);
    assert.match(text, /\/data\.csv/);
  });

  it('is told so as a part of the text of another page, too', async () => {
    const inner = withAddress(number('data.csv'));
    assert.match(
      await inFrame(`<iframe sandbox="allow-scripts" srcdoc="${inner}"></iframe>`),
      SANDBOXED,
    );
  });

  it('reads what a server gives to everybody, and all of its site where that is allowed', async () => {
    pages['inner.html'] = number('open.csv');
    assert.equal(
      (await inFrame('<iframe sandbox="allow-scripts" src="inner.html"></iframe>')).slice(0, 2),
      '5 ',
    );
    pages['inner.html'] = number('data.csv');
    const allowed = '<iframe sandbox="allow-scripts allow-same-origin" src="inner.html"></iframe>';
    assert.equal((await inFrame(allowed)).slice(0, 2), '5 ');
    const inner = withAddress(number('data.csv'));
    assert.equal((await inFrame(`<iframe srcdoc="${inner}"></iframe>`)).slice(0, 2), '5 ');
  });

  it('is told that it belongs to no site, as a data: address', async () => {
    const inner = `${number(address('data.csv'))}`.replace(STANDALONE, address(STANDALONE));
    const src = `data:text/html;charset=utf-8,${encodeURIComponent(inner)}`;
    assert.match(await inFrame(`<iframe src="${src}"></iframe>`), /This page has no origin/);
  });

  it('is told to write whole addresses, where there is nothing to begin from', async () => {
    const inner = number('data.csv').replace(STANDALONE, address(STANDALONE));
    const src = `data:text/html;charset=utf-8,${encodeURIComponent(inner)}`;
    const why = /“data\.csv” in the attribute “src” is relative, and this page has no/;
    assert.match(await inFrame(`<iframe src="${src}"></iframe>`), why);
    const text = await inFrame('', (code) => {
      const html = `<meta charset="utf-8"><script>${code.replaceAll('</script', '<\\/script')}</script>
        <kpi-big-number loading="eager" src="data.csv">about 5</kpi-big-number>`;
      const frame = document.createElement('iframe');
      frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
      document.body.append(frame);
    });
    assert.match(text, why);
  });

  it('is told as any other page, where it is made by one and has its site', async () => {
    const text = await inFrame('', (code) => {
      const html = `<meta charset="utf-8"><script>${code.replaceAll('</script', '<\\/script')}</script>
        <kpi-big-number loading="eager" src="${location.origin}/data.csv">about 5</kpi-big-number>`;
      const frame = document.createElement('iframe');
      frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
      document.body.append(frame);
    });
    assert.equal(text.slice(0, 2), '5 ');
  });
});
