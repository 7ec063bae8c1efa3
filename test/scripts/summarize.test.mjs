import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { openBrowser, KIT_SCRIPT } from '../support/browser.mjs';
import { installNodePackage } from '../support/node-package.mjs';

const DEMO = fileURLToPath(new URL('../../demo/', import.meta.url));
const ACTIVITY = path.join(DEMO, 'data', 'hub-activity.csv');
const SAMPLES = [
  ['activity', 'hub-activity.csv'],
  ['communities', 'airtable-communities.csv'],
  ['locations', 'airtable-locations.csv'],
].flatMap(([option, file]) => [`--${option}`, path.join(DEMO, 'data', file)]);

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const isUsers = ({ question }) => question.figure === 'number' && question.metric === 'users';

describe('kpi-widgets summarize', () => {
  let kit;
  let folder;
  let count = 0;

  before(async () => {
    kit = await installNodePackage();
  });
  after(() => kit?.remove());
  beforeEach(() => {
    folder = path.join(kit.folder, `site-${(count += 1)}`);
    mkdirSync(folder);
  });

  const run = (...args) => kit.run(['summarize', ...args]);
  const write = (name, text) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };

  it('answers the tags of the usage page', async () => {
    const out = path.join(folder, 'figures.json');
    const { code, printed, told } = await run(...SAMPLES, '--out', out);
    assert.equal(printed, `${out}\n`);
    assert.match(told, /20 figures of 20 tags, counted from 3 files: \d+ bytes\./);
    assert.equal(code, 0);
    const file = read(out);
    const bytes = readFileSync(ACTIVITY);
    assert.deepEqual(
      file.sources.map(({ address }) => path.resolve(folder, address)),
      SAMPLES.filter((_, at) => at % 2).toSorted(
        (one, other) => one.includes('airtable') - other.includes('airtable'),
      ),
    );
    assert.equal(file.sources[0].bytes, bytes.length);
    assert.equal(file.sources[0].sha256, createHash('sha256').update(bytes).digest('hex'));
    assert.equal(file.sources[0].newest, '2026-11-20');
    assert.equal(file.sources[0].rows, 98_762);
    assert.ok(brotliCompressSync(readFileSync(out)).length < 60_000);
  });

  it('has the figures of every tag of the demo’s usage page', async () => {
    const page = path.join(DEMO, 'index.html');
    const [whole, ofPage] = ['whole.json', 'page.json'].map((name) => path.join(folder, name));
    await run(...SAMPLES, '--out', whole);
    const { code } = await run('--page', page, '--out', ofPage);
    assert.equal(code, 0);
    const questions = (file) =>
      new Set(read(file).figures.map(({ question }) => JSON.stringify(question)));
    assert.deepEqual(questions(ofPage).difference?.(questions(whole)) ?? new Set(), new Set());
    assert.deepEqual([...questions(ofPage)].toSorted(), [...questions(whole)].toSorted());
  });

  it('names the attribute that allows a larger file', async () => {
    const tag = 'kpi-big-number max-bytes="1000"';
    const { code, told } = await run('--for', tag, '--activity', ACTIVITY);
    assert.equal(code, 1);
    assert.match(told, /is larger than 1 kB\..* attribute max-bytes allows larger ones\./);
  });

  it('is small for one number', async () => {
    const out = path.join(folder, 'figures.json');
    await run('--for', 'kpi-big-number', '--activity', ACTIVITY, '--out', out);
    assert.ok(brotliCompressSync(readFileSync(out)).length <= 2000);
  });

  it('finds the tags of pages, beside the first of which it writes', async () => {
    cpSync(ACTIVITY, path.join(write('data/.keep', ''), '..', 'hub-activity.csv'));
    const page = write(
      'index.html',
      `<!doctype html><p>We have <kpi-big-number inline src="data/hub-activity.csv?v=2"></kpi-big-number> users
      <!-- <kpi-big-number metric="clusters" src="gone.csv"></kpi-big-number> -->
      <pre>&lt;kpi-big-number metric="hubs"&gt;</pre>
      <template><hub-area-chart src="gone.csv"></hub-area-chart></template>
      <p><KPI-BIG-NUMBER id=x style="color: red" Metric=hubs SRC='/data/hub-activity.csv' /> hubs`,
    );
    const deep = write(
      'blog/post/index.html',
      '<base href="/blog/"><kpi-big-number timescale="daily" src="../data/hub-activity.csv" figures="/figures.json">',
    );
    const { code, printed, told } = await run('--page', page, deep);
    assert.equal(
      told
        .split('\n')
        .at(-1)
        .replace(/\d+ bytes/, ''),
      '3 figures of 3 tags, counted from 2 files: .',
    );
    assert.equal(code, 0);
    const out = path.join(folder, 'figures.json');
    assert.equal(printed, `${out}\n`);
    const { sources, figures } = read(out);
    assert.deepEqual(
      sources.map(({ address }) => address),
      ['data/hub-activity.csv?v=2', 'data/hub-activity.csv'],
    );
    assert.deepEqual(
      figures.map(({ question }) => [question.metric, question.timescale]),
      [
        ['users', 'monthly'],
        ['hubs', 'monthly'],
        ['users', 'daily'],
      ],
    );
  });

  it('reads what a page names for all tags as a browser does', async () => {
    const files = { 'one.csv': 1, 'two.csv': 2, 'three.csv': 3, 'four.csv': 4 };
    for (const [name, users] of Object.entries(files)) {
      write(name, `date,hub,users,cluster\n2026-01-01,a,${users},x\n`);
    }
    const link = (href, rel = 'kpi-activity') => `<link rel="${rel}" href="${href}">`;
    const number = (more = '') => `<kpi-big-number loading="eager" ${more}></kpi-big-number>`;
    const pages = {
      'in the head': `<head>${link('one.csv')}</head>${number()}`,
      'in the body, where the last counts': `<head>${link('one.csv')}</head>${number()}<p>${link('two.csv')}`,
      'by one of several words': link('three.csv', 'x KPI-Activity\ty') + number('metric="USERS"'),
      'not by another word': link('one.csv') + link('two.csv', 'kpi-activity-2') + number(),
      'not in what is no part of it': `${link('one.csv')}<!-- ${link('two.csv')} -->
        <template>${link('three.csv')}</template><noscript>${link('four.csv')}</noscript>${number()}`,
      'not for a tag of its own': link('one.csv') + number('src="two.csv"'),
      'for a tag with an empty src': link('four.csv') + number('src=""'),
      'relative to its base': `<base href="/sub/">${link('../one.csv')}${number()}`,
      'from the root of the site': link('/two.csv') + number(),
    };
    const names = Object.keys(pages);
    const htmlOf = (name) =>
      `<!doctype html><html lang="en"><title>x</title>${KIT_SCRIPT}${pages[name]}`;
    const counted = await Promise.all(
      names.map(async (name, at) => {
        const page = write(`page-${at}.html`, htmlOf(name));
        const out = path.join(folder, `figures-${at}.json`);
        const { code, told } = await run('--page', page, '--out', out);
        assert.equal(code, 0, told);
        return path.basename(read(out).sources[0].address);
      }),
    );
    const served = names.map((name, at) => [`/page-${at}.html`, htmlOf(name)]);
    const texts = Object.keys(files).map((name) => [
      `/${name}`,
      { text: readFileSync(path.join(folder, name), 'utf8'), type: 'text/csv' },
    ]);
    const opened = await openBrowser(Object.fromEntries([...served, ...texts]));
    try {
      const tab = await opened.browser.newPage();
      for (const [at, name] of names.entries()) {
        await tab.goto(opened.address(`/page-${at}.html`));
        await tab.waitForSelector('kpi-big-number:state(ready)');
        const shown = await tab.evaluate(
          () => document.querySelector('kpi-big-number').figure.sources[0].address,
        );
        assert.equal(path.basename(shown), counted[at], name);
      }
    } finally {
      await opened.close();
    }
    assert.deepEqual(counted, [
      'one.csv',
      'two.csv',
      'three.csv',
      'one.csv',
      'one.csv',
      'two.csv',
      'four.csv',
      'one.csv',
      'two.csv',
    ]);
  });

  it('takes the files of the command where a page names none, and no summary for a file', async () => {
    const csv = write('a.csv', 'date,hub,users,cluster\n2026-01-01,a,5,x\n');
    const page = write(
      'index.html',
      `<link rel="kpi-activity" href="figures.json"><link rel="kpi-figures" href="gone.json">
      <kpi-big-number></kpi-big-number><hub-area-chart></hub-area-chart>`,
    );
    const { code, told } = await run('--page', page, '--activity', csv);
    assert.equal(code, 0, told);
    assert.deepEqual(
      read(path.join(folder, 'figures.json')).sources.map(({ address }) => address),
      ['a.csv'],
    );
    const lacking = await run('--page', page);
    assert.equal(lacking.code, 1);
  });

  it('answers tags that name the summary itself from the files of the command', async () => {
    const page = write('index.html', '<kpi-big-number src="figures.json"></kpi-big-number>');
    const { code } = await run('--page', page, '--activity', ACTIVITY);
    assert.equal(code, 0);
    assert.ok(isUsers(read(path.join(folder, 'figures.json')).figures[0]));
  });

  it('reads files of the network, each once', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.end(readFileSync(ACTIVITY));
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const src = `http://127.0.0.1:${server.address().port}/a.csv`;
    const out = path.join(folder, 'figures.json');
    const tags = ['kpi-big-number', 'hub-area-chart'].flatMap((tag) => [
      '--for',
      `${tag} src="${src}"`,
    ]);
    const { code } = await run(...tags, '--out', out);
    server.close();
    assert.equal(code, 0);
    assert.equal(asked, 1);
    const [source] = read(out).sources;
    assert.equal(source.address, src);
    assert.equal(source.bytes, readFileSync(ACTIVITY).length);
  });

  it('says what is wrong, and writes nothing', async () => {
    const page = write(
      'index.html',
      `<kpi-big-number src="gone.csv"></kpi-big-number>
      <kpi-big-number metric="hub" src="gone.csv"></kpi-big-number>
      <community-map></community-map>`,
    );
    const { code, printed, told } = await run('--page', page, '--activity', ACTIVITY);
    assert.equal(code, 1);
    assert.equal(printed, '');
    const lines = told.split('\n');
    assert.match(lines[0], /index\.html:2: <kpi-big-number>: metric="hub" is not one of .*“users”/);
    assert.match(lines[1], /index\.html:3: <community-map>: .*src/);
    assert.match(lines[2], /index\.html:1: <kpi-big-number>: There is no file gone\.csv/);
    assert.deepEqual(readdirSync(folder), ['index.html']);
  });

  it('keeps the old summary if a file is broken', async () => {
    const out = write('figures.json', '{}');
    const csv = write('a.csv', 'not,a,known,header\n1,2,3,4\n');
    const { code, told } = await run('--for', 'kpi-big-number', '--activity', csv, '--out', out);
    assert.equal(code, 1);
    assert.match(told, /a\.csv lacks the columns/);
    assert.equal(readFileSync(out, 'utf8'), '{}');
  });

  it('takes no wrong options', async () => {
    const page = write('index.html', '<p>No tag');
    for (const [args, expected, sentence] of [
      [[], 2, 'has to say what to answer'],
      [['--page'], 2, '--page takes one or more HTML files'],
      [['index.html'], 2, 'files of pages come after --page'],
      [['--page', page, '--out', 'figures.txt'], 2, 'ends in .json'],
      [['--page', page], 1, 'There is no tag of the kit'],
      [['--page', path.join(folder, 'gone.html')], 1, 'There is no file'],
      [['--for', 'p'], 1, 'is none of the tags'],
      [['--nonsense'], 2, 'nonsense'],
    ]) {
      const { code, told } = await run(...args);
      assert.equal(code, expected, args.join(' '));
      assert.ok(told.includes(sentence), `${args.join(' ')}: ${told}`);
    }
    assert.ok(!existsSync(path.join(folder, 'figures.json')));
    const help = await run('--help');
    assert.equal(help.code, 0);
    assert.match(help.printed, /Usage: kpi-widgets summarize/);
  });

  it('makes what a page shows, without its CSV', async () => {
    const page = write(
      'page.html',
      `<hub-area-chart loading="eager" src="/demo/data/hub-activity.csv">
      </hub-area-chart><kpi-big-number loading="eager" metric="communities"
      src="/demo/data/airtable-communities.csv" locations="/demo/data/airtable-locations.csv"
      activity="/demo/data/hub-activity.csv"></kpi-big-number>`,
    );
    await run('--page', page, '--site', path.join(DEMO, '..'));
    const text = readFileSync(path.join(folder, 'figures.json'), 'utf8');
    // The site of the test has its summary in a folder of another depth.
    const moved = text.replaceAll(/(?:\.\.\/)+[^"]*?demo\/data\//g, '../demo/data/');
    const tags = readFileSync(page, 'utf8').replaceAll(
      'loading=',
      'figures="/about/figures.json" loading=',
    );
    const opened = await openBrowser({
      '/page.html': `<!doctype html><html lang="en">${KIT_SCRIPT}${tags}`,
      '/about/figures.json': { text: moved, type: 'application/json' },
    });
    try {
      const tab = await opened.browser.newPage();
      const asked = [];
      tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await tab.goto(opened.address('/page.html'));
      await tab.waitForFunction(() =>
        [...document.querySelectorAll('hub-area-chart, kpi-big-number')].every((one) =>
          one.matches(':state(ready)'),
        ),
      );
      const value = await tab.evaluate(() => document.querySelector('kpi-big-number').figure.value);
      assert.ok(value > 50);
      assert.deepEqual(
        asked.filter((one) => /csv/.test(one)),
        [],
      );
      assert.equal(asked.filter((one) => /figures\.json/.test(one)).length, 1);
    } finally {
      await opened.close();
    }
  });
});
