import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { integrityOf } from '../../scripts/integrity.mjs';
import { mainOf, noHugo, number, pageOf, refuses, withPost } from '../support/hugo-site.mjs';

describe('the head of a page of Hugo', { skip: noHugo() }, () => {
  const headOf = (at, page = 'post/index.html') => /<head>(.*)<\/head>/s.exec(at(page))[1];
  const kpi = (params) => ({ config: { params: { kpi: params } } });

  it('loads the kit from static, with its hash', () => {
    withPost('', ({ at }) => {
      const hash = integrityOf(at('kpi-widgets/kpi-widgets.js'));
      const line = `<script type="module" src="/kpi-widgets/kpi-widgets.js" integrity="${hash}" crossorigin="anonymous"></script>`;
      assert.ok(headOf(at).includes(line), headOf(at));
    });
  });

  it('loads the kit from assets, and publishes its parts', () => {
    const files = {
      'static/kpi-widgets/kpi-widgets.js': '',
      'assets/kit/kpi-widgets.standalone.js': '// all',
      'assets/kit/chunks/part.js': '// a part',
    };
    const config = {
      baseURL: 'https://site.example/sub/',
      canonifyURLs: true,
      params: { kpi: { script: 'kit/kpi-widgets.standalone.js' } },
    };
    withPost(
      '',
      ({ at, has }) => {
        assert.match(
          headOf(at),
          /<script defer src="https:\/\/site.example\/sub\/kit\/kpi-widgets.standalone.js" integrity="sha384-/,
        );
        assert.ok(has('kit/kpi-widgets.standalone.js') && has('kit/chunks/part.js'));
      },
      { files, config },
    );
  });

  it('loads the kit from another site', () => {
    withPost(
      '',
      ({ at }) =>
        assert.match(
          headOf(at),
          /<script type="module" src="https:\/\/kit.example\/k.js" integrity="sha384-x" /,
        ),
      kpi({ script: 'https://kit.example/k.js', integrity: 'sha384-x' }),
    );
  });

  it('refuses a kit that is not there', () => {
    const files = { 'static/kpi-widgets/kpi-widgets.js': '' };
    refuses(
      '',
      /neither static\/kpi-widgets\/kpi-widgets.js nor assets\/kpi-widgets\/kpi-widgets.js/,
      { files },
    );
  });

  it('says the files of a site once, and those of a page in its front matter', () => {
    const files = {
      'static/all.csv': 'a',
      'content/post/own.csv': 'a',
      'content/_index.md': pageOf(''),
    };
    const config = kpi({ activity: 'all.csv', locations: 'all.csv', figures: 'made-later.json' });
    const links = (at, page) =>
      [...headOf(at, page).matchAll(/<link rel="kpi-(\w+)" href="([^"]*)">/g)].map(([, ...link]) =>
        link.join(' '),
      );
    withPost(
      '',
      ({ at }) => {
        const others = ['locations /all.csv', 'figures /made-later.json'];
        assert.deepEqual(links(at, 'index.html'), ['activity /all.csv', ...others]);
        assert.deepEqual(links(at), ['activity /post/own.csv', ...others]);
      },
      { files, ...config, front: { kpi: { activity: 'own.csv' } } },
    );
  });

  it('refuses a file of the parameters that is nowhere, once for all pages, and that of a page by its name', () => {
    const config = { params: { kpi: { activity: 'no.csv' } } };
    const files = { 'content/other.md': pageOf('') };
    const sentence = (who) => new RegExp(`${who} names the file "no.csv", which is nowhere`, 'g');
    withPost(
      '',
      ({ ok, said }) => {
        assert.equal(ok, false);
        assert.equal(said.match(sentence('kpi.activity of the site')).length, 1);
      },
      { config, files },
    );
    const front = { kpi: { activity: 'no.csv' } };
    refuses('', sentence('post/index.md: the parameter kpi.activity'), { front });
  });

  it('makes the parts of a browser dark where the site is', () => {
    withPost(
      '',
      ({ at }) => assert.match(headOf(at), /<style>html.dark :is\(kpi-big-number,/),
      kpi({ dark: 'html.dark' }),
    );
  });

  const ways = {
    'a sub-path': [{}, '/sub/', '/sub/'],
    canonifyURLs: [{ canonifyURLs: true }, 'https://site.example/sub/', '/sub/'],
    // Hugo needs both under a sub-path: with relativeURLs alone, its own links are wrong there.
    'relativeURLs and canonifyURLs': [{ relativeURLs: true, canonifyURLs: true }, '../', '/sub/'],
  };
  for (const [way, [settings, link, path]] of Object.entries(ways)) {
    it(`has addresses that fit ${way}`, () => {
      const files = { 'static/x.csv': 'a', 'content/post/own.csv': 'a', 'assets/as.csv': 'a' };
      const params = { kpi: { activity: 'x.csv' } };
      const config = { baseURL: 'https://site.example/sub/', ...settings, params };
      const has = (text, part) => assert.ok(text.includes(part), text);
      const tags = ['x.csv', 'own.csv', 'as.csv'].map((name) =>
        number(`src="${name}" locations="${name}"`),
      );
      withPost(
        tags.join('\n'),
        ({ at }) => {
          has(mainOf(at), ` locations="${path}x.csv" src="${link}x.csv">`);
          has(mainOf(at), ` locations="${path}post/own.csv" src="${link}post/own.csv">`);
          has(mainOf(at), ` locations="${path}as.csv" src="${link}as.csv">`);
          has(headOf(at), `src="${link}kpi-widgets/kpi-widgets.js"`);
          has(headOf(at), `<link rel="kpi-activity" href="${link}x.csv">`);
        },
        { files, config },
      );
    });
  }
});
