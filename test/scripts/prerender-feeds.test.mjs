import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { parseFragment, serialize } from 'parse5';
import { SaxesParser } from 'saxes';
import { loadTypeScript } from '../../scripts/load-typescript.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const TAG = '<kpi-big-number metric="hubs" inline="">many</kpi-big-number>';
const HTML = `<p>We run ${TAG} “hubs” &amp; <em>more</em>.</p>`;
const XML = '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n';
const CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"';

const asEntities = (html, quote = '&quot;') =>
  html
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', quote);
const asSection = (html) => `<![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

const rss = (item, channel = '') =>
  `${XML}<rss version="2.0" ${CONTENT}>\r\n  <channel>\n<title>A & B</title><link>https://example.org/blog/</link>${channel}
<item><title>1 &lt; 2</title>${item}<link>https://example.org/blog/one/?a=1&amp;b=2</link><guid>x</guid></item></channel>\n</rss>\n`.replace(
    'A & B',
    'A &amp; B',
  );
const atom = (content) =>
  `${XML}<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="https://example.org/a/feed.atom"/><link href="https://example.org/a/"/>
<entry><link href="https://example.org/a/one/"/>${content}</entry></feed>`;

/** Puts a text between the tags. */
const edit = (html) => Promise.resolve(html.replaceAll('>many<', '>90 &amp; more]]&gt;<'));
const EDITED = HTML.replace('>many<', '>90 &amp; more]]&gt;<');

let feeds;
before(async () => {
  feeds = await loadTypeScript('src/adapters/prerender/feed.ts');
});

describe('a text', () => {
  for (const [name, text, is] of [
    ['RSS 2.0', rss(''), true],
    [
      'RSS after a byte order mark and a comment',
      `\ufeff<!-- <a> -->\n<rss version="0.91"/>`,
      true,
    ],
    [
      'RSS with a document type',
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss>`,
      true,
    ],
    ['Atom', atom(''), true],
    ['Atom with a prefix', `<a:feed xmlns:a='http://www.w3.org/2005/Atom'>`, true],
    [
      'RSS 1.0',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">`,
      true,
    ],
    ['a JSON feed', `{ "version": "https://jsonfeed.org/version/1.1", "items": [] }`, true],
    [
      'a sitemap',
      `${XML}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>`,
      false,
    ],
    [
      'RDF that is no feed',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
      false,
    ],
    ['another feed', '<feed xmlns="urn:other">', false],
    ['an HTML page with a feed in it', `<!doctype html><html><pre><rss></pre></html>`, false],
    ['other JSON', '{"version": "1.1"}', false],
    ['nothing', '', false],
  ]) {
    it(`that is ${name} ${is ? 'is' : 'is not'} taken for a feed`, () => {
      assert.equal(feeds.isFeed(text), is);
    });
  }
});

describe('the HTML of a feed', () => {
  const div = (html) => `<div xmlns="http://www.w3.org/1999/xhtml">${html}</div>`;
  const FORMS = {
    'RSS, entities': (html) => rss(`<description>${asEntities(html)}</description>`),
    'RSS, entities by number': (html) =>
      rss(`<description>${asEntities(html, '&#34;')}</description>`),
    'RSS, a section': (html) => rss(`<description>\n  ${asSection(html)}\r\n</description>`),
    'RSS, content:encoded': (html) =>
      rss(`<description>No tag</description><content:encoded>${asSection(html)}</content:encoded>`),
    'RSS, of the channel': (html) => rss('', `<description>${asEntities(html)}</description>`),
    'RSS 1.0': (html) =>
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/><item rdf:about="x"><link>https://example.org/</link><description>${asEntities(html)}</description></item></rdf:RDF>`,
    'Atom, html': (html) => atom(`<content type="html">${asEntities(html)}</content>`),
    'Atom, summary in a section': (html) =>
      atom(`<summary type="html">${asSection(html)}</summary>`),
    'Atom, xhtml': (html) => atom(`<content type="xhtml">${div(html)}</content>`),
    'RSS with the elements of Atom': (html) =>
      rss(
        `<a:content xmlns:a="http://www.w3.org/2005/Atom" type="html">${asEntities(html)}</a:content>`,
      ),
    'JSON feed': (html) =>
      `{"version":"https://jsonfeed.org/version/1.1","items":[{"content_html" : ${JSON.stringify(html)}, "url":"x"}]}`,
    'JSON feed with its own escapes': (html) =>
      `{"version":"https://jsonfeed.org/version/1.1","items":[{"content_html":${JSON.stringify(
        html,
      ).replace(
        /[<>&“”]/g,
        (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )}}]}`,
  };
  for (const [name, form] of Object.entries(FORMS)) {
    it(`is edited in its form, and nothing else changes: ${name}`, async () => {
      const given = [];
      const once = await feeds.editFeed(form(HTML), (html) => {
        given.push(html.includes('<div') ? html.slice(html.indexOf('>') + 1, -6) : html);
        return edit(html);
      });
      assert.deepEqual(given, [HTML]);
      assert.equal(once, form(EDITED));
      assert.equal(await feeds.editFeed(once, edit), null);
    });
  }

  it('keeps the end of a section apart', async () => {
    const feed = rss(`<description>${asSection(HTML)}</description>`);
    const once = await feeds.editFeed(feed, (html) =>
      Promise.resolve(html.replace('many', 'a]]>b')),
    );
    assert.equal(once, feed.replace('many', 'a]]]]><![CDATA[>b'));
    const again = await feeds.editFeed(once, (html) =>
      Promise.resolve(html.replace('a]]>b', 'many')),
    );
    assert.equal(again, feed);
  });

  it('is edited as HTML where a tag closes itself in XML', async () => {
    const self = '<community-map src="a.csv" label="1 / 2 > 0"/>';
    const feed = atom(`<content type="xhtml">${div(`<p>${self}<br/></p>`)}</content>`);
    const once = await feeds.editFeed(feed, (html) => {
      assert.ok(
        html.includes('<community-map src="a.csv" label="1 / 2 > 0"></community-map><br/>'),
      );
      return Promise.resolve(html.replace('></c', '>Map</c'));
    });
    assert.equal(
      once,
      feed.replace(self, '<community-map src="a.csv" label="1 / 2 > 0">Map</community-map>'),
    );
  });

  it('refuses what is no XML among elements', async () => {
    const feed = atom(`<content type="xhtml">${div(HTML)}</content>`);
    await assert.rejects(
      feeds.editFeed(feed, (html) => Promise.resolve(html.replace('many', '<img src=a>'))),
      /not be well-formed/,
    );
  });

  it('is not looked for in texts, titles, and pieces without a tag', async () => {
    const never = () => assert.fail('was asked');
    for (const feed of [
      atom(`<content type="text">${asEntities(HTML)}</content>`),
      atom(`<content>${asEntities(HTML)}</content>`),
      atom(`<title type="html">${asEntities(HTML)}</title>`),
      rss(`<title>${asEntities(HTML)}</title>`),
      rss(`<description>The tag kpi-big-number, ${asEntities('<kpi-big-numbers>')}</description>`),
      rss(`<description xmlns="urn:other">${asEntities(HTML)}</description>`),
      rss(`<!-- ${TAG} --><description/>`),
    ]) {
      assert.equal(await feeds.editFeed(feed, never), null);
    }
  });

  it('comes with the address of the entry, wherever that stands', async () => {
    const links = [];
    const note = (_, { link }) => Promise.resolve(links.push(link) && null);
    const html = asEntities(HTML);
    await feeds.editFeed(
      rss(`<description>${html}</description>`, `<description>${html}</description>`),
      note,
    );
    await feeds.editFeed(atom(`<content type="html">${html}</content>`), note);
    const items = ['b', 'a'].map((url) => ({
      content_html: HTML,
      _other: { content_html: TAG },
      url,
    }));
    const json = { version: 'https://jsonfeed.org/version/1', items };
    await feeds.editFeed(JSON.stringify(json), note);
    assert.deepEqual(links, [
      'https://example.org/blog/',
      'https://example.org/blog/one/?a=1&b=2',
      'https://example.org/a/one/',
      ...['b', 'a'],
    ]);
  });
});

describe('a broken feed', () => {
  const CASES = [
    [
      'an element that is not closed',
      `<rss>\n<channel>\n<description>${asEntities(TAG)}\n</channel></rss>`,
      /^line 4 is not well-formed XML: /,
    ],
    [
      'an entity that XML has not',
      `<rss>\n<description>${asEntities(TAG)}&nbsp;</description></rss>`,
      /^line 2 .*entity/,
    ],
    [
      'a prefix without a namespace',
      `<rss>\n\n<content:encoded>${asEntities(TAG)}</content:encoded></rss>`,
      /^line 3 .*namespace/,
    ],
    ['its end is missing', `<rss><channel>${asEntities(TAG)}`, /^line 1 .*unclosed tag/],
    [
      'another encoding',
      `<?xml version="1.0" encoding="ISO-8859-1"?><rss>${asEntities(TAG)}</rss>`,
      /ISO-8859-1.*UTF-8/,
    ],
    ['no JSON', `{"version":"https://jsonfeed.org/version/1", ${TAG}`, /^is no JSON: /],
  ];
  for (const [name, feed, sentence] of CASES) {
    it(`is named: ${name}`, async () => {
      await assert.rejects(feeds.editFeed(feed, edit), (error) => {
        assert.equal(error.name, 'Failure');
        assert.match(error.message, sentence);
        return true;
      });
    });
  }

  it('without any tag is left alone', async () => {
    assert.equal(await feeds.editFeed('<rss><channel>', edit), null);
  });
});

describe('the address of a site', () => {
  it('is the page of the feed, or else its own address', () => {
    assert.equal(feeds.addressOfFeed(rss('')), 'https://example.org/blog/');
    assert.equal(feeds.addressOfFeed(atom('')), 'https://example.org/a/');
    const own =
      '<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="https://example.org/f.xml"/></feed>';
    assert.equal(feeds.addressOfFeed(own), 'https://example.org/f.xml');
    assert.equal(feeds.addressOfFeed('<rss><channel><link>/blog/</link></channel></rss>'), null);
    const json = {
      version: 'https://jsonfeed.org/version/1',
      home_page_url: 'https://example.org/j/',
    };
    assert.equal(feeds.addressOfFeed(JSON.stringify(json)), 'https://example.org/j/');
  });

  for (const [links, path, site] of [
    [
      '<atom:link rel="self" href="https://e.org/sub/blog/index.xml"/>',
      'blog/index.xml',
      'https://e.org/sub/',
    ],
    ['<link>https://e.org/sub/blog/</link>', 'blog/index.xml', 'https://e.org/sub/'],
    ['<link>https://e.org/sub/blog</link>', 'blog/index.xml', 'https://e.org/sub/'],
    ['<link>https://e.org/sub/</link>', 'blog/index.xml', 'https://e.org/sub/'],
    ['<link>https://e.org</link>', 'feed.xml', 'https://e.org/'],
    ['<link>https://e.org/news/index.html</link>', 'news/feed.xml', 'https://e.org/'],
    ['<link>https://e.org/a%20b/</link>', 'a b/feed.xml', 'https://e.org/'],
    ['<link>ftp://e.org/</link>', 'feed.xml', null],
  ]) {
    it(`is ${site} for ${links} in ${path}`, () => {
      const feed = `<rss xmlns:atom="http://www.w3.org/2005/Atom"><channel>${links}</channel></rss>`;
      assert.equal(feeds.siteOfFeed(feed, path), site);
    });
  }
});

describe('what stands between the tags in a feed', { timeout: 60_000 }, () => {
  const ACTIVITY = 'src="/demo/data/hub-activity.csv" as-of="2026-11-20"';
  const PICTURE = { address: 'https://example.org/a?b&c.png', width: 720, height: 416 };
  const IMAGE = (alt) =>
    `<img src="https://example.org/a?b&amp;c.png" alt="${alt}" width="720" height="416"/>`;
  let contents;
  before(async () => {
    contents = await loadTypeScript('test/support/feed-contents.ts');
  });

  const contentOf = async (html, { picture = null, isInParagraph = false } = {}) => {
    const content = await contents.contentInFeed(html, ROOT, picture, isInParagraph);
    if (content !== null) assertXml(content);
    return content;
  };

  /** It is the same read as HTML and as XML, and has only elements that readers of feeds keep. */
  function assertXml(content) {
    new SaxesParser({ fragment: true }).write(content).close();
    const names = new Set(content.match(/(?<=<)[a-z]+/g));
    const kept = [
      'p',
      'br',
      'img',
      'small',
      'table',
      'caption',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
    ];
    assert.deepEqual(
      [...names].filter((name) => !kept.includes(name)),
      [],
    );
    const plain = (html) => html.replaceAll('&quot;', '"').replaceAll('&nbsp;', '\u00a0');
    assert.equal(plain(serialize(parseFragment(content))), plain(content.replaceAll('/>', '>')));
  }

  it('is the number alone in a sentence', async () => {
    const inline = `<kpi-big-number metric="hubs" inline ${ACTIVITY}></kpi-big-number>`;
    assert.match(await contentOf(inline, { isInParagraph: true }), /^\d+$/);
    assert.match(await contentOf(inline), /^\d+$/);
    const rounded = inline.replace('inline', 'inline at-least');
    assert.match(await contentOf(rounded), /^&gt;\s\d+$/);
  });

  it('is a sentence and a caption for a number of its own', async () => {
    const number = `<kpi-big-number metric="hubs" label="Hubs &lt; 5" ${ACTIVITY}></kpi-big-number>`;
    assert.match(
      await contentOf(number, { picture: PICTURE }),
      /^<p>Hubs &lt; 5: \d+\.<\/p>\n<p><small>.*2026.*<\/small><\/p>$/,
    );
    assert.match(
      await contentOf(number, { isInParagraph: true }),
      /^Hubs &lt; 5: \d+\.<br\/><small>.*2026.*<\/small>$/,
    );
  });

  it('is picture, sentence, caption and table for a chart', async () => {
    const chart = `<hub-area-chart label='"Users"' ${ACTIVITY}></hub-area-chart>`;
    const whole = await contentOf(chart, { picture: PICTURE });
    assert.ok(whole.startsWith(`<p>${IMAGE('&quot;Users&quot;')}</p>\n<p>`), whole.slice(0, 200));
    assert.match(whole, /<p><small>.*<\/small><\/p>\n<table><caption>.*<td>.*<\/table>$/s);
    const inText = await contentOf(chart, { picture: PICTURE, isInParagraph: true });
    assert.ok(inText.startsWith(`${IMAGE('&quot;Users&quot;')}<br/>`));
    assert.doesNotMatch(inText, /<(p|table)\b/);
    assert.doesNotMatch(await contentOf(chart), /<img/);
  });

  it('is nothing for a figure without rows', async () => {
    const none = `<kpi-big-number cluster="nowhere" ${ACTIVITY}></kpi-big-number>`;
    assert.equal(await contentOf(none), null);
  });
});

describe('any text', () => {
  it('is the same once it was written in a feed and read again', async () => {
    const forms = await loadTypeScript('src/adapters/prerender/feed-text.ts');
    const { writtenString } = await loadTypeScript('src/adapters/prerender/feed-json.ts');
    const read = (source) => {
      let text = '';
      const parser = new SaxesParser({ fragment: true });
      parser.on('text', (one) => (text += one));
      parser.on('cdata', (one) => (text += one));
      parser.write(source).close();
      return text;
    };
    const chars = fc.constantFrom(...'a <>&"\'\\/]]>\n', '&#34;', '&amp;', ']]>', 'ä', '😀');
    const texts = fc.array(chars).map((list) => list.join(''));
    const sources = [
      '',
      '&#34;',
      '&#x26; &#128512;',
      '<![CDATA[a]]>',
      ' <![CDATA[]]>',
      'a<![CDATA[b]]>',
    ];
    fc.assert(
      fc.property(texts, fc.constantFrom(...sources), (text, source) => {
        const { write } = forms.writtenText(source);
        const written = write(text);
        assert.equal(read(written), source.startsWith(' ') ? ` ${text}` : text);
        assert.equal(forms.writtenText(written).text, text);
        assert.equal(forms.writtenText(written).write(text), written);
      }),
    );
    const strings = ['', '\\u003c\\/\\u00e4', '\\ud83d\\ude00'];
    fc.assert(
      fc.property(texts, fc.constantFrom(...strings), (text, source) => {
        const written = writtenString(source).write(text);
        assert.equal(JSON.parse(`"${written}"`), text);
        assert.equal(writtenString(written).text, text);
      }),
    );
  });
});
