import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { KIT_SCRIPT, openBrowser } from '../support/browser.mjs';
import { installNodePackage } from '../support/node-package.mjs';

const DATA = fileURLToPath(new URL('../../demo/data/', import.meta.url));
const ACTIVITY = path.join(DATA, 'hub-activity.csv');
const FONT = 'Arimo, Arial, sans-serif';

/** Tags as they are written in a page, with addresses that begin from its root. */
const TAGS = [
  '<hub-area-chart src="/demo/data/hub-activity.csv" group-by="hub" top="4">',
  '<hub-area-chart src="/demo/data/hub-activity.csv" kind="month-ends" theme="dark">',
  '<hub-area-chart src="/demo/data/hub-activity.csv" kind="line" scale="log" colors="all">',
  '<hub-area-chart src="/demo/data/hub-activity.csv" kind="calendar">',
  '<community-bins src="/demo/data/hub-activity.csv" measure="users" axis="own">',
  '<community-bins src="/demo/data/hub-activity.csv" kind="treemap" timescale="monthly">',
  '<community-map src="/demo/data/airtable-communities.csv" locations="/demo/data/airtable-locations.csv" activity="/demo/data/hub-activity.csv">',
  '<community-map src="/demo/data/airtable-communities.csv" locations="/demo/data/airtable-locations.csv" activity="/demo/data/hub-activity.csv" projection="albers-usa" color-by="none">',
  '<kpi-big-number src="/demo/data/hub-activity.csv" stat="latest" at-least label="People">',
  '<kpi-big-number src="/demo/data/hub-activity.csv" period="P30D" trend theme="dark">',
];

const nameOf = (tag) => /^<([a-z-]+)/.exec(tag)[1];

describe('kpi-widgets render', () => {
  let kit;

  before(async () => {
    kit = await installNodePackage();
  });
  after(() => kit?.remove());

  const render = (...args) => kit.run(['render', ...args]);

  describe('beside the tags on a page', () => {
    let opened;
    let page;

    before(async () => {
      const tags = TAGS.map((tag) => {
        const eager = tag.replace('>', ' loading="eager">');
        return `<div>${eager}</${nameOf(tag)}></div>`;
      }).join('\n');
      const style = `<style>body { margin: 8px; width: 720px; font-family: ${FONT} }</style>`;
      opened = await openBrowser({
        '/page.html': `<!doctype html><html lang="en"><meta charset="utf-8">${style}${KIT_SCRIPT}${tags}`,
      });
      page = await opened.browser.newPage();
      await page.setViewport({ width: 900, height: 1000 });
      await page.goto(opened.address('/page.html'));
      await page.waitForFunction(() =>
        [...document.querySelectorAll('div > *')].every((one) => one.matches(':state(ready)')),
      );
    });
    after(() => opened?.close());

    for (const [at, tag] of TAGS.entries()) {
      it(`draws the same picture of ${tag.replace(/"\/[^"]*"/g, '…')}`, async () => {
        const onPage = await page.evaluate(async (index) => {
          const element = document.querySelectorAll('div > *')[index];
          const { clientWidth } = element.shadowRoot.querySelector('.chart') ?? element;
          return { text: await (await element.toImage('image/svg+xml')).text(), clientWidth };
        }, at);
        const absolute = tag.replaceAll('"/demo', `"${opened.address('/demo')}`);
        const size = ['--width', `${onPage.clientWidth}`];
        const { code, printed, told } = await render(absolute, '--format', 'svg', ...size);
        assert.equal(told, '');
        assert.equal(code, 0);
        assert.ok(printed === onPage.text, 'the page has another picture');
      });
    }

    it('says the same number, sentence and caption', async () => {
      for (const [at, tag] of TAGS.entries()) {
        const { value, summary } = await page.evaluate((index) => {
          const { shadowRoot } = document.querySelectorAll('div > *')[index];
          return {
            value: shadowRoot.querySelector('[part~=value]')?.textContent.trim() ?? null,
            summary: shadowRoot.querySelector('.chart')?.getAttribute('aria-label') ?? null,
          };
        }, at);
        const absolute = tag.replaceAll('"/demo', `"${opened.address('/demo')}`);
        const { printed } = await render(absolute, '--format', 'json');
        const { text, sentence } = JSON.parse(printed);
        if (value === null) assert.equal(sentence, summary);
        else assert.ok(value.includes(text), `${value} has no ${text}`);
      }
    });
  });

  it('writes a number as text alone, and reads attributes from options or from a tag', async () => {
    const first = await render('kpi-big-number', '--src', ACTIVITY, '--metric', 'hubs');
    assert.match(first.printed, /^\d+\n$/);
    assert.equal(first.told, '');
    const same = await render(`kpi-big-number src="${ACTIVITY}" metric=hubs`, '--format=txt');
    assert.equal(same.printed, first.printed);
  });

  it('knows its own formats from those of a number', async () => {
    const { printed } = await render('kpi-big-number', '--src', ACTIVITY, '--format', 'compact');
    assert.match(printed, /^\d+(\.\d)?K\n$/);
  });

  it('writes a table and text as Markdown in which names format nothing', async () => {
    const file = path.join(kit.folder, 'odd.csv');
    const rows = ['2026-01-01', '2026-01-02'].map((day) => `${day},*a*|b <i>,h_1_,monthly,7`);
    writeFileSync(file, `date,cluster,hub,timescale,users\n${rows.join('\n')}\n`);
    const { printed } = await render('hub-area-chart', '--src', file, '--format', 'md');
    assert.match(printed, /^\| \\\*a\\\*\\\|b \\<i\\> \| 7 \| 7 \|/m);
    assert.doesNotMatch(printed, /(?<!\\)[<*]i|\/tmp\//);
    const label = 'From $5 to @6, https://a.example and www.b.example';
    const titled = await render(
      'hub-area-chart',
      '--src',
      file,
      '--format',
      'md',
      '--label',
      label,
    );
    assert.match(
      titled.printed,
      /^\*\*From \\\$5 to \\@6, https:&#47;&#47;a\.example and www&#46;b\.example\*\*\n/,
    );
  });

  it('writes each row that is drawn as data, with ISO dates and without folders', async () => {
    const { printed } = await render('hub-area-chart', '--src', ACTIVITY, '--format', 'json');
    const { columns, rows, sources, dataThrough } = JSON.parse(printed);
    assert.deepEqual(sources, [{ address: 'hub-activity.csv', rows: sources[0].rows }]);
    assert.match(dataThrough, /^\d{4}-\d\d-\d\d$/);
    assert.match(rows[0][columns.indexOf('date')], /^\d{4}-\d\d-\d\d$/);
  });

  it('writes files by their ending', async () => {
    const out = path.join(kit.folder, 'chart.png');
    const { printed, code } = await render('community-bins', '--src', ACTIVITY, '--out', out);
    assert.equal(printed, `${out}\n`);
    assert.equal(code, 0);
    assert.equal(readFileSync(out).subarray(1, 4).toString(), 'PNG');
  });

  it('says what is wrong, and writes nothing', async () => {
    const cases = [
      [['kpi-big-number', '--src', 'none.csv'], 1, /<kpi-big-number>: .*none\.csv/],
      [['kpi-big-number', '--src', ACTIVITY, '--metric', 'cats'], 1, /metric.*cats/],
      [['kpi-big-number', '--src', ACTIVITY, '--hub', 'nowhere'], 1, /no row of the data/],
      [['kpi-big-number'], 1, /src/],
      [['big-number', '--src', ACTIVITY], 2, /is none of the tags/],
      [['kpi-big-number', '--src', ACTIVITY, '--width', '9'], 2, /--width takes/],
      [['kpi-big-number', '--src', ACTIVITY, '--out', 'a.gif'], 2, /--out takes/],
      [[], 2, /First comes a tag/],
    ];
    for (const [args, expected, sentence] of cases) {
      const { code, printed, told } = await render(...args);
      assert.match(told, sentence);
      assert.equal(code, expected, told);
      assert.equal(printed, '');
      assert.doesNotMatch(told, /\n +at /);
    }
  });

  it('tells of attributes that the tag does not have', async () => {
    const refused = await render('kpi-big-number', '--src', ACTIVITY, '--colour', 'red');
    assert.equal(refused.code, 2);
    assert.match(refused.told, /^--colour is no attribute of kpi-big-number, which has src, /);
    const slip = `<kpi-big-number src="${ACTIVITY}" metrc="hubs">`;
    const { code, told } = await render(slip);
    assert.equal(code, 0);
    assert.match(told, /metrc/);
  });

  it('writes HTML without scripts that follows light and dark', async () => {
    const opened = await openBrowser({});
    try {
      const { printed } = await render('hub-area-chart', '--src', ACTIVITY, '--format', 'html');
      const page = await opened.browser.newPage();
      await page.setJavaScriptEnabled(false);
      const fills = async (root) => {
        await page.setContent(`<!doctype html><html ${root}><body>${printed}`);
        return page.$eval('figure svg g path[fill^="var("]', (one) => getComputedStyle(one).fill);
      };
      const light = await fills('');
      const dark = await fills('style="color-scheme: dark"');
      assert.notEqual(light, dark);
      assert.equal(await fills('data-theme="dark"'), dark);
      assert.equal(await fills('data-theme="light"'), light);
      // On paper and in forced colours, a dark page has another ground, and its light text would be lost.
      const text = async (media, features) => {
        const session = await page.createCDPSession();
        await session.send('Emulation.setEmulatedMedia', { media, features });
        await page.setContent(
          `<!doctype html><html class="dark"><body style="color: #eee">${printed}`,
        );
        const found = await page.$eval('figure svg text', (one) => getComputedStyle(one).color);
        await session.detach();
        return found;
      };
      const grey = 'rgb(238, 238, 238)';
      assert.equal(await text('', []), grey);
      assert.equal(await text('print', []), 'rgb(35, 3, 68)');
      const forced = [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: 'light' },
      ];
      assert.equal(await text('', forced), 'rgb(0, 0, 0)');
    } finally {
      await opened.close();
    }
  });
});
