import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { manifestTags } from '../../scripts/manifest-tags.mjs';
import { NUMBER, openSites, read, SANDBOX } from '../support/embed-sites.mjs';

// The page for frames, as built, in pages of another site.

describe('the page for frames', { timeout: 300_000 }, () => {
  let sites;

  before(async () => (sites = await openSites()));
  after(() => sites?.close());
  beforeEach(() => sites.begin());

  it('shows the widget of its query, and is as high as it', async () => {
    const found = await sites.shown(`${NUMBER}&src=/data/hub-activity.csv&metric=hubs`);
    assert.equal(found.value, '2');
    assert.ok(found.height > 50, `${found.height}`);
    assert.equal(found.around, found.height);
    assert.equal(found.scrolls, false);
    assert.ok(!sites.own.asked.some((url) => url.includes('standalone')));
  });

  it('does so sandboxed, without an origin', async () => {
    const found = await sites.shown(`${NUMBER}&src=/data/open.csv`, SANDBOX);
    assert.equal(found.value, '12');
    assert.equal(found.around, found.height);
    assert.ok(sites.own.asked.some((url) => url.endsWith('kpi-widgets.standalone.js')));
    assert.ok(!sites.own.asked.some((url) => url.endsWith('/kpi-widgets.js')));
  });

  it('says why sandboxed frames need a server that lets everybody read', async () => {
    const { status } = await sites.shown(`${NUMBER}&src=/data/hub-activity.csv`, SANDBOX);
    assert.match(status, /sandboxed without allow-same-origin/);
  });

  it('draws each tag, and breaks no rule of its own', async () => {
    for (const tag of ['hub-area-chart', 'community-bins', 'community-map']) {
      for (const sandbox of ['', SANDBOX]) {
        const query = `tag=${tag}&loading=eager&controls&src=/data/${tag === 'community-map' ? 'places' : 'open'}.csv`;
        const { page, frame, errors } = await sites.openAround(query, sandbox);
        await frame.evaluate(read);
        const marks = await frame.evaluate(
          (name) =>
            document.querySelector(name).shadowRoot.querySelectorAll('.chart svg path').length,
          tag,
        );
        assert.ok(marks > 0, tag);
        assert.deepEqual(errors, []);
        await page.close();
      }
    }
  });

  it('follows its own height later, in a narrower frame', async () => {
    const { page, frame, heightOfFrame } = await sites.openAround(
      `${NUMBER}&src=/data/open.csv&trend`,
    );
    const wide = await frame.evaluate(read);
    await page.$eval('iframe', (one) => (one.width = '90'));
    await frame.evaluate(
      (before) =>
        window.waits.until(
          () => document.querySelector('main').getBoundingClientRect().height > before + 1,
        ),
      wide.height,
    );
    const narrow = await frame.evaluate(read);
    assert.equal(await heightOfFrame(), narrow.height);
    await page.close();
  });

  it('is dark by its query', async () => {
    const light = await sites.shown(`${NUMBER}&src=/data/open.csv`);
    const dark = await sites.shown(`${NUMBER}&src=/data/open.csv&theme=dark`);
    assert.deepEqual([light.background, light.isDark], ['light', false]);
    assert.deepEqual([dark.background, dark.isDark], ['dark', true]);
  });

  it('is dark as the page around it is, and follows it', async () => {
    for (const sandbox of ['', SANDBOX]) {
      const { page, frame } = await sites.openAround(
        `${NUMBER}&src=/data/open.csv`,
        `data-kpi-dark="html.dark" ${sandbox}`,
      );
      await frame.evaluate(read);
      for (const isDark of [true, false]) {
        await page.evaluate(
          (dark) => document.documentElement.classList.toggle('dark', dark),
          isDark,
        );
        await frame.evaluate(
          (theme) => window.waits.until(() => document.documentElement.dataset.theme === theme),
          isDark ? 'dark' : 'light',
        );
        await frame.evaluate(
          (dark) =>
            window.waits.until(
              () =>
                (document.querySelector('kpi-big-number').shadowRoot.querySelector('.root.dark') !==
                  null) ===
                dark,
            ),
          isDark,
        );
      }
      await page.close();
    }
  });

  it('speaks of numbers in the language of its query', async () => {
    const { language, label } = await sites.shown(`${NUMBER}&src=/data/open.csv&lang=es`);
    assert.equal(language, 'es');
    assert.equal(label, 'Usuarios mensuales');
  });

  it('takes every attribute of every tag', async () => {
    const values = {
      label: '',
      'as-of': '2026-01-01',
      period: 'P90D',
      trend: 'P30D',
      bins: '0 5 10',
      cluster: 'a',
      hub: 'prod',
      'exclude-hubs': '',
      'exclude-clusters': '',
    };
    const skipped = ['constellation', 'theme'];
    for (const [tag, attributes] of Object.entries(manifestTags())) {
      const query = new URLSearchParams({ tag, loading: 'eager' });
      const all = Object.entries(attributes).filter(([name]) => !skipped.includes(name));
      for (const [name, type] of all) {
        const [, word] = /'([^']+)'/.exec(type) ?? [];
        const address = ['src', 'locations', 'activity', 'figures'].includes(name);
        query.set(name, values[name] ?? word ?? (address ? '/data/open.csv' : '3'));
      }
      const { page, frame } = await sites.openAround(query);
      const found = await frame.evaluate(() => ({
        sentence: document.querySelector('main > p')?.textContent,
        names: document.querySelector('main').firstElementChild.getAttributeNames(),
      }));
      assert.equal(found.sentence, undefined);
      const names = all.map(([name]) => name);
      assert.deepEqual(
        names.filter((name) => !found.names.includes(name)),
        [],
      );
      await page.close();
    }
  });

  it('says that the kit is not beside it', async () => {
    const { sentence } = await sites.shown(`${NUMBER}&src=/data/open.csv`, '', {
      folder: 'lonely',
    });
    assert.match(sentence, /the kit beside this page could not be loaded/);
  });

  it('says without scripts that it needs them', async () => {
    const page = await sites.browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${sites.own.origin}/kit/embed.html?${NUMBER}`);
    const tree = await page.accessibility.snapshot();
    assert.match(JSON.stringify(tree), /scripts do not run here/);
    await page.close();
  });
});
