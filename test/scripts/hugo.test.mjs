import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  mainOf,
  noHugo,
  number,
  pageOf,
  refuses,
  withPost,
  withSite,
} from '../support/hugo-site.mjs';

const read = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const LIST = 'integrations/hugo/layouts/partials/kpi-widgets/attributes.html';
const DATA = 'https://data.example/a.csv';

describe('the shortcodes for Hugo', () => {
  it('have the attributes of the manifest', () => {
    const code = read(LIST);
    const lists = Object.fromEntries(
      [...code.matchAll(/\$(\w+) := slice\s([^}]*)-}}/g)].map(([, name, words]) => [
        name,
        words.match(/[\w-]+/g),
      ]),
    );
    const tags = [...code.matchAll(/"([\w-]+)" \(append \$every \$(\w+)\)/g)];
    const found = tags.map(([, tag, own]) => [tag, [...lists.every, ...lists[own]].sort()]);
    const manifest = JSON.parse(read('custom-elements.json'))
      .modules.flatMap(({ declarations }) => declarations ?? [])
      .filter(({ tagName }) => tagName)
      .map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name).sort()]);
    assert.deepEqual(Object.fromEntries(found), Object.fromEntries(manifest));
    for (const [tag] of manifest) {
      const file = (name) => read(`integrations/hugo/layouts/shortcodes/${name}`);
      assert.equal(file(`${tag}.html`), file('kpi-big-number.html'));
      assert.equal(file(`${tag}.rss.xml`), file('kpi-big-number.rss.xml'));
    }
  });
});

describe('a site of Hugo', { skip: noHugo() }, () => {
  it('gets the tag with its attributes, and the text between as it is', () => {
    const attributes = `src="${DATA}" inline=true quiet=false trend="" max-bytes=5 label="a \\"b\\" <c>" id="x"`;
    withPost(number(attributes, '\n  <b>6,500</b> &gt; 1\n\n'), ({ at }) =>
      assert.equal(
        mainOf(at),
        '<kpi-big-number id="x" inline label="a &#34;b&#34; &lt;c&gt;" max-bytes="5" ' +
          `src="${DATA}" trend=""><b>6,500</b> &gt; 1</kpi-big-number>`,
      ),
    );
  });

  it('has a number in the middle of a sentence, without a blank or a break, also if Markdown drops HTML', () => {
    for (const unsafe of [true, false]) {
      withPost(
        `On (${number('inline=true')}) hubs,\n${number('metric="hubs" inline=true')}.`,
        ({ at }) =>
          assert.equal(
            mainOf(at),
            '<p>On (<kpi-big-number inline>many</kpi-big-number>) hubs,\n' +
              '<kpi-big-number inline metric="hubs">many</kpi-big-number>.</p>',
          ),
        { config: { markup: { goldmark: { renderer: { unsafe } } } } },
      );
    }
  });

  it('finds a file beside the page, in a section above it, in assets and in static', () => {
    const beside = [
      'content/a/b/post/',
      'content/a/b/',
      'content/a/',
      'content/',
      'assets/',
      'static/',
    ];
    const sections = Object.fromEntries(
      ['content/', 'content/a/', 'content/a/b/'].map((folder) => [
        `${folder}_index.md`,
        pageOf(''),
      ]),
    );
    const page = { 'content/a/b/post/index.md': pageOf(number('src="x.csv"')) };
    for (const [position, folder] of beside.entries()) {
      // The closest comes first. The last three are published at the same address, so only one of them is there.
      const names = beside.slice(position, Math.max(position + 1, 4));
      const files = Object.fromEntries(names.map((name) => [`${name}x.csv`, name]));
      withSite({ ...sections, ...page, ...files }, {}, ({ at, has }) => {
        const [, address] = /src="([^"]*)">many/.exec(at('a/b/post/index.html'));
        assert.ok(has(address), address);
        assert.equal(at(address), folder);
      });
    }
  });

  it('takes a path with a slash in front from the root of the site', () => {
    const files = { 'content/post/x.csv': 'beside', 'static/x.csv': 'root' };
    withPost(number('src="/x.csv"'), ({ at }) => assert.match(mainOf(at), / src="\/x.csv">/), {
      files,
    });
  });

  it('says which file is nowhere, who names it and where it was looked for', () => {
    const text = number('src="x.csv" metric="users"');
    const sentence =
      /content\/post\/index.md:3:1.*: the shortcode kpi-big-number, attribute src, names the file "x.csv", which is nowhere. It was looked for beside the page .* in assets\/ and in static\//;
    refuses(text, sentence);
    withPost(
      text,
      ({ ok, said, at }) => {
        assert.equal(ok, true);
        assert.match(said, sentence);
        assert.match(mainOf(at), / src="\/x.csv">/);
      },
      { config: { params: { kpi: { missing: 'warning' } } } },
    );
  });

  it('refuses an unknown attribute, a word without a name, and a tag without data', () => {
    const who = 'content/post/index.md:3:1.*: the shortcode kpi-big-number';
    refuses(
      number('metrics="hubs"'),
      new RegExp(`${who} has no attribute "metrics". It has: active-only, .*metric,`),
    );
    refuses(number('inline'), new RegExp(`${who} has "inline" without a name.* inline=true`));
    refuses(number('metric="hubs"'), new RegExp(`${who} has no data`), { config: { params: {} } });
  });

  it('has the fallback alone in its feeds', () => {
    const text = `Over ${number('inline=true', '&gt; 90 <b>hubs</b>')} now.\n\n<!--more-->\n\nMore.`;
    withPost(text, ({ at }) => {
      const feed = at('index.xml');
      assert.match(feed, /Over &amp;gt; 90 &lt;b&gt;hubs&lt;\/b&gt; now\./);
      assert.doesNotMatch(feed, /kpi-big-number/);
    });
  });

  it('has the tags in its feeds for the command that writes into them', () => {
    const config = { params: { kpi: { activity: DATA, prerender: true } } };
    withPost(
      `Over ${number('inline=true', '&gt; 90')} now.\n\n<!--more-->\n\nMore.`,
      ({ at }) =>
        assert.match(
          at('index.xml'),
          /Over &lt;kpi-big-number inline&gt;&amp;gt; 90&lt;\/kpi-big-number&gt; now\./,
        ),
      { config },
    );
  });

  it('is built from the code of docs/hugo.md', () => {
    const code = [...read('docs/hugo.md').matchAll(/```\w*\n(.*?)```/gs)].map(([, text]) => text);
    const blockWith = (part) => code.find((text) => text.includes(part));
    const config =
      blockWith('theme = [').replace(', "your-theme"', '') + blockWith('unsafe = true');
    const names = [...config.matchAll(/"(data\/.*)"/g)].map(([, name]) => name);
    const files = {
      'hugo.json': '',
      'hugo.toml': config,
      'layouts/_default/single.html': blockWith('<!doctype html>'),
      'content/impact.md': blockWith('title: Our impact'),
      'content/html.md': `---\ntitle: HTML\n---\n${blockWith('inline at-least>')}`,
      ...Object.fromEntries(names.map((name) => [`static/${name}`, 'a'])),
    };
    withSite(files, {}, ({ ok, said, at }) => {
      assert.ok(ok, said);
      const tags = (page) => at(page).match(/<(kpi|hub|community)-[\w-]+(?= )/g);
      assert.deepEqual(tags('impact/index.html'), [
        '<kpi-big-number',
        '<kpi-big-number',
        '<hub-area-chart',
      ]);
      assert.deepEqual(tags('html/index.html'), ['<kpi-big-number', '<hub-area-chart']);
      assert.equal(at('html/index.html').match(/<link rel="kpi-/g).length, names.length);
    });
  });
});
