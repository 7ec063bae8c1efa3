import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { KIT_SCRIPT, openBrowser } from '../support/browser.mjs';
import { openDataServer, until } from '../support/data-server.mjs';
import { putWidget } from '../support/in-page.mjs';

const pageOf = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Back and forth</title>
  ${KIT_SCRIPT}
  <script>
    addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted));
  </script><body>${body}`;

/** Runs in the page: the states of all widgets. */
const states = () =>
  [...document.querySelectorAll('main > *')].map(
    (widget) =>
      ['ready', 'loading', 'error'].find((state) => widget.matches(`:state(${state})`)) ?? '',
  );

/** Why a page was not kept, in the browser's words; nothing where it was. */
const reasons = () =>
  JSON.stringify(performance.getEntriesByType('navigation')[0].notRestoredReasons);

describe('a page that a reader leaves and comes back to', { timeout: 120_000 }, () => {
  let opened, data, page, errors;
  const ready = (count) =>
    until(
      async () => (await page.evaluate(states)).join(),
      Array(count).fill('ready').join(),
      'states',
    );

  /** @param kinds each of a kind of data, with more attributes */
  const begin = async (...kinds) => {
    const widgets = kinds.map(
      ([kind, key, more = '']) =>
        `<kpi-big-number loading="eager" src="${data.address(kind, key)}" ${more}></kpi-big-number>`,
    );
    opened.pages['/page.html'] = pageOf(`<main>${widgets.join('\n')}</main>`);
    await page.goto(opened.address('/page.html'));
  };
  const leave = () => page.goto(opened.address('/other.html'));
  /** Puts a widget on a page that is there already. */
  const put = (where, kind, key, attributes) =>
    where.evaluate(putWidget, { src: data.address(kind, key), ...attributes });
  const comeBack = async () => {
    await page.goBack();
    assert.equal(await page.evaluate(() => window.persisted), true, await page.evaluate(reasons));
  };

  before(async () => {
    data = await openDataServer();
    const pages = { '/page.html': '', '/other.html': pageOf('') };
    opened = { ...(await openBrowser(pages, ['--enable-features=BackForwardCache'])), pages };
  });
  after(async () => {
    await opened?.close();
    data?.close();
  });
  beforeEach(async () => {
    errors = [];
    page = await opened.browser.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
  });
  afterEach(async () => {
    await page.close();
    assert.deepEqual(errors, []);
  });

  it('is kept by the browser as it was, and goes on to load its data again', async () => {
    await begin(['good', 'kept', 'refresh="1"'], ['good', 'kept-2']);
    await ready(2);
    await until(() => data.asked('kept') > 1, true, 'loads again');
    await leave();
    const asked = data.asked('kept');
    // The page in front loads its data again twice in the same interval; one request of the page that was
    // left may have been on its way.
    await put(page, 'good', 'in-front', { refresh: '1' });
    await until(() => data.asked('in-front'), 3, 'times it was asked');
    assert.ok(data.asked('kept') <= asked + 1);
    await comeBack();
    assert.deepEqual(await page.evaluate(states), ['ready', 'ready']);
    await until(() => data.asked('kept') > asked + 1, true, 'loads again');
    assert.equal(data.asked('kept-2'), 1);
  });

  it('is kept with its worker, which goes on', async () => {
    await begin(['large', 'worker']);
    await ready(1);
    assert.equal(page.workers().length, 1);
    await leave();
    await comeBack();
    await page.evaluate(() => (document.querySelector('main > *').metric = 'hubs'));
    const shown = () =>
      page.$eval('main > *', (widget) =>
        widget.shadowRoot.querySelector('[part=value]').textContent.trim(),
      );
    await until(shown, '1', 'hubs');
  });

  it('shows its data in the end, where they were on their way', async () => {
    await begin(['told', 'way']);
    await until(() => data.asked('way'), 1, 'times it was asked');
    await leave();
    await page.goBack();
    data.answer('way');
    await ready(1);
  });

  it('goes on where the browser has frozen it meanwhile', async () => {
    const seconds = 4;
    await begin(['good', 'frozen', 'refresh="1"'], ['told', 'frozen-2', `timeout="${seconds}"`]);
    await until(() => data.asked('frozen-2'), 1, 'times it was asked');
    await page.evaluate(
      (address) => {
        document.addEventListener('freeze', () => navigator.sendBeacon(address));
      },
      data.address('good', 'asleep'),
    );
    const client = await page.createCDPSession();
    await client.send('Page.setWebLifecycleState', { state: 'frozen' });
    await until(() => data.asked('asleep'), 1, 'falls asleep');
    // It sleeps for longer than it would wait, by more than a timer may be late: until a widget of another
    // page, which waits longer, has waited in vain. The answer comes when it is awake again.
    const asked = data.asked('frozen');
    const front = await opened.browser.newPage();
    await front.goto(opened.address('/other.html'));
    await put(front, 'silent', 'in-vain', { timeout: `${seconds + 2}` });
    const hasFailed = () => front.$eval('#one', (widget) => widget.matches(':state(error)'));
    await until(hasFailed, true, 'waited in vain');
    assert.ok(data.asked('frozen') <= asked + 1);
    await client.send('Page.setWebLifecycleState', { state: 'active' });
    data.answer('frozen-2');
    // What is frozen is in the background, where nothing is loaded again.
    assert.equal(await page.evaluate(() => document.hidden), true);
    await front.bringToFront();
    await page.bringToFront();
    await ready(2);
    const then = data.asked('frozen');
    await until(() => data.asked('frozen') > then + 1, true, 'loads again');
  });
});
