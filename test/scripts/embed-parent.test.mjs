import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { NUMBER, openSites, read } from '../support/embed-sites.mjs';
import { closePages, pageWithWaits } from '../support/page-waits.mjs';

// Heights, and light and dark, between the page for frames and the script of the page around it.

describe('the script around frames', { timeout: 300_000 }, () => {
  let sites;

  before(async () => (sites = await openSites()));
  after(() => sites?.close());
  afterEach(() => closePages(sites.browser));
  beforeEach(() => sites.begin());

  it('is dark from the start where the page around it is, also if it is lazy, and after it has moved on', async () => {
    const { page, frame } = await sites.openAround(
      `${NUMBER}&src=/data/open.csv`,
      'data-kpi-dark="html.dark" loading="lazy"',
      'kit',
      { head: `<script>document.documentElement.className = 'dark'</script>` },
    );
    const isDark = () =>
      frame.evaluate(() =>
        window.waits.until(() => document.documentElement.dataset.theme === 'dark'),
      );
    await isDark();
    await frame.evaluate(() => window.waits.turns(8));
    const sizes = await page.evaluate(async () => {
      let count = 0;
      addEventListener('message', () => (count += 1));
      await window.waits.frames(8);
      return count;
    });
    assert.equal(sizes, 0);
    await Promise.all([
      frame.waitForNavigation(),
      frame.evaluate(() => location.assign(`${location.href}&trend`)),
    ]);
    await isDark();
  });

  it('tells a frame light or dark although another one has a selector with a slip', async () => {
    const src = `${sites.own.origin}/kit/embed.html?${NUMBER}&amp;src=/data/open.csv`;
    const broken = `<iframe title="Other" data-kpi-dark="html[" src="${src}"></iframe>`;
    const warnings = [];
    const { page } = await sites.openAround(
      `${NUMBER}&src=/data/open.csv`,
      'data-kpi-dark="html.dark"',
      'kit',
      {
        head: `<body class="around">${broken}`,
        hear: (message) => message.type() === 'warn' && warnings.push(message.text()),
      },
    );
    const last = await (await page.$('iframe:last-of-type')).contentFrame();
    for (const theme of ['dark', 'light']) {
      await page.evaluate((name) => (document.documentElement.className = name), theme);
      await last.evaluate(
        (name) => window.waits.until(() => document.documentElement.dataset.theme === name),
        theme,
      );
    }
    assert.deepEqual(
      warnings.map((text) => text.includes('data-kpi-dark="html["')),
      [true],
    );
  });

  it('takes light and dark from the page around it alone', async () => {
    const { frame } = await sites.openAround(`${NUMBER}&src=/data/open.csv`);
    await frame.evaluate(read);
    const theme = await frame.evaluate(async () => {
      window.postMessage({ type: 'kpi-embed-ask', theme: 'dark' }, '*');
      await window.waits.turns(4);
      return document.documentElement.dataset.theme;
    });
    assert.equal(theme, undefined);
  });

  it('gives the page around a height only from the frame that it is for, and from its site', async () => {
    sites.pages['/claims.html'] = `<!doctype html><title>Claims</title><main><p>x</p></main><script>
      parent.postMessage({ type: 'kpi-embed-size', height: 777 }, '*'); window.done = true;</script>`;
    const { page, frame, heightOfFrame } = await sites.openAround('tag=x', '', 'away');
    await frame.waitForFunction('window.done');
    await page.evaluate(async () => {
      window.postMessage({ type: 'kpi-embed-size', height: 778 }, '*');
      await window.waits.turns(4);
    });
    assert.equal(await heightOfFrame(), 150);
  });

  it('has no number where a height should be, nor one without end', async () => {
    sites.pages['/claims/embed.html'] =
      `<!doctype html><title>Claims</title><main><p>x</p></main><script>
      for (const height of ['', null, NaN, -5, '1px; color: red', {}])
        parent.postMessage({ type: 'kpi-embed-size', height }, '*');
      window.done = true;</script>`;
    sites.pages['/around.html'] = `<!doctype html><title>Around</title>
      <script defer src="${sites.own.origin}/kit/embed-parent.js"></script>
      <body><iframe src="/claims/embed.html"></iframe>`;
    const page = await pageWithWaits(sites.browser);
    await page.goto(`${sites.other.origin}/around.html`);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await frame.waitForFunction('window.done');
    await page.evaluate(() => window.waits.turns(4));
    const height = () => page.$eval('iframe', (one) => one.style.height);
    assert.equal(await height(), '');
    await frame.evaluate(() => parent.postMessage({ type: 'kpi-embed-size', height: 1e9 }, '*'));
    await page.evaluate(() =>
      window.waits.until(() => document.querySelector('iframe').style.height !== ''),
    );
    assert.equal(await height(), '20000px');
  });

  it('is the only page that gets a height: no other frame does', async () => {
    const claims = `<!doctype html><title>Claims</title><script>
      parent.postMessage({ type: 'kpi-embed-size', height: 777 }, '*');</script>`;
    const own = '/claims/embed.html';
    for (const path of [own, '/advertisement.html']) sites.pages[path] = claims;
    sites.pages['/around.html'] = `<!doctype html><title>Around</title>
      <script src="${sites.own.origin}/kit/embed-parent.js" defer></script>
      <body><iframe src="/advertisement.html?for=/embed.html"></iframe>`;
    const page = await pageWithWaits(sites.browser);
    await page.goto(`${sites.other.origin}/around.html`);
    // The height of a frame that came later is there, so that of the first one is refused.
    await page.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src }));
      return window.waits.until(() => document.querySelector('iframe:last-of-type').style.height);
    }, own);
    assert.equal(await page.$eval('iframe', (one) => one.style.height), '');
  });
});
