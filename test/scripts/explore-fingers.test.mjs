import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { KIT_SCRIPT, openBrowser } from '../support/browser.mjs';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Fingers</title>
<meta name="viewport" content="width=device-width, minimum-scale=1">
<style>body { margin: 0; padding: 600px 8px 2000px }</style>
${KIT_SCRIPT}
<hub-area-chart src="/demo/data/hub-activity.csv" loading="eager" explore></hub-area-chart>`;

/** Runs in the page: has one of the chart's buttons pressed. */
const press = (text) => {
  const { shadowRoot } = document.querySelector('hub-area-chart');
  [...shadowRoot.querySelectorAll('button')].find((one) => one.textContent.trim() === text).click();
};

/** Runs in the page: scrolls it to where all swipes begin, and lets no swipe before roll on. */
async function home() {
  for (let still = 0; still < 5; still += 1) {
    if (scrollY !== 500) still = 0;
    scrollTo(0, 500);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Runs in the page: how it stands. */
async function state() {
  const { shadowRoot } = document.querySelector('hub-area-chart');
  const chart = document.querySelector('hub-area-chart');
  const { left, top, width, height } = shadowRoot.querySelector('.chart').getBoundingClientRect();
  const days = (await chart.toCSV())
    .split('\r\n')
    .slice(1, -1)
    .map((row) => row.split(',')[0]);
  return {
    chart: [left, top, width, height],
    page: Math.round(scrollY),
    dialog: Math.round(shadowRoot.querySelector('dialog').scrollTop),
    span: shadowRoot.querySelector('.span-title [role=status]')?.textContent ?? '',
    days: new Set(days).size,
  };
}

/** Runs in the page: a swipe before may still roll on. */
async function rest() {
  for (let still = 0, before; still < 3; before = scrollY) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    still = scrollY === before ? still + 1 : 0;
  }
}

describe('a finger on an explored chart', { timeout: 120_000 }, () => {
  let opened, page;

  before(async () => {
    opened = await openBrowser({ '/fingers': PAGE });
    page = await opened.browser.newPage();
    await page.setViewport({ width: 390, height: 800, hasTouch: true, isMobile: true });
    await page.goto(opened.address('/fingers'));
    await page.waitForFunction(() =>
      document.querySelector('hub-area-chart').shadowRoot?.querySelector('.explored svg path'),
    );
  });
  after(() => opened?.close());

  const stand = () => page.evaluate(state);
  const until = (condition, ...given) => page.waitForFunction(condition, {}, ...given);
  /** From a place of the chart, in parts of its width and px from its top, by so many px. */
  const swipe = async ([share, down], [across, along]) => {
    await page.evaluate(rest);
    const [left, top, width, height] = (await stand()).chart;
    const [x, y] = [left + share * width, top + (down < 0 ? height : 0) + down];
    const touch = await page.touchscreen.touchStart(x, y);
    for (let step = 1; step <= 9; step += 1) {
      await touch.move(x + (across * step) / 9, y + (along * step) / 9);
    }
    await touch.end();
  };
  const isScrolledFrom = (from) => Math.abs(scrollY - from) > 100;

  beforeEach(() => page.evaluate(home));

  it('scrolls the page up and down, and draws nothing', async () => {
    for (const along of [-180, 180]) {
      await page.evaluate(rest);
      const before = await stand();
      await swipe([0.5, 150], [4, along]);
      await until(isScrolledFrom, before.page);
      const now = await stand();
      assert.deepEqual([now.span, now.days], ['', before.days]);
    }
  });

  it('scrolls the page from its slider, too', async () => {
    const before = await stand();
    await swipe([0.5, -26], [4, -180]);
    await until(isScrolledFrom, before.page);
    assert.equal((await stand()).days, before.days);
  });

  it('draws a span sideways, which a swipe along the page leaves alone', async () => {
    const before = await stand();
    await swipe([0.3, 150], [120, 10]);
    await until(() =>
      document.querySelector('hub-area-chart').shadowRoot.querySelector('.span-title'),
    );
    await page.evaluate(rest);
    const drawn = await stand();
    assert.match(drawn.span, /^Figures of \w+ \d+, 2026 to \w+ \d+, 2026$/);
    assert.equal(drawn.page, before.page);
    await swipe([0.5, 150], [0, -180]);
    await until(isScrolledFrom, before.page);
    assert.equal((await stand()).span, drawn.span);
  });

  it('takes a span away by a tap beside it', async () => {
    const [left, top, width] = (await stand()).chart;
    await page.touchscreen.tap(left + 0.85 * width, top + 150);
    await until(
      () => !document.querySelector('hub-area-chart').shadowRoot.querySelector('.span-title'),
    );
  });

  it('moves a handle of the slider sideways', async () => {
    const before = await stand();
    const grid = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('hub-area-chart');
      return shadowRoot.querySelector('.chart svg path').getAttribute('d');
    });
    // The handle stands where the grid lines begin.
    const left = Number(/^M([\d.]+),/.exec(grid)[1]);
    await swipe([left / before.chart[2], -26], [120, 5]);
    const isNarrower = async (days) => {
      const chart = document.querySelector('hub-area-chart');
      const csv = await chart.toCSV();
      const rows = csv.split('\r\n').slice(1, -1);
      return new Set(rows.map((row) => row.split(',')[0])).size < days * 0.8;
    };
    await until(isNarrower, before.days);
    assert.equal((await stand()).page, before.page);
    await page.evaluate(press, 'Restore');
  });

  it('scrolls the full window, and the page behind it never', async () => {
    await page.evaluate(press, 'Full window');
    await until(() =>
      document.querySelector('hub-area-chart').shadowRoot.querySelector('dialog:modal'),
    );
    const before = await stand();
    const isAtEnd = () => {
      const dialog = document.querySelector('hub-area-chart').shadowRoot.querySelector('dialog');
      return dialog.scrollHeight - dialog.clientHeight - dialog.scrollTop < 2;
    };
    for (let turn = 0; turn < 6; turn += 1) await swipe([0.5, 150], [0, -140]);
    await until(isAtEnd);
    assert.equal((await stand()).page, before.page);
  });
});
