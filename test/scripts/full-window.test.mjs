import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { KIT_SCRIPT, openBrowser } from '../support/browser.mjs';
import { frames, pageWithWaits } from '../support/page-waits.mjs';

const TAGS = ['hub-area-chart', 'community-bins'];
const WINDOWS = [
  { width: 320, height: 640, hasTouch: true, isMobile: true },
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];

const pageOf = (tag) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Window</title>
<meta name="viewport" content="width=device-width">
<style>body { margin: 8px; font-family: Arial, sans-serif }</style>
${KIT_SCRIPT}
<${tag} src="/demo/data/hub-activity.csv" loading="eager" controls></${tag}>
<p style="height: 2000px"></p>`;

/** Runs in the page: presses a button of the widget, once it is there. */
async function press(tag, text) {
  const button = () =>
    [...document.querySelector(tag).shadowRoot.querySelectorAll('button')].find(
      (one) => one.textContent.trim() === text,
    );
  const found = await window.waits.until(button);
  found.focus();
  found.click();
}

/** Runs in the page: where the parts of the full window lie, as left, top, right and bottom. */
function parts(tag) {
  const root = document.querySelector(tag).shadowRoot;
  const dialog = root.querySelector('dialog');
  const placesOf = (selector) =>
    [...dialog.querySelectorAll(selector)].map((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect();
      return [left, top, right, bottom];
    });
  return {
    isModal: dialog.matches(':modal'),
    scrolls: dialog.scrollHeight > dialog.clientHeight || dialog.scrollWidth > dialog.clientWidth,
    title: dialog.querySelector('.label')?.textContent,
    caption: dialog.querySelector('.caption')?.textContent,
    ownTitle: root.querySelector('[part=label]').textContent.trim(),
    ownCaption: root.querySelector('[part=caption]').textContent.trim(),
    text: placesOf('.label, .caption'),
    buttons: placesOf('.explore-bar button'),
    chart: placesOf('.chart'),
    picture: placesOf('.chart > svg:not(.overlay)'),
    handles: placesOf('.explored [fill^="url("]'),
    focus: root.activeElement?.textContent.trim(),
  };
}

/** Runs in the page: how the widget stands after the full window. */
function rest(tag) {
  const root = document.querySelector(tag).shadowRoot;
  const dialog = root.querySelector('dialog');
  const { activeElement } = root;
  return {
    isOpen: dialog !== null,
    isModal: dialog?.matches(':modal') ?? false,
    focus: activeElement?.matches('.chart') ? 'chart' : activeElement?.textContent.trim(),
    rows: [...root.querySelectorAll('.pair .tool')].map(({ offsetHeight }) => offsetHeight),
  };
}

/** Runs in the page: whether all parts of the full window are in the window. */
const isFitted = (tag) => {
  const dialog = document.querySelector(tag).shadowRoot.querySelector('dialog:modal');
  return dialog && dialog.scrollHeight <= dialog.clientHeight;
};

/** Runs in the page: the days that are shown. */
const days = async (tag) => {
  const rows = (await document.querySelector(tag).toCSV()).split('\r\n').slice(1, -1);
  return new Set(rows.map((row) => row.split(',')[0])).size;
};

describe('the full window of the explore view', { timeout: 180_000 }, () => {
  let opened;

  before(async () => {
    opened = await openBrowser(Object.fromEntries(TAGS.map((tag) => [`/${tag}`, pageOf(tag)])));
  });
  after(() => opened?.close());

  async function enlarged(tag, size) {
    const page = await pageWithWaits(opened.browser);
    await page.setViewport(size);
    await page.goto(opened.address(`/${tag}`));
    await page.evaluate(press, tag, 'Explore');
    await page.waitForFunction(
      (name) => document.querySelector(name).shadowRoot.querySelector('.explored svg path'),
      {},
      tag,
    );
    await page.evaluate(press, tag, 'Full window');
    // The picture is laid out again once the heights of all parts are known. If it never fits, the test says how.
    await page.waitForFunction(isFitted, { timeout: 10_000 }, tag).catch(() => null);
    await frames(page, 6);
    return page;
  }

  const isInside = ([left, top, right, bottom], { width, height }) =>
    left >= 0 && top >= 0 && right <= width && bottom <= height;

  for (const tag of TAGS) {
    for (const size of WINDOWS) {
      const name = `${tag}, ${size.width} × ${size.height}${size.hasTouch ? ', by finger' : ''}`;
      it(`has all its parts inside: ${name}`, async () => {
        const page = await enlarged(tag, size);
        const found = await page.evaluate(parts, tag);
        assert.equal(found.isModal, true);
        assert.equal(found.scrolls, false, JSON.stringify(found));
        assert.deepEqual([found.title, found.caption], [found.ownTitle, found.ownCaption]);
        for (const key of ['text', 'buttons', 'chart']) {
          assert.ok(found[key].length > 0, key);
          for (const place of found[key]) assert.ok(isInside(place, size), `${key} ${place}`);
        }
        const [[, top, , bottom]] = found.chart;
        const [, barTop] = found.buttons[0];
        const [title, caption] = found.text;
        assert.ok(
          title[3] <= barTop && barTop < top && bottom <= caption[1],
          JSON.stringify(found),
        );
        // The picture takes what is left: half the window, unless it is small.
        if (size.width > 320) assert.ok(bottom - top > size.height / 2, `${bottom - top}`);
        for (const [, low, , high] of found.buttons) {
          assert.equal(high - low, size.hasTouch ? 44 : 32);
        }
        await page.close();
      });
    }
  }

  for (const size of WINDOWS) {
    const target = size.hasTouch ? 44 : 32;
    it(`has its slider under the picture, ${size.width} × ${size.height}, with handles of ${target} px`, async () => {
      const tag = 'hub-area-chart';
      const page = await enlarged(tag, size);
      const { handles, picture, chart } = await page.evaluate(parts, tag);
      assert.equal(handles.length, 2);
      for (const [left, top, right, bottom] of handles) {
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        assert.ok(Math.abs(right - left - target) < 1 && Math.abs(bottom - top - target) < 1);
        assert.ok(y - 8 > picture[0][3] && y + 8 < chart[0][3], `${y} of ${chart}`);
        assert.ok(x - 8 >= 0 && x + 8 <= size.width, `${x}`);
      }
      if (!size.hasTouch) {
        const before = await page.evaluate(days, tag);
        const [left, top, right, bottom] = handles[0];
        // At the edge of what can be taken hold of, beside what is seen.
        const from = [(left + right) / 2, (top + bottom) / 2 + target / 2 - 2];
        await page.mouse.move(...from);
        await page.mouse.down();
        await page.mouse.move(from[0] + 40, from[1], { steps: 3 });
        await page.mouse.up();
        await page.waitForFunction(
          async (name, all) => {
            const rows = (await document.querySelector(name).toCSV()).split('\r\n').slice(1, -1);
            return new Set(rows.map((row) => row.split(',')[0])).size < all;
          },
          { timeout: 10_000 },
          tag,
          before,
        );
      }
      await page.close();
    });
  }

  it('fits again when the window changes', async () => {
    const page = await enlarged('hub-area-chart', { width: 1000, height: 900 });
    await page.setViewport({ width: 600, height: 700 });
    await frames(page, 8);
    const found = await page.evaluate(parts, 'hub-area-chart');
    assert.equal(found.scrolls, false);
    assert.ok(isInside(found.chart[0], { width: 600, height: 700 }), `${found.chart}`);
    const { handles, picture } = found;
    for (const [, top, , bottom] of handles) assert.ok((top + bottom) / 2 > picture[0][3]);
    await page.close();
  });

  for (const tag of TAGS) {
    it(`gives the focus back by Escape and by Close: ${tag}`, async () => {
      const page = await enlarged(tag, { width: 768, height: 700 });
      assert.equal((await page.evaluate(parts, tag)).focus, 'Full window');
      await page.keyboard.press('Escape');
      await frames(page);
      const { rows, ...small } = await page.evaluate(rest, tag);
      assert.deepEqual(small, { isOpen: true, isModal: false, focus: 'Full window' });
      assert.deepEqual(rows, [32, 32, 32, 32]);
      await page.evaluate(press, tag, 'Full window');
      await frames(page);
      await page.evaluate(press, tag, 'Close');
      await frames(page);
      const { isOpen, focus } = await page.evaluate(rest, tag);
      assert.deepEqual([isOpen, focus], [false, 'Explore']);
      // Whoever opens it by key comes back to the picture.
      await page.evaluate((name) => {
        document.querySelector(name).shadowRoot.querySelector('.chart').focus();
      }, tag);
      await page.keyboard.press('e');
      await page.evaluate(press, tag, 'Full window');
      await frames(page);
      await page.evaluate(press, tag, 'Close');
      await frames(page);
      assert.equal((await page.evaluate(rest, tag)).focus, 'chart');
      await page.close();
    });
  }

  it('has a row of buttons of 44 px under the widget for a finger', async () => {
    const page = await enlarged('hub-area-chart', WINDOWS[0]);
    const { rows } = await page.evaluate(rest, 'hub-area-chart');
    assert.deepEqual(rows, [44, 44, 44, 44]);
    await page.close();
  });
});
