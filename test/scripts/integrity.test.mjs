import puppeteer from 'puppeteer-core';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';
import { serveBuiltKit } from '../support/built-kit.mjs';

const ROOT = new URL('../../', import.meta.url);
const ALONE = 'kpi-widgets.standalone.js';
const NUMBER =
  '<kpi-big-number src="/demo/data/hub-activity.csv" loading="eager">so far</kpi-big-number>';

describe('the integrity of the built files', () => {
  const pages = {};
  let kit, other, browser, list, embed;

  const text = async (name) => (await fetch(kit.address(`/dist/${name}`))).text();
  const bytes = async (name) =>
    new Uint8Array(await (await fetch(kit.address(`/dist/${name}`))).arrayBuffer());

  /** What a page shows that has these lines. */
  const shown = async (head) => {
    pages['/page.html'] = `<!doctype html><html lang="en"><meta charset="utf-8">${head}${NUMBER}`;
    const page = await browser.newPage();
    await page.goto(kit.address('/page.html'), { waitUntil: 'networkidle0' });
    const found = await page.evaluate(() => {
      const number = document.querySelector('kpi-big-number');
      return (number.shadowRoot?.querySelector('[part=value]') ?? number).textContent.trim();
    });
    await page.close();
    return found;
  };

  before(async () => {
    kit = await serveBuiltKit(pages);
    other = await serveBuiltKit({});
    browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArgs() });
    list = JSON.parse(await text('integrity.json'));
    embed = await text('integrity.html');
  });
  after(async () => {
    await browser?.close();
    kit?.close();
    other?.close();
  });

  it('is that of their bytes, of each of them', async () => {
    assert.ok(Object.keys(list).length > 10);
    for (const name of ['kpi-widgets.js', 'components/community-map.js', ALONE]) {
      assert.ok(list[name], name);
    }
    for (const [name, integrity] of Object.entries(list)) {
      const hash = createHash('sha384')
        .update(await bytes(name))
        .digest('base64');
      assert.equal(integrity, `sha384-${hash}`, name);
    }
  });

  it('is the same wherever and however often they are built', async () => {
    const again = await (await fetch(other.address('/dist/integrity.json'))).json();
    assert.deepEqual(again, list);
  });

  it('is in the lines to copy, with which a page works that loads the file from another site', async () => {
    assert.ok(embed.includes(`integrity="${list[ALONE]}"`));
    assert.match(await shown(embed.replace(ALONE, other.address(`/dist/${ALONE}`))), /^[\d,]+$/);
  });

  it('is in no document but as it is built, and the lines there are those to copy', () => {
    const shownIn = (file) => readFileSync(new URL(file, ROOT), 'utf8');
    const docs = readdirSync(new URL('docs/', ROOT)).filter((name) => name.endsWith('.md'));
    const built = new Set(Object.values(list));
    for (const file of ['README.md', 'SECURITY.md', ...docs.map((name) => `docs/${name}`)]) {
      const spelledOut = shownIn(file).match(/sha(256|384|512)-[\w+/=]{8,}/g) ?? [];
      for (const integrity of spelledOut) assert.ok(built.has(integrity), `${file}: ${integrity}`);
    }
    const lines = embed.slice(embed.indexOf('<script'));
    const example = lines
      .replace(ALONE, `https://example.org/${ALONE}`)
      .replace(list[ALONE], 'sha384-…');
    assert.ok(shownIn('README.md').includes(example), example);
  });

  it('keeps a page from running what is not the file', async () => {
    const lines = embed.replace(ALONE, other.address(`/next/${ALONE}`));
    assert.equal(await shown(lines), 'so far');
  });

  it('can be had for the other files by an import map', async () => {
    const modules = Object.entries(list).filter(([name]) => name !== ALONE);
    const map = (wrong) => {
      const integrity = Object.fromEntries(
        modules.map(([name, value]) => [
          kit.address(`/dist/${name}`),
          name === wrong ? list[ALONE] : value,
        ]),
      );
      return `<script type="importmap">${JSON.stringify({ integrity })}</script>
        <script type="module" src="/dist/kpi-widgets.js"></script>`;
    };
    assert.match(await shown(map()), /^[\d,]+$/);
    const part = modules.map(([name]) => name).find((name) => name.includes('/core-'));
    assert.equal(await shown(map(part)), 'so far');
  });
});
