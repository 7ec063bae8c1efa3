import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { layOut } from '../../examples/hugo/build.mjs';
import { built } from '../../scripts/built.mjs';
import { noHugo } from '../support/hugo-site.mjs';
import { installNodePackage } from '../support/node-package.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TEXT = readFileSync(path.join(ROOT, 'docs/recipes.md'), 'utf8');
const CSV = path.join(ROOT, 'demo/data/hub-activity.csv');
const SERVER = 'https://data.example.org';

/** The code of the page, by the word after the language. */
const CODE = new Map(
  [...TEXT.matchAll(/^```(\S*) (\S+)\n(.*?)^```$/gms)].map(([, , name, code]) => [name, code]),
);
/** Commands that need a network or an installation, and are not run. */
const UNTESTED = ['setup', 'no-test'];

const noSphinx = () =>
  spawnSync('python3', ['-c', 'import sphinx, myst_parser']).status === 0
    ? false
    : 'There is no Python with Sphinx and MyST-Parser here. On Debian: apt-get install python3-sphinx python3-myst-parser.';

describe('the recipes', () => {
  let kit;
  let dist;
  let server;
  let address;
  let site;

  before(async () => {
    kit = await installNodePackage();
    ({ dist } = await built());
    server = createServer((request, response) => {
      const isFound = request.url === '/hub-activity.csv';
      response.writeHead(isFound ? 200 : 404).end(isFound ? readFileSync(CSV) : '');
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => {
    server?.close();
    kit?.remove();
  });
  beforeEach(() => {
    site = mkdtempSync(path.join(tmpdir(), 'kpi-recipe-'));
  });
  afterEach(() => rmSync(site, { recursive: true }));

  /** Runs commands in the folder of the site, with the kit and the server of the test. */
  const runs = (code) => {
    const commands = code
      .replaceAll(SERVER, address)
      .replaceAll('node kit/dist/cli.js', 'kpi-widgets');
    const cli = path.join(path.dirname(kit.door), 'cli.js');
    const script = `set -e\nkpi-widgets() { "${process.execPath}" "${cli}" "$@"; }\n${commands}`;
    const child = spawn('bash', ['-c', script], { cwd: site });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    return new Promise((resolve, reject) =>
      child.on('close', (status) =>
        status === 0 ? resolve(said) : reject(new Error(`${code}\nended with ${status}:\n${said}`)),
      ),
    );
  };
  const read = (name) => readFileSync(path.join(site, name), 'utf8');
  const write = (name, text) => {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    writeFileSync(path.join(site, name), text);
  };
  /** The number in the first tag of a page, and whether its summary is there. */
  const hasNumber = (folder, page) => {
    const html = read(`${folder}/${page}`);
    const [, tag, inside] = /<kpi-big-number([^>]*)>(.*?)<\/kpi-big-number>/s.exec(html) ?? [];
    assert.match(inside ?? '', /\d/, html);
    const [, figures] = /\sfigures=["']?([^"'\s>]+)/.exec(tag) ?? [];
    const { pathname } = new URL(figures, `http://x/${page}`);
    assert.ok(existsSync(path.join(site, folder, pathname)), pathname);
    return inside;
  };

  it('are all run here', () => {
    const fences = TEXT.match(/^```\S.*$/gm);
    assert.equal(fences.length, CODE.size, fences.join('\n'));
    const known = ['site/index.html', 'plain', 'hugo', 'sphinx', 'myst', 'check'];
    const all = [...UNTESTED, ...known, '.github/workflows/site.yml'];
    assert.deepEqual([...CODE.keys()].sort(), all.sort());
  });

  it('work for a plain folder, night after night', async () => {
    write('site/index.html', CODE.get('site/index.html'));
    await runs(CODE.get('plain'));
    const page = 'public/index.html';
    assert.match(hasNumber('public', 'index.html'), /^[\d,]+$/);
    assert.match(read(page), /<script type="module" [^>]*kpi-widgets\/kpi-widgets\.js/);
    assert.match(read(page), /<hub-area-chart[^>]*>.*<svg/s);
    const once = read(page);
    await runs(CODE.get('plain'));
    assert.equal(read(page), once);
    await runs(CODE.get('check').replace('30', '100000'));
    // Without --kit, the script that was added stays.
    await runs('kpi-widgets prerender public');
    assert.equal(read(page), once);
  });

  it('work for MyST, as far as MyST is not needed', async () => {
    await runs(CODE.get('myst'));
    assert.match(read('images/users.svg'), /<svg/);
    assert.equal(JSON.parse(read('data/figures.json')).figures.length, 1);
  });

  it('work for Hugo', { skip: noHugo() }, async () => {
    layOut(dist, site);
    await runs(CODE.get('hugo'));
    hasNumber('public', 'impact/index.html');
  });

  it('work for Sphinx', { skip: noSphinx() }, async () => {
    cpSync(path.join(ROOT, 'examples/sphinx'), site, { recursive: true });
    cpSync(
      path.join(ROOT, 'integrations/sphinx/sphinx_kpi_widgets'),
      path.join(site, 'sphinx_kpi_widgets'),
      { recursive: true },
    );
    cpSync(path.join(ROOT, 'demo/data'), path.join(site, 'data'), { recursive: true });
    write(
      'conf.py',
      `import os, sys\nsys.path.insert(0, os.path.abspath("."))\n${read('conf.py')}`,
    );
    cpSync(dist, path.join(site, 'kpi-widgets'), { recursive: true });
    const code = CODE.get('sphinx').replace('sphinx-build', 'python3 -m sphinx');
    await runs(code);
    const once = hasNumber('_build', 'index.html');
    // Sphinx leaves the page as it is, which has the figures already.
    await runs(code);
    assert.equal(hasNumber('_build', 'index.html'), once);
  });

  it('work every night, on GitHub', { skip: noHugo() }, async () => {
    const { jobs } = parse(CODE.get('.github/workflows/site.yml'));
    layOut(dist, site);
    for (const name of [
      'static/kpi-widgets',
      'themes/kpi-widgets',
      'static/data/hub-activity.csv',
    ]) {
      rmSync(path.join(site, name), { recursive: true });
    }
    cpSync(dist, path.join(site, 'kit/dist'), { recursive: true });
    cpSync(path.join(ROOT, 'integrations/hugo'), path.join(site, 'kit/integrations/hugo'), {
      recursive: true,
    });
    const said = [];
    for (const { run, name } of jobs.site.steps) {
      if (!run || name === 'Build the kit') continue;
      const base = 'https://org.example/repo';
      said.push(await runs(run.replaceAll('${{ steps.pages.outputs.base_url }}', base)));
    }
    assert.doesNotMatch(said.join(''), /::warning/);
    assert.match(read('public/impact/index.html'), /<link rel="modulepreload" href="\/repo\//);
    assert.match(read('public/impact/index.html'), /figures="\/repo\/kpi-figures\//);
    assert.match(read('public/impact/index.html'), /<kpi-big-number[^>]*>[^<]*\d/);
  });
});
