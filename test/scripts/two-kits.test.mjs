import puppeteer from 'puppeteer-core';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';
import { ALL_TAGS, SAMPLES, widgetOf } from '../support/four-widgets.mjs';
import { NEXT, serveBuiltKit, VERSION } from '../support/built-kit.mjs';
import { pageWithWaits } from '../support/page-waits.mjs';

const widgets = Object.keys(SAMPLES).map((tag) => widgetOf(tag));
const FIRST = widgets.slice(0, 2).join('');
const REST = widgets.slice(2).join('');
const TAGS = FIRST + REST;

const module = (file) => `<script type="module" src="/${file}"></script>`;
const script = (file, how = '') => `<script ${how} src="/${file}"></script>`;
const [KIT, NEXT_KIT] = ['dist/kpi-widgets.js', 'next/kpi-widgets.js'];
const [ALONE, NEXT_ALONE] = ['dist/kpi-widgets.standalone.js', 'next/kpi-widgets.standalone.js'];

/** Each with the version of its tags and, where two meet, the one that came too late. */
const PAGES = {
  'the one script before the tags': { body: module(KIT) + TAGS },
  'the one script after the tags': { body: TAGS + module(KIT) },
  'the one script between the tags': { body: FIRST + module(KIT) + REST },
  'the file that stands alone before the tags': { body: script(ALONE) + TAGS },
  'the file that stands alone between the tags': { body: FIRST + script(ALONE) + REST },
  'the file that stands alone after the tags': { body: TAGS + script(ALONE) },
  'the file that stands alone at some time': { body: script(ALONE, 'async') + TAGS },
  'the same script by another address': { body: module(KIT) + module(`${KIT}?v=2`) + TAGS },
  'both files': { body: script(ALONE) + module(KIT) + TAGS },
  'the same file that stands alone twice': { body: script(ALONE) + TAGS + script(ALONE) },
  'two versions': { body: module(KIT) + module(NEXT_KIT) + TAGS, late: NEXT },
  'two versions, the other first': {
    body: module(NEXT_KIT) + module(KIT) + TAGS,
    first: NEXT,
    late: VERSION,
  },
  'two versions that stand alone': { body: script(ALONE) + TAGS + script(NEXT_ALONE), late: NEXT },
  'two versions, one that stands alone': {
    body: script(NEXT_ALONE) + module(KIT) + TAGS,
    first: NEXT,
    late: VERSION,
  },
  'one tag of a version, and all of another': {
    body: module('next/components/hub-area-chart.js') + module(KIT) + TAGS,
    first: undefined,
    early: NEXT,
    late: VERSION,
  },
};

const SANDBOXED = [module(KIT), script(ALONE)];

const textOf = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Kits</title><body>${body}`;
const pathOf = (name) => `/${name.replaceAll(/\W+/g, '-')}`;

/** Runs in the page: what each widget shows, and of which version it is. */
async function shown(selector) {
  const widgets = [...document.querySelectorAll(selector)];
  const isThere = (widget) => widget.matches(':state(ready)');
  await window.waits.until(() => widgets.every(isThere));
  await window.waits.frames();
  const found = widgets.map(async (widget) => ({
    version: widget.constructor.version,
    csv: await widget.toCSV(),
    marks: widget.shadowRoot.querySelectorAll('.chart > svg *').length,
  }));
  return Promise.all(found);
}

describe('the built kit', { timeout: 180_000 }, () => {
  let server, browser, usual;
  const visit = async (path, { frameOf = (page) => page, isWarned = false } = {}) => {
    const page = await pageWithWaits(browser);
    const [errors, said] = [[], []];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    const warned = new Promise((resolve) => page.on('console', resolve));
    await page.goto(server.address(path));
    if (isWarned) await warned;
    const found = await (await frameOf(page)).evaluate(shown, ALL_TAGS);
    await page.close();
    assert.deepEqual(errors, []);
    return { said, found };
  };

  before(async () => {
    const pages = Object.entries(PAGES).map(([name, { body }]) => [pathOf(name), textOf(body)]);
    const frames = SANDBOXED.map((tag, at) => [
      `/sandboxed-${at}`,
      textOf(
        `<iframe width="900" height="900" sandbox="allow-scripts" srcdoc='${textOf(tag + TAGS)}'></iframe>`,
      ),
    ]);
    server = await serveBuiltKit(Object.fromEntries([...pages, ...frames]));
    browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArgs() });
    usual = (await visit(pathOf('the one script before the tags'))).found;
    assert.equal(usual.length, 4);
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  for (const [name, { late, early, ...page }] of Object.entries(PAGES)) {
    it(`draws the same: ${name}`, async () => {
      const { said, found } = await visit(pathOf(name), { isWarned: late !== undefined });
      const first = page.first ?? VERSION;
      const isMixed = early !== undefined;
      const versionOf = (at) => (isMixed && at === 1 ? early : first);
      assert.deepEqual(
        found,
        usual.map((one, at) => ({ ...one, version: versionOf(at) })),
      );
      assert.equal(said.length, late ? 1 : 0, said.join('\n'));
      if (!late) return;
      assert.match(said[0], /^warn/);
      for (const version of [early ?? first, late]) assert.ok(said[0].includes(version), said[0]);
    });
  }

  for (const at of SANDBOXED.keys()) {
    it(`draws the same in a sandboxed frame: ${SANDBOXED[at]}`, async () => {
      const inner = async (page) => (await page.waitForSelector('iframe')).contentFrame();
      const { said, found } = await visit(`/sandboxed-${at}`, { frameOf: inner });
      assert.deepEqual(
        found.map(({ csv }) => csv),
        usual.map(({ csv }) => csv),
      );
      assert.deepEqual(said, []);
    });
  }
});
