import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';
import { tags } from '../../scripts/entries.mjs';
import { NEXT, serveBuiltKit, VERSION } from '../support/built-kit.mjs';
import { SAMPLES } from '../support/four-widgets.mjs';
import { pageWithWaits } from '../support/page-waits.mjs';

// The one file for notebooks and MyST pages, as built, copied to a site that has nothing else of the kit.

const PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Book</title><body></body>';

/** Whether a path is one of the kit: data of the model itself have addresses of their own. */
const isOfKit = (path) => !/^http|\.(html|csv|ico)$/.test(path);

/** Runs in the page: shows a model in a shadow root with the widget of a file, and returns what is seen. */
async function show(file, values) {
  const { default: widget } = await import(file);
  const host = document.body.appendChild(document.createElement('div'));
  const el = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(el);
  const model = { get: (name) => values[name], on: () => undefined };
  const remove = await widget.render({ model, el });
  const shown = el.firstElementChild;
  await window.waits.until(() => shown.matches(':is(:state(ready), :state(error))'));
  await window.waits.frames();
  const text = (part) => shown.shadowRoot.querySelector(`[part=${part}]`)?.textContent.trim();
  const seen = {
    keys: Object.keys(widget),
    value: text('value'),
    marks: shown.shadowRoot.querySelectorAll('.chart svg path').length,
    status: text('status'),
    version: shown.constructor.version,
  };
  remove();
  return { ...seen, left: el.childElementCount };
}

describe('the one file for notebooks and MyST pages', { timeout: 300_000 }, () => {
  let kit, browser;

  before(async () => {
    kit = await serveBuiltKit({ '/book.html': PAGE });
    browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArgs() });
  });
  after(async () => {
    await browser?.close();
    kit?.close();
  });

  /** Shows models one after another on one page, each with the widget of a file. */
  async function shown(...some) {
    const page = await pageWithWaits(browser);
    const [requests, told] = [[], []];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    page.on('pageerror', ({ message }) => told.push(message));
    page.on('console', (message) => told.push(message.text()));
    await page.goto(kit.address('/book.html'));
    const seen = [];
    for (const [file, values] of some) {
      seen.push(await page.evaluate(show, file, { loading: 'eager', ...values }));
    }
    await page.close();
    return { seen, told, requests: requests.filter(isOfKit) };
  }

  it('draws every tag, and loads nothing more but data', async () => {
    const models = tags().map((tag) => ['/dist/anywidget.js', { tag, ...SAMPLES[tag] }]);
    const { seen, requests } = await shown(...models);
    assert.deepEqual(requests, ['/dist/anywidget.js']);
    for (const [at, { keys, value, marks, status, left }] of seen.entries()) {
      assert.deepEqual(keys, ['render']);
      assert.doesNotMatch(status ?? '', /cannot|could not/, tags()[at]);
      assert.ok(marks >= 3 || /^\d/.test(value), tags()[at]);
      assert.equal(left, 0);
    }
  });

  it('draws each map, and counts countries by place and by their names in other languages', async () => {
    const places =
      'name,latitude,longitude,users,country\nA,40,-100,7,Estados Unidos\nB,52,13,5,\n';
    const data = { src: places };
    const maps = ['albers-usa', 'equal-earth', 'mercator'];
    const { seen, requests } = await shown(
      ...maps.map((projection) => [
        '/dist/anywidget.js',
        { tag: 'community-map', projection, graticule: true, data },
      ]),
      ['/dist/anywidget.js', { tag: 'kpi-big-number', metric: 'countries', data }],
    );
    assert.deepEqual(requests, ['/dist/anywidget.js']);
    for (const { status } of seen) assert.doesNotMatch(status ?? '', /cannot|could not|projection/);
    assert.equal(seen.at(-1).value, '2');
  });

  it('has no explore view, and says so', async () => {
    const model = { tag: 'hub-area-chart', explore: true, ...SAMPLES['hub-area-chart'] };
    const { seen } = await shown(['/dist/anywidget.js', model]);
    assert.match(seen[0].status, /explore view could not be opened/);
    assert.ok(seen[0].marks >= 4);
  });

  it('works beside another version: the first one draws, and the console names both', async () => {
    const number = { tag: 'kpi-big-number', ...SAMPLES['kpi-big-number'] };
    const { seen, told } = await shown(
      ['/dist/anywidget.js', number],
      ['/next/anywidget.js', number],
    );
    assert.deepEqual(
      seen.map(({ version }) => version),
      [VERSION, VERSION],
    );
    assert.equal(seen[0].value, seen[1].value);
    assert.ok(
      told.some((text) => text.includes(VERSION) && text.includes(NEXT)),
      told.join('\n'),
    );
  });
});
