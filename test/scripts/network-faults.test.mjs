import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { GOOD_VALUE } from '../support/faulty-answers.mjs';
import { openNetwork, show } from '../support/network.mjs';

/** Seconds that a widget waits: as usual, and for an answer that never comes. */
const USUAL = 15;
const SHORT = 1;
/** Seconds in which all has to be over: far less than as usual, and enough for a busy machine. */
const SOON = 10;

const DATA = null;
const SHOULD_BE = /answered with status \d+\. It should be the address of a CSV of hub activity/;
const PUBLIC = /answered with status 40[13]: .*the file has to be public\./;
const LATER = /answered with status \d+: its server is busy or has a fault\. Try again later\./;
const OWN = /^No answer from .*the server is down or breaks off, or it redirects/;
const OTHER = /^No answer from .*\(CORS\).*copy the file into your own site.*the address is wrong/;
const RELEASE =
  /^GitHub lets no page .* of a release \(CORS\): .*Copy the file into your site when/;
const WEB_PAGE = /is not a CSV file: it begins with “<!doctype html>”.*perhaps one to log in/;

/**
 * What is wrong, the address (`own:`, `open:` and `closed:` stand for the origins of servers), what is
 * said of it (`DATA` where nothing is, and the figure is shown), how often the server is asked.
 */
const CASES = [
  ['status 204', 'own:/status/204/x.csv', /is empty\. Expected a CSV/, 1],
  [
    'status 206',
    'own:/status/206/x.csv',
    /206: it sent only a part of the file.*with status 200/,
    1,
  ],
  ['status 301 without Location', 'own:/status/301/x.csv', SHOULD_BE, 1],
  ['status 304 that was not asked for', 'own:/status/304/x.csv', SHOULD_BE, 1],
  ['status 400', 'own:/status/400/x.csv', SHOULD_BE, 1],
  ['status 401', 'own:/status/401/x.csv', PUBLIC, 1],
  ['status 403', 'own:/status/403/x.csv', PUBLIC, 1],
  ['status 404', 'own:/status/404/x.csv', SHOULD_BE, 3],
  ['status 410', 'own:/status/410/x.csv', SHOULD_BE, 1],
  ['status 418', 'own:/status/418/x.csv', SHOULD_BE, 1],
  ['status 429', 'own:/status/429/x.csv', LATER, 3],
  ['status 429 for a minute', 'own:/status/429/x.csv?retry-after=60', LATER, 1],
  ['status 500', 'own:/status/500/x.csv', LATER, 3],
  ['status 502', 'own:/status/502/x.csv', LATER, 3],
  ['status 503', 'own:/status/503/x.csv', LATER, 3],
  ['status 504', 'own:/status/504/x.csv', LATER, 3],

  ['another site with CORS', 'open:/good/x.csv', DATA, 1],
  ['another site without CORS', 'closed:/good/x.csv', OTHER, 1],
  ['an error of a site without CORS', 'closed:/status/404/x.csv', OTHER, 1],
  ['a way to a site without CORS', 'open:/leads/x.csv?to=closed:/good/x.csv', OTHER, 1],
  ['the same from its own site', 'own:/leads/x.csv?to=closed:/good/x.csv', OWN, 1],
  ['a way to a site with CORS', 'own:/leads/x.csv?to=open:/good/x.csv', DATA, 1],
  ['a circle', 'own:/loop/x.csv', OWN],
  ['a circle elsewhere', 'open:/loop/x.csv', OTHER],
  ['a closed port', 'http://127.0.0.1:1/x.csv', OTHER],
  ['a name that nobody has', 'http://no-such-host.invalid/x.csv', OTHER],
  ['a port that browsers do not ask', 'http://127.0.0.1:25/x.csv', OTHER],

  // Chromium itself asks once more where a connection that had been open is reset.
  ['a reset', 'own:/reset/x.csv', OWN],
  ['a connection that ends without a word', 'own:/vanish/x.csv', OWN, 1],
  ['an answer that is no HTTP', 'open:/garbage/x.csv', OTHER, 1],
  ['no answer', 'own:/hang/x.csv', /did not answer within 1 second\. .*attribute timeout/, 1],

  ['CSV that is called HTML', 'own:/type/x.csv?of=text/html', DATA, 1],
  ['CSV that is called binary', 'own:/type/x.csv?of=application/octet-stream', DATA, 1],
  ['a web page', 'own:/page/x.csv', WEB_PAGE, 1],
  ['a way to log in', 'own:/to-login/x.csv', /one to log in.*led to own:\/page\/login\./, 1],
  ['JSON', 'own:/json/x.csv', /is not a CSV file: it begins with “\{"message"/, 1],
  ['a picture', 'own:/picture/x.csv', /is not a CSV file: it begins with “‰PNG”/, 1],

  [
    'a release of GitHub',
    'https://github.com/leads/x/releases/download/v1/x.csv?to=closed:/good/x.csv',
    RELEASE,
  ],
  ['its newest release', 'https://github.com/page/x/releases/latest/download/x.csv', RELEASE],
  [
    'a page of GitHub',
    'https://github.com/page/x/blob/main/data/x.csv',
    /is a page of GitHub about a file.*at https:\/\/raw\.githubusercontent\.com\/page\/x\/main\/data\/x\.csv\./,
  ],
  ['another page of GitHub', 'https://github.com/page/x', OTHER],

  ['data: in the address', 'data:text/csv,date,hub,users,cluster%0A2026-11-01,h,3043,c', DATA],
  ['data: without a comma', 'data:text/csv', /data:text\/csv cannot be read.*needs a comma/],
  ['blob: of nobody', 'blob:http://127.0.0.1/no', /blob:\S+ cannot be read.*only in the page/],
  ['a relative address', '../good/x.csv', DATA],
  ['an address without scheme', '//OPEN/good/x.csv', DATA],
  [
    'javascript:',
    'javascript:void(window.hasRun=true)',
    /^“javascript:\S+ in the attribute “src” is not an address .*begins with https:/,
  ],
  ['ftp:', 'ftp://data.test/x.csv', /^“ftp:\S+ in the attribute “src” is not an address/],
  ['file:', 'file:///data/x.csv', /^“file:\S+ in .* is a file of this computer.*on a web server/],
  ['half an address', 'http://[', /^“http:\/\/\[” in the attribute “src” is not an address/],
  [
    'a name and a password',
    'http://me:hidden@data.test/x.csv',
    /^“http:\/\/data\.test\/x\.csv” is written with a name or a password.*Take them out/,
  ],
];

describe('a network that fails', { concurrency: false }, () => {
  let network, page;
  let slowest = 0;
  const resolved = (text) =>
    text
      .replace('OPEN', `127.0.0.1:${network.open.port}`)
      .replace(/\b(own|open|closed):(?=\/)/g, (_, name) => network[name].origin);
  const requestsOf = (address) => {
    const server = Object.values(network).find(
      ({ origin }) => origin && address.startsWith(origin),
    );
    return server?.requestsOf(address.slice(server.origin.length));
  };

  before(async () => {
    network = await openNetwork();
    page = await network.newPage();
  });
  after(() => network?.close());

  for (const [name, short, says, asked] of CASES) {
    it(`ends in ${says ? 'a sentence' : 'data'}: ${name}`, { timeout: 20_000 }, async () => {
      const src = resolved(short);
      const timeout = String(short.includes('/hang/') ? SHORT : USUAL);
      const found = await page.evaluate(show, { src, timeout });
      slowest = Math.max(slowest, found.seconds);
      assert.equal(found.state, says ? 'error' : 'ready', found.status);
      if (says) {
        const [title, ...rest] = found.status.split('. ');
        assert.equal(title, 'Monthly users cannot be shown');
        const text = rest.join('. ').replaceAll(network.own.origin, 'own:');
        assert.match(text, says);
        if (!short.includes(':hidden@')) assert.ok(found.status.includes(src), found.status);
        assert.ok(!found.status.includes('hidden'), found.status);
        assert.ok(found.hasFallback);
      } else assert.deepEqual([found.value, found.status], [GOOD_VALUE, '']);
      assert.ok(found.seconds < SOON, `took ${found.seconds} s`);
      const requests = requestsOf(src);
      if (asked) assert.equal(requests.length, asked);
      for (const { headers } of requests ?? []) {
        assert.deepEqual([headers.referer, headers.cookie], [undefined, undefined]);
      }
      assert.deepEqual(network.errors, []);
    });
  }

  it('runs nothing that is written as an address', async (t) => {
    t.diagnostic(`The slowest of all took ${slowest.toFixed(2)} s`);
    assert.equal(await page.evaluate(() => window.hasRun), undefined);
  });

  it('is asked from the base of the page', { timeout: 20_000 }, async () => {
    const based = await network.newPage(`${network.own.origin}/deep/page.html`);
    await based.evaluate((href) => {
      document.head.append(Object.assign(document.createElement('base'), { href }));
    }, `${network.own.origin}/good/`);
    const found = await based.evaluate(show, { src: 'based.csv' });
    assert.deepEqual([found.value, found.status], [GOOD_VALUE, '']);
    assert.equal(network.own.requestsOf('/good/based.csv').length, 1);
    await based.close();
  });

  it('says where a page with https asks for http', { timeout: 20_000 }, async () => {
    const secure = await network.newPage('https://kit.test/network.html');
    const src = 'http://data.test/good/mixed.csv';
    const found = await secure.evaluate(show, { src });
    assert.equal(found.state, 'error');
    assert.match(found.status, /data\.test\/good\/mixed\.csv begins with http:.*Write https:/);
    assert.equal(network.open.requestsOf('/good/mixed.csv').length, 0);
    // A browser makes an exception for this device.
    const local = await secure.evaluate(show, { src: `${network.open.origin}/good/local.csv` });
    assert.deepEqual([local.value, local.status], [GOOD_VALUE, '']);
    await secure.close();
  });

  it(
    'is asked without cookies and without the address of the page',
    { timeout: 20_000 },
    async () => {
      const told = await network.newPage(`${network.own.origin}/network.html?secret`);
      await told.evaluate(() => {
        document.cookie = 'who=me; path=/';
        const policy = { name: 'referrer', content: 'unsafe-url' };
        document.head.append(Object.assign(document.createElement('meta'), policy));
      });
      for (const name of ['own', 'open']) {
        const found = await told.evaluate(show, { src: `${network[name].origin}/good/told.csv` });
        assert.equal(found.value, GOOD_VALUE);
        const [{ headers }] = network[name].requestsOf('/good/told.csv');
        assert.deepEqual([headers.referer, headers.cookie], [undefined, undefined]);
      }
      await told.close();
    },
  );
});
