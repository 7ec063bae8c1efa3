import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { parse } from 'parse5';
import { installNodePackage } from '../support/node-package.mjs';

const DAYS = ['2026-11-18', '2026-11-19', '2026-11-20'];
const ACTIVITY = [
  'date,hub,users,cluster,timescale',
  ...DAYS.flatMap((day, at) => [
    `${day},a,${1200 + 10 * at},one,monthly`,
    `${day},b,${90 + at},two,monthly`,
  ]),
  '',
].join('\n');
const NUMBER = '<kpi-big-number src="data/hub.csv" stat="latest" inline>old</kpi-big-number>';

const pageOf = (body, head = '') =>
  `<!doctype html>\n<html lang="en"><head><title>A page</title>${head}</head>\n<body>${body}</body></html>\n`;

describe('kpi-widgets prerender', () => {
  let kit;
  let site;
  let count = 0;

  before(async () => {
    kit = await installNodePackage();
  });
  after(() => kit?.remove());
  beforeEach(() => {
    site = path.join(kit.folder, `site-${(count += 1)}`);
    write('data/hub.csv', ACTIVITY);
  });

  const write = (name, text) => {
    const file = path.join(site, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const read = (name) => readFileSync(path.join(site, name), 'utf8');
  const run = (...args) => kit.run(['prerender', site, ...args]);
  /** All files of the site with their bytes. */
  const all = (folder = site) =>
    Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
        .sort()
        .map((file) => [path.relative(folder, file), readFileSync(file, 'latin1')]),
    );
  const tagsIn = (html) => {
    const found = [];
    const walk = (node) => {
      if (/^(kpi|hub|community)-/.test(node.tagName ?? '')) {
        const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
        found.push({ name: node.tagName, attributes, children: node.childNodes });
      }
      for (const child of node.childNodes ?? []) walk(child);
    };
    walk(parse(html));
    return found;
  };
  const firstTag = (name) => tagsIn(read(name))[0];
  /** The summary that a tag of a page names. */
  const summaryOf = (name, tag = firstTag(name)) => {
    const { pathname } = new URL(tag.attributes.figures, `http://x/${name}`);
    return JSON.parse(read(pathname.slice(1)));
  };

  it('writes into a sentence the same text as the tag, and nothing else', async () => {
    write('index.html', pageOf(`<p>We have ${NUMBER} users.</p>`));
    const { code, printed } = await run();
    assert.equal(code, 0);
    const [figures] = readdirSync(path.join(site, 'kpi-figures'));
    assert.deepEqual(
      printed.trim().split('\n'),
      ['index.html', `kpi-figures/${figures}`].map((name) => path.join(site, name)),
    );
    const { attributes, children } = firstTag('index.html');
    const render = ['kpi-big-number', '--src', path.join(site, 'data/hub.csv'), '--stat', 'latest'];
    const { printed: text } = await kit.run(['render', ...render]);
    assert.equal(text, '1,312\n');
    assert.deepEqual(
      children.map(({ value }) => value),
      [text.trim()],
    );
    assert.equal(attributes['data-kpi-prerendered'], 'old');
    const { sources, figures: found } = summaryOf('index.html');
    assert.deepEqual(
      sources.map(({ address }) => address),
      ['../data/hub.csv'],
    );
    assert.equal(found.length, 1);
  });

  it('changes nothing when it runs again, and takes everything back when there is no answer', async () => {
    const pages = {
      'index.html': pageOf(`<p>We have ${NUMBER}\n users.</p><hub-area-chart src=data/hub.csv>
        A <b>"chart"</b> &amp; more</hub-area-chart>`),
      'lines/crlf.html': `\ufeff${pageOf(
        '<KPI-Big-Number SRC=../data/hub.csv\r\n  label=\'a "b" > c\'>a\r\nb</KPI-Big-Number >',
      ).replaceAll('\n', '\r\n')}`,
      'no-head.html': '<p>Hi</p><community-bins src="data/hub.csv"></community-bins>',
      'no-body.htm': `<!doctype html><title>x</title><link rel=stylesheet href=x.css>${NUMBER}`,
    };
    for (const [name, html] of Object.entries(pages)) write(name, html);
    assert.equal((await run()).code, 0);
    const once = all();
    for (const name of Object.keys(pages)) assert.notEqual(read(name), pages[name]);
    const again = await run();
    assert.equal(again.printed, '');
    assert.deepEqual(all(), once);
    rmSync(path.join(site, 'data/hub.csv'));
    assert.equal((await run()).code, 1);
    for (const name of Object.keys(pages)) assert.equal(read(name), pages[name]);
  });

  it('writes the new number when the data have changed', async () => {
    write('index.html', pageOf(NUMBER));
    await run();
    const before = firstTag('index.html').attributes.figures;
    write('data/hub.csv', ACTIVITY.replace('1220', '2220'));
    await run();
    const { attributes, children } = firstTag('index.html');
    assert.equal(children[0].value, '2,312');
    // The file has the same name, but no cache may show the older one.
    assert.notEqual(attributes.figures, before);
    assert.equal(attributes.figures.split('?')[0], before.split('?')[0]);
    assert.equal(readdirSync(path.join(site, 'kpi-figures')).length, 1);
  });

  it('leaves alone what a browser makes no tag of', async () => {
    const rest = [
      `<!-- ${NUMBER} -->`,
      `<pre><code>${NUMBER.replaceAll('<', '&lt;')}</code></pre>`,
      `<template>${NUMBER}</template>`,
      `<textarea>${NUMBER}</textarea>`,
      `<script>const tag = '${NUMBER.replace('</', '<\\/')}';</script>`,
      '<p>kpi-big-number is a tag.</p>',
    ].join('\n');
    write('index.html', pageOf(`${rest}${NUMBER}`));
    write('other.html', pageOf(rest));
    const other = read('other.html');
    const { code, told } = await run();
    assert.equal(code, 0);
    assert.match(told, /1 tag in 1 file\b/);
    assert.ok(read('index.html').includes(rest));
    assert.equal(read('other.html'), other);
  });

  it('names each tag that has no answer by its page and line, and does all others', async () => {
    const lines = [
      NUMBER,
      '<kpi-big-number src="data/none.csv">a</kpi-big-number>',
      '<kpi-big-number src="data/hub.csv" metric="usres">b</kpi-big-number>',
      '<kpi-big-number>c</kpi-big-number>',
      '<hub-area-chart src="data/hub.csv"><h2>Next</h2></hub-area-chart>',
      '<kpi-big-number src="data/hub.csv" inline>',
    ];
    write('index.html', pageOf(lines.join('\n')));
    const { code, told } = await run('--quiet');
    assert.equal(code, 3);
    const faults = told.split('\n').filter((line) => /index\.html:\d+:\d+: /.test(line));
    const of = (line) => faults.find((one) => one.startsWith(`${site}/index.html:${line}:1: `));
    assert.match(of(4), /There is no file .*none\.csv/);
    assert.match(of(5), /usres.*users/);
    assert.match(of(6), /attribute src is missing|src/);
    assert.match(of(7), /<\/hub-area-chart> has to stand before them/);
    assert.match(of(8), /<\/kpi-big-number> has to follow it/);
    assert.equal(faults.length, 5);
    const [first, ...others] = tagsIn(read('index.html'));
    assert.equal(first.children[0].value, '1,312');
    for (const { attributes } of others) assert.ok(!('data-kpi-prerendered' in attributes));
  });

  it('makes one summary for pages with the same questions', async () => {
    for (const name of ['a.html', 'b/index.html', 'c/d/index.html']) {
      const up = '../'.repeat(name.split('/').length - 1);
      write(name, pageOf(NUMBER.replace('data/', `${up}data/`)));
    }
    write(
      'e.html',
      pageOf(`${NUMBER}<kpi-big-number src="data/hub.csv" metric="hubs"></kpi-big-number>`),
    );
    await run();
    assert.equal(readdirSync(path.join(site, 'kpi-figures')).length, 2);
    for (const name of ['a.html', 'b/index.html', 'c/d/index.html']) {
      assert.equal(summaryOf(name).figures.length, 1);
    }
    assert.equal(summaryOf('e.html').figures.length, 2);
  });

  it('finds the files of a site below a path, by links of the page and by its base', async () => {
    const tag = (src) => `<kpi-big-number inline stat="latest" ${src}></kpi-big-number>`;
    write('rooted.html', pageOf(tag('src="/repo/data/hub.csv?v=1"')));
    write('whole.html', pageOf(tag('src="https://example.org/repo/data/hub.csv"')));
    write('link.html', pageOf(tag(''), '<link rel="kpi-activity" href="data/hub.csv">'));
    write('deep/base.html', pageOf(tag('src="data/hub.csv"'), '<base href="/repo/">'));
    const { code, told } = await run('--base-url', 'https://example.org/repo');
    assert.equal(code, 0, told);
    const figures = (name) => firstTag(name).attributes.figures;
    for (const name of ['rooted.html', 'whole.html', 'link.html', 'deep/base.html']) {
      assert.equal(firstTag(name).children[0].value, '1,312', name);
    }
    // As the author writes addresses in the page.
    assert.match(figures('rooted.html'), /^\/repo\/kpi-figures\//);
    assert.match(figures('link.html'), /^kpi-figures\//);
    assert.match(figures('deep/base.html'), /^(\/repo\/)?kpi-figures\//);
  });

  it('reads no file outside of the site', async () => {
    write('../secret.csv', ACTIVITY);
    symlinkSync(path.join(site, '../secret.csv'), path.join(site, 'data/link.csv'));
    const sources = [
      `file://${path.join(site, '../secret.csv')}`,
      'data/link.csv',
      '..%2fsecret.csv',
      'data/..%2f..%2fsecret.csv',
    ];
    for (const src of sources) {
      write('index.html', pageOf(`<kpi-big-number src="${src}">own</kpi-big-number>`));
      const html = read('index.html');
      const { code, told } = await run();
      assert.equal(code, 1, src);
      assert.ok(told.includes(`“${src}” is outside of the site`), told);
      assert.equal(read('index.html'), html);
    }
    // A browser takes away what leads above the top.
    write('index.html', pageOf('<kpi-big-number src="../../secret.csv"></kpi-big-number>'));
    assert.match((await run()).told, /There is no file .*site-\d+\/secret\.csv/);
  });

  it('checks, and writes nothing', async () => {
    write('index.html', pageOf(NUMBER));
    write('b.html', pageOf('<kpi-big-number src="data/hub.csv" pariod="P30D"></kpi-big-number>'));
    write('c.html', pageOf('<kpi-big-number src="data/none.csv"></kpi-big-number>'));
    write('data/hub.csv', `${ACTIVITY}2026-11-20,c,many,two,monthly\n`);
    const files = all();
    const { code, printed, told } = await run('--check', '--max-age', '100000', '--quiet');
    assert.equal(code, 1);
    assert.equal(printed, '');
    assert.match(told, /b\.html:3:7: <kpi-big-number>: .*pariod.*period/);
    assert.match(told, /c\.html:3:7: <kpi-big-number>: There is no file/);
    assert.match(told, /“many” in “users” \(row 8\), in hub\.csv/);
    assert.ok(!told.includes('days old'));
    assert.match(
      (await run('--check', '--max-age', '0')).told,
      /newest data of hub\.csv are [\d,]+ days? old/,
    );
    assert.deepEqual(all(), files);
    const dry = await run('--dry-run');
    assert.match(dry.printed, /index\.html/);
    assert.match(dry.told, /would be written/);
    assert.deepEqual(all(), files);
  });

  it('has nothing to say of a site that is right', async () => {
    write(
      'index.html',
      pageOf(NUMBER, '<script type="module" src="https://example.org/kpi-widgets.js"></script>'),
    );
    const { code, told } = await run('--check', '--max-age', '100000');
    assert.equal(code, 0, told);
    assert.match(told, /1 tag in 1 file: nothing is wrong\./);
  });

  it('leaves the CSV to the reader where it is asked to', async () => {
    write('index.html', pageOf(NUMBER));
    assert.equal((await run('--no-figures')).code, 0);
    const { attributes, children } = firstTag('index.html');
    assert.equal(children[0].value, '1,312');
    assert.ok(!('figures' in attributes));
    assert.ok(!existsSync(path.join(site, 'kpi-figures')));
  });

  it('leaves an author’s own summary where it is', async () => {
    write('index.html', pageOf(NUMBER.replace('src=', 'figures="own.json" src=')));
    await kit.run([
      'summarize',
      '--page',
      path.join(site, 'index.html'),
      '--out',
      path.join(site, 'own.json'),
    ]);
    assert.equal((await run()).code, 0);
    assert.equal(firstTag('index.html').attributes.figures, 'own.json');
    assert.equal(firstTag('index.html').children[0].value, '1,312');
    // One of another version has no answer, so the CSV is read, as on the page.
    write('own.json', JSON.stringify({ ...JSON.parse(read('own.json')), version: 999 }));
    assert.equal((await run()).code, 0);
    assert.equal(firstTag('index.html').children[0].value, '1,312');
  });

  it('leaves a tag that holds other tags, and does those', async () => {
    const number = NUMBER.replace('inline', 'inline label="inner"');
    const html = pageOf(
      `A<kpi-big-number src="data/hub.csv">one ${number} three</kpi-big-number>B`,
    );
    write('index.html', html);
    assert.equal((await run('--no-figures')).code, 3);
    const done = read('index.html');
    assert.equal(done.replace(' data-kpi-prerendered="old">1,312<', '>old<'), html);
    await run('--no-figures');
    assert.equal(read('index.html'), done);
  });

  it('refuses a tag where nothing can stand', async () => {
    const chart = '<hub-area-chart src="data/hub.csv">own</hub-area-chart>';
    for (const body of [
      `<table><tr>${chart}<td>1</td></tr></table>`,
      `<svg><text>${chart}</text></svg>`,
    ]) {
      write('index.html', pageOf(body));
      const { code, told } = await run();
      assert.equal(code, 1, told);
      assert.match(told, /It stands in an SVG, or in a table but in none of its cells/);
      assert.equal(read('index.html'), pageOf(body));
    }
    write('index.html', pageOf(`<table><tr><td>${chart}</td></tr></table>`));
    assert.equal((await run()).code, 0);
    const once = read('index.html');
    await run();
    assert.equal(read('index.html'), once);
  });

  it('counts answers for its exit code, and goes on after a file that cannot be read', async () => {
    const none = '<kpi-big-number src="data/none.csv">own</kpi-big-number>';
    write('index.html', pageOf(`${none}${none}`));
    const both = await run('--quiet');
    assert.equal(both.code, 1);
    assert.equal(both.told.match(/index\.html:3:\d+: .*There is no file/g).length, 2);
    symlinkSync(path.join(site, 'gone'), path.join(site, 'dangling.html'));
    writeFileSync(path.join(site, 'latin.html'), Buffer.from(pageOf(`é${NUMBER}`), 'latin1'));
    write('good.html', pageOf(NUMBER));
    const { code, told } = await run('--quiet');
    assert.equal(code, 3);
    assert.match(told, /dangling\.html cannot be read \(ENOENT\), so it stays as it is\./);
    assert.equal(firstTag('good.html').children[0].value, '1,312');
    write('../outside.html', pageOf(NUMBER));
    symlinkSync(path.join(site, '../outside.html'), path.join(site, 'link.html'));
    assert.match((await run()).told, /link\.html is a link to a file outside of the site/);
  });

  it('says what is wrong with the scripts of a page, and keeps the one that it has added', async () => {
    write('index.html', pageOf(NUMBER));
    write('lost.html', pageOf(NUMBER, '<script type="module" src="kpi/kpi-widgets.js"></script>'));
    const { told } = await run('--check', '--max-age', '100000');
    assert.match(told, /index\.html: It has tags, but no script of the kit\./);
    assert.match(told, /lost\.html: There is no script .*kpi\/kpi-widgets\.js\./);
    assert.equal((await run('--kit', 'kpi', '--base-url', 'https://example.org/repo/')).code, 0);
    const once = read('index.html');
    assert.match(once, /<link rel="modulepreload" href="kpi\/chunks\/core-/);
    assert.match(once, /<script type="module" src="kpi\/kpi-widgets\.js" data-kpi-prerendered>/);
    assert.ok(existsSync(path.join(site, 'kpi/components/kpi-big-number.js')));
    assert.equal((await run()).printed, '');
    assert.equal(read('index.html'), once);
    assert.equal((await run('--check', '--max-age', '100000')).code, 0);
  });

  it('names its summary as the author names data, and in no other way', async () => {
    write(
      'data/own.html',
      pageOf(NUMBER.replace('data/', ''), '<link rel="icon" href="/favicon.ico">'),
    );
    write(
      'other.html',
      pageOf(
        NUMBER.replace('src="', 'src="https://example.org/'),
        '<base href="https://cdn.example/x/">',
      ),
    );
    await run();
    assert.match(firstTag('data/own.html').attributes.figures, /^\.\.\/kpi-figures\//);
    await run('--base-url', 'https://example.org/');
    assert.match(
      firstTag('other.html').attributes.figures,
      /^https:\/\/example\.org\/kpi-figures\//,
    );
  });

  it('writes into feeds, with pictures as files', async () => {
    const chart = '<hub-area-chart src="/data/hub.csv">own</hub-area-chart>';
    const link = '<kpi-big-number stat="latest" inline></kpi-big-number>';
    write('post.html', pageOf(NUMBER, '<link rel="kpi-activity" href="data/hub.csv">'));
    const entry = 'https://example.org/post.html';
    const rss = (site, body) =>
      `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>x</title><link>${site}</link><item><link>${entry}</link><description><![CDATA[${body}]]></description></item></channel></rss>\n`;
    write('feed.xml', rss('https://example.org/', `<p>We serve ${link}.</p>${chart}`));
    write('lost.xml', rss('/', chart));
    write(
      'feed.json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        home_page_url: 'https://example.org/',
        items: [null, { url: entry, content_html: chart }],
      }),
    );
    write(
      'odd.json',
      JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: null, note: chart }),
    );
    write('sitemap.xml', `<?xml version="1.0"?><urlset><!-- ${chart} --></urlset>`);
    const { code, told } = await run('--quiet');
    assert.equal(code, 3, told);
    assert.match(
      told,
      /lost\.xml: It has no whole address of its site: --base-url has to say it\./,
    );
    const feed = read('feed.xml');
    assert.match(feed, /We serve <kpi-big-number [^>]*>1,312<\/kpi-big-number>/);
    const [, address, png] =
      /<img src="(https:\/\/example\.org\/(kpi-figures\/\w+\.png)\?\w+)"/.exec(feed);
    assert.deepEqual(
      [...readFileSync(path.join(site, png)).subarray(1, 4)],
      [...Buffer.from('PNG')],
    );
    assert.match(feed, /Monthly users by cluster, .*1,312/s);
    const { items } = JSON.parse(read('feed.json'));
    assert.ok(items[1].content_html.includes(`<img src="${address}"`));
    const once = all();
    assert.equal((await run('--quiet')).printed, '');
    assert.deepEqual(all(), once);
    assert.equal((await run('--quiet', '--base-url', 'https://example.org/')).code, 0);
    assert.match(read('lost.xml'), /<img src="https:\/\/example\.org\/kpi-figures/);
  });

  it('says what is wrong with files and options, and writes nothing half', async () => {
    const gone = await kit.run(['prerender', path.join(site, 'none')]);
    assert.deepEqual([gone.code, gone.told], [1, `There is no folder ${path.join(site, 'none')}.`]);
    write('page.html', '<p>No tag.</p>');
    const none = await run();
    assert.deepEqual([none.code, none.told], [1, `There is no tag of the kit in ${site}.`]);
    // The bytes of ISO 8859-1 are none of UTF-8.
    writeFileSync(path.join(site, 'latin.html'), Buffer.from(pageOf(`é${NUMBER}`), 'latin1'));
    const latin = await run();
    assert.equal(latin.code, 1);
    assert.match(latin.told, /latin\.html is not in UTF-8/);
    rmSync(path.join(site, 'latin.html'));
    // The folder of the summaries cannot be made.
    write('index.html', pageOf(NUMBER));
    write('kpi-figures', 'a file');
    const files = all();
    const { code, told } = await run();
    assert.equal(code, 1);
    assert.match(told, /kpi-figures.* cannot be (read|written)/i);
    assert.deepEqual(all(), files);
    for (const args of [
      ['--figures', '../x'],
      ['--base-url', 'x'],
      ['--max-age', 'x'],
      ['more'],
      ['--nope'],
    ]) {
      assert.equal((await run(...args)).code, 2, args.join(' '));
    }
  });
});
