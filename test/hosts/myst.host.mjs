import { build as bundle } from 'esbuild';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import assert from 'node:assert/strict';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const EXAMPLE = path.join(ROOT, 'examples', 'myst');
const PAGE = fileURLToPath(new URL('myst-page.mjs', import.meta.url));
const DATA = path.join(ROOT, 'demo', 'data');
const run = promisify(execFile);

/** What draws widgets in the pages of MyST's own themes. Its version goes with that of mystmd in the example. */
const RENDERER = ['@myst-theme/anywidget@^1.4.1', 'react@^19', 'react-dom@^19'];

/**
 * MyST's themes come over the network when a site is built, from where only MyST can have them. So mystmd makes the
 * tree of the page and copies its files, the theme's own renderer draws its widgets, and the page around them is ours.
 * @type {import('./run.mjs').Host}
 */
export default {
  name: 'MyST',

  lacks: () =>
    run('npm', ['view', 'mystmd', 'version'], { timeout: 60_000 }).then(
      () => null,
      () => 'mystmd cannot be had from the registry of packages',
    ),

  async build({ kit, folder }) {
    cpSync(EXAMPLE, folder, { recursive: true });
    mkdirSync(path.join(folder, 'kpi-widgets'));
    cpSync(path.join(kit, 'anywidget.js'), path.join(folder, 'kpi-widgets', 'anywidget.js'));
    addTreePage(kit, folder);
    const file = (option, name) => [`--${option}`, path.join(DATA, `${name}.csv`)];
    await run(process.execPath, [
      ...[path.join(kit, 'cli.js'), 'maps', '--out', path.join(folder, 'maps')],
      ...file('communities', 'airtable-communities'),
      ...file('locations', 'airtable-locations'),
      ...file('activity', 'hub-activity'),
    ]);
    await run('npm', ['install', '--no-audit', '--no-fund', ...RENDERER], { cwd: folder });
    const built = path.join(folder, '_build', 'site');
    // It ends with an error where it cannot have its theme, after it has written the tree.
    await run('npx', ['myst', 'build', '--site'], { cwd: folder }).catch(() => undefined);
    const site = path.join(folder, 'site');
    cpSync(path.join(built, 'public'), site, { recursive: true });
    const treeOf = (page) =>
      JSON.parse(readFileSync(path.join(built, 'content', `${page}.json`), 'utf8')).mdast;
    const mdast = treeOf('index');
    // MyST names a file anew by where it was in the project.
    const [copied, inTree] = ['index', 'tree'].map((page) =>
      readFileSync(path.join(built, 'public', fileOf(treeOf(page)))),
    );
    assert.ok(copied.equals(readFileSync(path.join(kit, 'anywidget.js'))));
    assert.ok(inTree.equals(copied));
    writeFileSync(path.join(site, 'tree.json'), JSON.stringify(mdast));
    await bundle({
      stdin: { contents: readFileSync(PAGE, 'utf8'), resolveDir: folder, sourcefile: 'page.mjs' },
      bundle: true,
      format: 'esm',
      define: { 'process.env.NODE_ENV': '"production"' },
      outfile: path.join(site, 'page.js'),
      logLevel: 'silent',
    });
    writeFileSync(
      path.join(site, 'index.html'),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Our impact</title>
      <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
      <style>body { margin: 2rem; font: 16px sans-serif } img { max-width: 100% }
      .dark body { background: #1c1917; color: #e7e5e4 }</style>
      <body><div id="page"></div><script type="module" src="/page.js"></script>`,
    );
    return site;
  },

  async check({ open }) {
    const page = await open('/', { before: answerForOthers });
    await page.waitForFunction(allAreThere, { timeout: 60_000 });
    const seen = await page.evaluate(look);
    assert.deepEqual(
      seen.widgets.map(({ tag }) => tag),
      ['kpi-big-number', 'hub-area-chart', 'community-map'],
    );
    const [number, chart, map] = seen.widgets;
    assert.match(number.value, /^\d+$/);
    assert.ok(chart.marks >= 5 && map.marks >= 3, JSON.stringify(seen));
    assert.equal(map.label, 'Workshops');
    assert.deepEqual(
      seen.widgets.map(({ status }) => /cannot|could not/.test(status)),
      [false, false, false],
    );
    assert.ok(seen.picture > 0, 'the picture of the map');
    assert.match(seen.frame, /embed\.html\?tag=kpi-big-number&metric=users/);
    assert.ok(seen.widgets.every(({ isDark }) => !isDark));
    await page.evaluate(() => document.documentElement.classList.add('dark'));
    await page.waitForFunction(() =>
      window.widgets().every(({ shadowRoot }) => shadowRoot.querySelector('.root.dark')),
    );
    // Another page of the book, without a new document.
    await page.evaluate(() => window.leave());
    await page.waitForFunction(() => window.widgets().length === 0);
    await page.evaluate(() => window.enter());
    await page.waitForFunction(allAreThere, { timeout: 60_000 });
  },
};

/** Adds a page that takes the widget from the whole folder of the kit. */
function addTreePage(kit, folder) {
  cpSync(kit, path.join(folder, 'kpi-widgets', 'dist'), { recursive: true, dereference: true });
  const settings = path.join(folder, 'myst.yml');
  const toc = '    - file: index.md\n';
  const text = readFileSync(settings, 'utf8').replace(toc, `${toc}    - file: tree.md\n`);
  writeFileSync(settings, text);
  writeFileSync(
    path.join(folder, 'tree.md'),
    '# Tree\n\n```{anywidget} kpi-widgets/dist/anywidget.js\n{ tag: "kpi-big-number" }\n```\n',
  );
}

/** The file of the first widget in a tree. */
function fileOf({ type, esm, children = [] }) {
  if (type === 'anywidget') return esm;
  return children.map(fileOf).find(Boolean);
}

/** Answers for the sites that the example names, as they do not exist. */
async function answerForOthers(page) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { hostname, pathname } = new URL(request.url());
    if (!hostname.endsWith('.example')) return request.continue();
    const isData = hostname === 'data.example';
    return request.respond({
      contentType: isData ? 'text/csv' : 'text/html',
      headers: { 'access-control-allow-origin': '*' },
      body: isData ? readFileSync(path.join(DATA, path.basename(pathname))) : '<p>A frame</p>',
    });
  });
}

/** Runs in the page. */
function allAreThere() {
  const found = window.widgets?.() ?? [];
  found.forEach((widget) => widget.setAttribute('loading', 'eager'));
  return (
    found.length === 3 && found.every((one) => one.matches(':is(:state(ready), :state(error))'))
  );
}

/** Runs in the page. */
function look() {
  return {
    widgets: window.widgets().map(({ localName, shadowRoot }) => {
      const text = (part) => shadowRoot.querySelector(`[part=${part}]`)?.textContent.trim() ?? '';
      return {
        tag: localName,
        value: text('value'),
        label: text('label'),
        status: text('status'),
        marks: shadowRoot.querySelectorAll('.chart svg :is(path, circle)').length,
        isDark: shadowRoot.querySelector('.root.dark') !== null,
      };
    }),
    picture: document.querySelector('img').naturalWidth,
    frame: document.querySelector('iframe').src,
  };
}
