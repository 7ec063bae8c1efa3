import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { built } from '../../scripts/built.mjs';
import { collectErrors, NUMBER, openSites, read, SANDBOX } from '../support/embed-sites.mjs';
import { pageWithWaits } from '../support/page-waits.mjs';

// Addresses of the page for frames that are written to show what is not of its site, or under its name.

describe('the page for frames, by a hostile address,', { timeout: 300_000 }, () => {
  let sites;

  const filesAsked = () =>
    [sites.own, sites.other, sites.secure]
      .flatMap(({ asked }) => asked)
      .filter((url) => !/^\/(kit|around\.html)/.test(url));

  before(async () => (sites = await openSites()));
  after(() => sites?.close());
  beforeEach(() => sites.begin());

  describe('refuses, without a request for a file,', () => {
    const src = (value) => `${NUMBER}&src=${encodeURIComponent(value)}`;
    const FILE = /nothing was loaded: “src”/;
    const cases = {
      'another site': [() => src(`${sites.other.origin}/evil.csv`), FILE],
      'another site without a scheme': [
        () => src(`//${sites.other.origin.slice(7)}/evil.csv`),
        FILE,
      ],
      'backslashes for slashes': [() => src(`\\\\${sites.other.origin.slice(7)}/evil.csv`), FILE],
      'a backslash behind a slash': [() => src(`/\\${sites.other.origin.slice(7)}/evil.csv`), FILE],
      'a line end in the scheme': [
        () => src(`ht\ntp://${sites.other.origin.slice(7)}/evil.csv`),
        FILE,
      ],
      'curly quotes, which the kit drops': [() => src(`“${sites.other.origin}/evil.csv”`), FILE],
      'quotes, which are none in an attribute': [
        () => src(`"${sites.other.origin}/evil.csv"`),
        FILE,
      ],
      'a no-break blank in front': [() => src(`\u00a0${sites.other.origin}/evil.csv`), FILE],
      'an entity, which the kit reads as a blank': [
        () => src(`&nbsp;//${sites.other.origin.slice(7)}/evil.csv`),
        FILE,
      ],
      'an invisible sign in front': [() => src(`\u200b${sites.other.origin}/evil.csv`), FILE],
      'no address': [() => src(''), FILE],
      'its own name as that of a user': [
        () => src(`${sites.own.origin}@${sites.other.origin.slice(7)}/evil.csv`),
        FILE,
      ],
      'a user of its own site': [
        () => src(`http://a:b@${sites.own.origin.slice(7)}/data/open.csv`),
        FILE,
      ],
      'another port': [() => src(`${sites.own.origin.replace(/\d+$/, '')}1/evil.csv`), FILE],
      'data: with figures': [() => src('data:text/csv,date,hub,users,cluster'), FILE],
      'DATA: in capitals': [() => src('DATA:text/csv,date,hub,users,cluster'), FILE],
      'blob:': [() => src(`blob:${sites.own.origin}/0-0`), FILE],
      'javascript:': [() => src('javascript:alert(1)//.csv'), FILE],
      'file:': [() => src('file:///etc/passwd'), FILE],
      'ftp:': [() => src('ftp://example.org/a.csv'), FILE],
      'a folder above by %2f': [() => src('/data/..%2fevil.csv'), FILE],
      'a query that a server may repeat': [() => src('/data/open.csv?say=evil'), /has a “\?”/],
      'a part of the address behind #': [() => src('/data/open.csv#evil'), /has a “\?”/],
      'another site as activity': [
        () => `${src('/data/open.csv')}&activity=${sites.other.origin}/evil.csv`,
        /nothing was loaded: “activity”/,
      ],
      'another site as a summary': [
        () => `${NUMBER}&figures=${sites.other.origin}/evil.json`,
        /nothing was loaded: “figures”/,
      ],
      'the address twice': [
        () => `${src('/data/open.csv')}&src=${sites.other.origin}/evil.csv`,
        /says “src” twice/,
      ],
      'no tag': [() => 'src=/data/open.csv', /has to say “tag=”/],
      'two tags': [() => 'tag=community-map&tag=script', /twice/],
      'another tag': [() => 'tag=script&src=/data/open.csv', /has to say “tag=”/],
      'a name of every object as tag': [() => 'tag=constructor', /has to say “tag=”/],
      markup: [() => 'tag=<img src=x onerror=alert(1)>', /has to say “tag=”/],
      'a listener': [() => `${src('/data/open.csv')}&onclick=alert(1)`, /does not have/],
      'a style': [() => `${src('/data/open.csv')}&style=color:red`, /does not have/],
      'a slot': [() => `${src('/data/open.csv')}&slot=Evil`, /does not have/],
      'an attribute that every object has': [
        () => `${src('/data/open.csv')}&__proto__=evil`,
        /does not have/,
      ],
      'a title of its own': [() => `${src('/data/open.csv')}&label=Evil`, /may only be empty/],
      'a word that is none': [
        () => `${src('/data/open.csv')}&metric=Evil`,
        /“metric” .* one of “users”/,
      ],
      'text for a number': [() => `${src('/data/open.csv')}&timeout=Evil`, /“timeout”/],
      'text for a day': [() => `${src('/data/open.csv')}&as-of=Evil`, /“as-of”/],
      'a link as a name': [
        () => `${src('/data/open.csv')}&cluster=${encodeURIComponent('https://evil.example')}`,
        /“cluster” .* signs/,
      ],
    };
    let page;
    const errors = [];
    before(async () => {
      page = await pageWithWaits(sites.browser);
      collectErrors(page, errors);
    });
    after(() => page?.close());

    for (const [name, [query, sentence]] of Object.entries(cases)) {
      it(name, async () => {
        await page.goto(`${sites.own.origin}/kit/embed.html?${query()}`);
        const { sentence: said, all } = await page.evaluate(read);
        assert.deepEqual(errors, []);
        assert.match(said, sentence);
        assert.doesNotMatch(all, /evil|alert/i);
        assert.deepEqual(filesAsked(), []);
      });
    }
  });

  it('does not repeat a name that the data do not have', async () => {
    const query = `${NUMBER}&src=/data/open.csv`;
    for (const list of ['cluster', 'hub', 'exclude-hubs']) {
      const { sentence, all } = await sites.shown(`${query}&${list}=Evil was here, prod, a`);
      assert.match(sentence, new RegExp(`“${list}” .*do not have`));
      assert.doesNotMatch(all, /evil/i);
    }
    assert.equal((await sites.shown(`${query}&cluster=b`)).value, '7');
  });

  describe('shows no text of it', () => {
    const names = encodeURIComponent('Evil was here');
    const tags = {
      'community-map': ['constellation', 'exclude-hubs'],
      'kpi-big-number': ['cluster', 'hub', 'exclude-hubs', 'exclude-clusters'],
      'hub-area-chart': ['cluster', 'hub'],
      'community-bins': ['cluster', 'hub'],
    };
    for (const [tag, lists] of Object.entries(tags)) {
      const query = `tag=${tag}&loading=eager&${lists.map((list) => `${list}=${names}`).join('&')}`;

      it(`while <${tag}> waits for its file`, async () => {
        const { page, frame } = await sites.openAround(`${query}&src=/data/never.csv`);
        const text = await frame.evaluate(async (name) => {
          const widget = document.querySelector(name);
          await window.waits.until(() => widget.matches(':state(loading)'));
          await window.waits.frames();
          return widget.shadowRoot.querySelector('.root').innerText;
        }, tag);
        assert.doesNotMatch(text, /evil/i);
        await page.close();
      });

      it(`where <${tag}> has no file`, async () => {
        const { all, status } = await sites.shown(`${query}&src=/data/gone.csv`);
        assert.match(status, /gone\.csv answered with status 404/);
        assert.doesNotMatch(all, /evil/i);
      });
    }
  });

  it('gives a map the title of its constellation once the data have it', async () => {
    const map = 'tag=community-map&loading=eager&src=/data/places.csv';
    const { label } = await sites.shown(`${map}&constellation=Stars`);
    assert.match(label, /Stars/);
    const silent = await sites.shown(`${map}&constellation=Stars&label=`);
    assert.equal(silent.label, '');
    const other = await sites.shown(`${map}&constellation=Evil`);
    assert.match(other.sentence, /“constellation” .*do not have/);
    assert.doesNotMatch(other.all, /evil/i);
  });

  it('does not repeat a name that a summary does not have', async (t) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'kpi-embed-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const [page, out] = ['page.html', 'figures.json'].map((name) => path.join(folder, name));
    cpSync(new URL('../../examples/hub-activity.csv', import.meta.url), path.join(folder, 'a.csv'));
    writeFileSync(page, '<kpi-big-number src="a.csv"></kpi-big-number>');
    const { dist } = await built();
    const args = ['summarize', '--page', page, '--out', out, '--quiet'];
    execFileSync(process.execPath, [path.join(dist, 'cli.js'), ...args]);
    sites.files['/data/figures.json'] = readFileSync(out);
    const { sentence, all } = await sites.shown(
      `${NUMBER}&figures=/data/figures.json&cluster=Evil`,
    );
    assert.match(sentence, /“cluster” .*do not have/);
    assert.doesNotMatch(all, /evil/i);
  });

  it('does not follow its own site to another one', async () => {
    for (const sandbox of ['', SANDBOX]) {
      const { value, status } = await sites.shown(`${NUMBER}&src=/moved.csv`, sandbox, {
        broken: ['connect-src'],
      });
      assert.equal(value, '–');
      assert.match(status, /moved\.csv/);
    }
    assert.ok(sites.own.asked.includes('/moved.csv'));
    assert.ok(!sites.other.asked.includes('/evil.csv'));
  });

  it('shows files that are listed, or lie below an entry that ends with a slash', async () => {
    sites.begin(`${sites.secure.origin}/ours/ ${sites.secure.origin}/one.csv?of=two`);
    const numberOf = (file) => `${NUMBER}&src=${encodeURIComponent(sites.secure.origin + file)}`;
    for (const sandbox of ['', SANDBOX]) {
      for (const file of ['/ours/a.csv', '/ours/deep/a.csv', '/one.csv?of=two']) {
        assert.equal((await sites.shown(numberOf(file), sandbox)).value, '12', file);
      }
    }
    sites.secure.asked.length = 0;
    const others = ['/', '/ours', '/theirs.csv', '/ours/../theirs.csv', '/ours/%2e%2e/a.csv'];
    for (const file of [...others, '/ours/..%2ftheirs.csv', '/one.csv', '/one.csv?of=three']) {
      const { sentence } = await sites.shown(numberOf(file));
      assert.match(sentence, /“src” .* may not show.* https:\/\/127/, file);
    }
    assert.match((await sites.shown(numberOf('/ours/a.csv?b'))).sentence, /has a “\?”/);
    assert.deepEqual(sites.secure.asked, []);
    const { value } = await sites.shown(numberOf('/ours/moved.csv'), '', {
      broken: ['connect-src'],
    });
    assert.equal(value, '–');
    assert.ok(!sites.other.asked.includes('/evil.csv'));
  });

  it('takes no address from a list but those that begin with https:', async () => {
    sites.begin(`${sites.other.origin}/ * https: data: 'self'`);
    const query = `${NUMBER}&src=${sites.other.origin}/evil.csv`;
    const { sentence } = await sites.shown(query);
    assert.match(sentence, /It shows files of http:\/\/127/);
    assert.deepEqual(filesAsked(), []);
  });
});
