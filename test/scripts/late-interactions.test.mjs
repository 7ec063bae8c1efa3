import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { closePages, pageWithWaits } from '../support/page-waits.mjs';

// What answers a reader's hand comes after the picture: here by the built kit, in a real browser.

const ACTIVITY = 'src="/demo/data/hub-activity.csv"';
/** The tags with a picture, with attributes that show one. */
const CHARTS = {
  'hub-area-chart': ACTIVITY,
  'community-bins': ACTIVITY,
  'community-map': `src="/demo/data/airtable-communities.csv"
    locations="/demo/data/airtable-locations.csv" activity="/demo/data/hub-activity.csv"`,
};

const page = (tag) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Late</title>
  <script type="module" src="/built/components/${tag}.js"></script>
  <script>
    window.events = [];
    for (const name of ['kpi-load', 'kpi-error']) {
      document.addEventListener(name, () => window.events.push(name));
    }
    window.shifts = [];
    window.observer = new PerformanceObserver((list) => window.shifts.push(...list.getEntries()));
    window.observer.observe({ type: 'layout-shift', buffered: true });
  </script>
  <p>before</p><${tag} loading="eager" ${CHARTS[tag]}></${tag}><p>after</p></html>`;

/** Code that answers a reader, by its path. */
const isLate = (request) => /\/chunks\/\w+-interactions-/.test(new URL(request.url()).pathname);

/** Runs in the page: waits until the first widget has a picture. */
const drawn = () =>
  window.waits.until(() => window.widget().shadowRoot?.querySelector('.chart:not(.place) > svg'));

/** Runs in the page: waits until the picture answers a reader. */
const answering = () => window.waits.until(() => window.widget().shadowRoot.querySelector('.tip'));

const tipText = () =>
  window.waits.until(() => {
    const tip = window.widget().shadowRoot.querySelector('.tip:not([hidden])');
    return tip?.textContent;
  });

/** Runs in the page: what has moved since the code that answers was let through. */
const shiftsSince = () =>
  [...window.shifts, ...window.observer.takeRecords()]
    .filter(({ startTime }) => startTime > window.released)
    .map(({ value, sources }) => `${value} ${sources.map(({ node }) => node?.nodeName)}`);

describe('what answers a reader', { timeout: 240_000 }, () => {
  let opened;

  before(async () => {
    const pages = Object.keys(CHARTS).map((tag) => [`/${tag}.html`, page(tag)]);
    opened = await openBrowser(Object.fromEntries(pages));
  });
  after(() => opened?.close());
  afterEach(() => closePages(opened.browser));

  /**
   * Opens a page with one tag.
   * @param {(request: import('puppeteer-core').HTTPRequest) => Promise<unknown>} take does something with each
   *   request for code that answers a reader
   */
  async function open(tag, take) {
    const tab = await pageWithWaits(opened.browser);
    const errors = [];
    const told = [];
    tab.on('pageerror', ({ message }) => errors.push(message));
    tab.on('console', (line) => told.push(line.text()));
    await tab.evaluateOnNewDocument(() => {
      window.widget = () => document.querySelector('hub-area-chart, community-bins, community-map');
    });
    await tab.setRequestInterception(true);
    tab.on('request', (request) => (isLate(request) ? take(request) : request.continue()));
    await tab.goto(opened.address(`/${tag}.html`));
    await tab.evaluate(drawn);
    return { tab, errors, told };
  }

  for (const tag of Object.keys(CHARTS)) {
    it(`is asked for once ${tag} has fired kpi-load, and moves nothing`, async () => {
      const asked = [];
      const { tab, errors } = await open(tag, async (request) => {
        const frame = request.frame();
        asked.push(await frame.evaluate(() => [...window.events]));
        await frame.evaluate(() =>
          window.waits.frames().then(() => (window.released ??= performance.now())),
        );
        await request.continue();
      });
      await tab.evaluate(answering);
      assert.ok(asked.length >= 2, `${asked.length} files`);
      for (const events of asked) assert.deepEqual(events, ['kpi-load']);
      await tab.evaluate(() => window.waits.frames());
      assert.deepEqual(await tab.evaluate(shiftsSince), []);
      assert.deepEqual(errors, []);
    });

    it(`answers a mouse and a key in ${tag} that came before it`, async () => {
      const held = [];
      let isHeld = true;
      const { tab, errors } = await open(tag, (request) =>
        isHeld ? held.push(request) : request.continue(),
      );
      const { x, y } = await tab.evaluate(() => {
        const chart = window.widget().shadowRoot.querySelector('.chart');
        chart.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = chart.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      await tab.mouse.move(x, y);
      await tab.evaluate(() => window.widget().shadowRoot.querySelector('.chart').focus());
      const before = await tab.evaluate(() => document.scrollingElement.scrollTop);
      await tab.keyboard.press('End');
      await tab.keyboard.press('ArrowLeft');
      await tab.evaluate(() => window.waits.frames());
      assert.equal(await tab.evaluate(() => document.scrollingElement.scrollTop), before);
      isHeld = false;
      for (const request of held) await request.continue();
      const late = await tab.evaluate(tipText);
      const voice = () => window.widget().shadowRoot.querySelector('.voice').textContent;
      const heard = await tab.evaluate(voice);
      await tab.keyboard.press('Escape');
      await tab.keyboard.press('End');
      await tab.keyboard.press('ArrowLeft');
      assert.notEqual(heard, '');
      assert.equal(heard, await tab.evaluate(voice));
      assert.equal(late, await tab.evaluate(tipText));
      assert.deepEqual(errors, []);
    });

    it(`leaves ${tag} whole, with one remark, if it cannot be loaded`, async () => {
      const { tab, errors, told } = await open(tag, (request) => request.abort());
      await tab.evaluate(() =>
        window.waits.until(() =>
          /could not be loaded/.test(
            window.widget().shadowRoot.querySelector('[part=status]').textContent,
          ),
        ),
      );
      const chart = await tab.evaluate(() => {
        const chart = window.widget().shadowRoot.querySelector('.chart');
        chart.focus();
        const { role, ariaLabel, tabIndex } = chart;
        return { role, tabIndex, isNamed: ariaLabel.length > 20, svgs: chart.children.length };
      });
      assert.deepEqual(chart, { role: 'application', tabIndex: 0, isNamed: true, svgs: 1 });
      await tab.keyboard.press('ArrowRight');
      await tab.evaluate(() => window.waits.frames());
      const remarks = told.filter((line) => line.includes(`<${tag}`));
      assert.equal(remarks.length, 1, told.join('\n'));
      assert.match(remarks[0], /could not be loaded \(.*\/chunks\/\w+-interactions-.*\.js\)/);
      assert.deepEqual(errors, []);
      assert.deepEqual(await tab.evaluate(() => window.events), ['kpi-load']);
    });
  }
});
