import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { built } from '../../scripts/built.mjs';
import { tags } from '../../scripts/entries.mjs';
import { loadTypeScript } from '../../scripts/load-typescript.mjs';
import { openBrowser } from '../support/browser.mjs';
import { ALL_TAGS, SAMPLES, widgetOf } from '../support/four-widgets.mjs';
import { pageWithWaits } from '../support/page-waits.mjs';
import { STRICT_POLICY } from '../support/server.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** No page asks the server for an icon. */
const ICON = '<link rel="icon" href="data:,">';
const POLICY = STRICT_POLICY.replace("img-src 'self'", "img-src 'self' data:");

let files, scripts, lines, kit;

before(async () => {
  const load = (name) => loadTypeScript(`src/adapters/prerender/${name}.ts`);
  [files, scripts, lines] = await Promise.all(['kit-files', 'kit-scripts', 'kit-lines'].map(load));
  kit = (await built()).dist;
});

describe('the script of a page', () => {
  const whole = { kind: 'all', name: 'kpi-widgets.js', version: null };
  const CASES = {
    'kpi-widgets.js': { ...whole, folder: '' },
    ' ../kit/kpi-widgets.js?v=1#a ': { ...whole, folder: '../kit/' },
    'https://cdn.example/npm/kpi-widgets@0.1.0/dist/kpi-widgets.js': {
      ...whole,
      folder: 'https://cdn.example/npm/kpi-widgets@0.1.0/dist/',
      version: '0.1.0',
    },
    '/kit/components/hub-area-chart.js': {
      ...{ kind: 'tag', name: 'components/hub-area-chart.js', version: null },
      folder: '/kit/',
    },
    'kpi-widgets.standalone-lite.js': {
      ...{ kind: 'standalone', name: 'kpi-widgets.standalone-lite.js', version: null },
      folder: '',
    },
    'hub-area-chart.js': null,
    'my-kpi-widgets.js': null,
    'kpi-widgets.js.map': null,
    'other.js?kpi-widgets.js': null,
    '': null,
  };
  for (const [address, found] of Object.entries(CASES)) {
    it(`“${address}” is ${found ? `of the kind ${found.kind}` : 'none of the kit'}`, () => {
      const expected = found && { ...found, address: address.trim() };
      assert.deepEqual(scripts.kitScript(address), expected);
    });
  }
});

describe('the files of the kit', { timeout: 120_000 }, () => {
  let folder, opened;
  const PAGE = `<!doctype html><html lang="en"><title>x</title>${ICON}${ALL_TAGS.split(', ')
    .map((tag) => widgetOf(tag, tag === 'hub-area-chart' ? 'controls' : ''))
    .join('\n')}`;

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'kpi-kit-'));
    const copy = await files.kitFiles(kit, ROOT);
    for (const { name, bytes } of copy) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes);
    }
    const pages = copy.map(({ name, bytes }) => [
      `/copied/${name}`,
      { text: Buffer.from(bytes), type: path.extname(name) || 'text' },
    ]);
    const line = lines.scriptLine('/copied/kpi-widgets.js');
    opened = await openBrowser({ ...Object.fromEntries(pages), '/copied.html': PAGE + line });
  });
  after(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true });
  });

  it('are enough for all tags', async () => {
    const page = await pageWithWaits(opened.browser);
    const lacking = [];
    page.on('response', (answer) => answer.status() >= 400 && lacking.push(answer.url()));
    await page.goto(opened.address('/copied.html'));
    await page.evaluate((all) => {
      const widgets = [...document.querySelectorAll(all)];
      return window.waits.until(() => widgets.every((one) => one.matches(':state(ready)')));
    }, ALL_TAGS);
    assert.deepEqual(lacking, []);
  });

  it('have the code that comes later, and nothing for programs, frames and notebooks', async () => {
    const names = (await files.kitFiles(kit, ROOT)).map(({ name }) => name);
    const { chunks } = await built();
    const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
    const needed = new Set();
    const take = (written) => {
      const name = path.posix.normalize(written);
      if (needed.has(name)) return;
      needed.add(name);
      const { imports, dynamicImports } = byName.get(name);
      [...imports, ...dynamicImports].forEach(take);
    };
    ['kpi-widgets.js', ...tags().map((tag) => `components/${tag}.js`)].forEach(take);
    assert.deepEqual(
      [...needed].filter((name) => !names.includes(name)),
      [],
    );
    const odd = names.filter(
      (name) => !/^(chunks|components)\/|^kpi-widgets\.js$|^LICENSE$/.test(name),
    );
    assert.deepEqual(odd, []);
    assert.ok(!names.some((name) => name.endsWith('.map')));
  });

  it('are told from other versions by their bytes', async () => {
    const bytes = readFileSync(path.join(kit, 'kpi-widgets.js'));
    assert.equal(await files.isOfKit('kpi-widgets.js', bytes, kit), true);
    const other = Buffer.concat([bytes, Buffer.from('\n')]);
    assert.equal(await files.isOfKit('kpi-widgets.js', other, kit), false);
    assert.equal(await files.isOfKit('none.js', bytes, kit), false);
  });

  it('are said to be missing where there is no kit', async () => {
    await assert.rejects(files.kitFiles(path.join(folder, 'none'), ROOT), {
      name: 'Failure',
      message: /cannot be read/,
    });
  });
});

describe('lines that load code early', { timeout: 180_000 }, () => {
  const ONE = ['kpi-widgets.js'];
  const own = (tag) => [`components/${tag}.js`];
  /** By name: the tags and the scripts of a page, and the code that it loads in spite of the lines. */
  const PAGES = {
    number: { tags: ['kpi-big-number'], scripts: ONE, after: [] },
    area: { tags: ['hub-area-chart'], scripts: ONE, after: [] },
    bins: { tags: ['community-bins'], scripts: ONE, after: [] },
    // Which outlines a map needs is up to its projection.
    map: { tags: ['community-map'], scripts: ONE, after: ['chunks/world'] },
    all: { tags: tags(), scripts: ONE, after: ['chunks/world'] },
    'own-number': { tags: ['kpi-big-number'], scripts: own('kpi-big-number'), after: [] },
    'own-area': { tags: ['hub-area-chart'], scripts: own('hub-area-chart'), after: [] },
    two: {
      tags: ['community-bins', 'hub-area-chart'],
      scripts: [...own('hub-area-chart'), ...own('community-bins')],
      after: [],
    },
  };
  let folder, opened, list;

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'kpi-lines-'));
    const summary = path.join(folder, 'figures.json');
    const widget = (tag) => widgetOf(tag).replace('<', '\n<');
    const asked = tags().flatMap((tag) => ['--for', widget(tag).trim()]);
    const args = ['summarize', ...asked, '--site', ROOT, '--out', summary];
    execFileSync(process.execPath, [path.join(kit, 'cli.js'), ...args], { stdio: 'pipe' });
    list = await files.firstFiles(kit);
    // As if it had been written where the pages find it.
    const text = readFileSync(summary, 'utf8').replaceAll(/"[./]+[^"]*(?=\/demo\/data\/)/g, '"');
    const pages = { '/figures.json': { text, type: 'json' } };
    for (const [name, { tags: shown, scripts: written }] of Object.entries(PAGES)) {
      const found = written.map((one) => scripts.kitScript(`/built/${one}`));
      const needs = { tags: new Set(shown), hasSummary: true };
      const early = lines.preloadLines(found, needs, list);
      const load = found.map(({ address }) => `<script type="module" src="${address}"></script>`);
      const page = (head) => ({
        text: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>${ICON}${load.join('')}${head}</head>
<body>${shown.map((tag) => widgetOf(tag, 'figures="/figures.json"')).join('\n')}
</body></html>`,
        policy: POLICY,
      });
      pages[`/${name}.html`] = page(early.join(''));
      pages[`/${name}-plain.html`] = page('');
    }
    opened = await openBrowser(pages);
  });
  after(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true });
  });

  /** The files of the kit that a page loads until all of its tags show a figure, in order. */
  async function loaded(name) {
    const context = await opened.browser.createBrowserContext();
    const page = await pageWithWaits(context);
    const [paths, said] = [[], []];
    page.on('request', (request) => paths.push(new URL(request.url()).pathname));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', ({ message }) => said.push(message));
    await page.evaluateOnNewDocument((all) => {
      const loaded = new Set();
      document.addEventListener('kpi-load', ({ target }) => loaded.add(target));
      // A busy machine must not count for the code that shows how far a slow load has come.
      window.setInterval = () => 0;
      // What comes when the page is idle is not for the first picture.
      window.requestIdleCallback = () => 0;
      window.areAllThere = () =>
        document.readyState !== 'loading' &&
        [...document.querySelectorAll(all)].every((one) => loaded.has(one));
    }, ALL_TAGS);
    await page.goto(opened.address(`/${name}.html`));
    await page.evaluate(() => window.waits.until(() => window.areAllThere()));
    const kitPaths = paths.filter((one) => one.startsWith('/built/')).map((one) => one.slice(7));
    const times = paths.filter((one) => one === '/figures.json').length;
    await context.close();
    return { names: kitPaths, times, said };
  }

  const sorted = (names) => [...new Set(names)].sort();

  for (const [name, { tags: shown, scripts: written, after: later }] of Object.entries(PAGES)) {
    it(`name what the page needs, and nothing else: ${name}`, async () => {
      const plain = await loaded(`${name}-plain`);
      const early = await loaded(name);
      assert.deepEqual(early.said, []);
      assert.deepEqual(sorted(early.names), sorted(plain.names));
      assert.equal(early.names.length, new Set(early.names).size, 'a file is asked for twice');
      assert.equal(early.times, 1);
      const found = written.map((one) => scripts.kitScript(`/built/${one}`));
      const needs = { tags: new Set(shown), hasSummary: true };
      const named = lines
        .preloadLines(found, needs, list)
        .map((line) => /href="\/built\/(.*?)"/.exec(line)[1]);
      const left = sorted(plain.names).filter((one) => ![...named, ...written].includes(one));
      assert.deepEqual(
        left.map((one) => one.replace(/-[\w-]{7}\.js$/, '')),
        later,
      );
    });
  }

  it('are only for the tags and scripts that a page has', () => {
    const of = (addresses, shown, hasSummary = true) =>
      lines.preloadLines(
        addresses.map(scripts.kitScript),
        { tags: new Set(shown), hasSummary },
        list,
      );
    assert.deepEqual(of(['kpi-widgets.js'], []), []);
    assert.deepEqual(of([], ['kpi-big-number']), []);
    assert.deepEqual(of(['kpi-widgets.standalone.js'], ['kpi-big-number']), []);
    assert.deepEqual(of(['components/kpi-big-number.js'], ['hub-area-chart']), []);
    const [core] = list.tags['kpi-big-number'];
    assert.deepEqual(of(['../a&b/components/kpi-big-number.js'], ['kpi-big-number'], false), [
      `<link rel="modulepreload" href="../a&amp;b/${core}" data-kpi-prerendered>`,
      `<link rel="modulepreload" href="../a&amp;b/${list.csv}" data-kpi-prerendered>`,
    ]);
  });

  it('have the tags of the samples', () => {
    assert.deepEqual(Object.keys(list.tags).sort(), Object.keys(SAMPLES).sort());
  });
});
