import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holding, SIDEWAYS, UP_AND_DOWN } from '../support/page-scroll.mjs';

/** The finger is lifted when it has come to rest: a page that rolls on would disturb the next swipe. */
async function swipe(page, [x, y], towards) {
  const touch = await page.touchscreen.touchStart(x, y);
  for (const by of [40, 80, 120]) await touch.move(x - towards.x * by, y - towards.y * by);
  return () => touch.end();
}

describe('a page around widgets is scrolled by a finger', { concurrency: 3 }, () => {
  for (const [path, ways] of [
    ['/page', UP_AND_DOWN],
    ['/box', UP_AND_DOWN],
    ['/box', SIDEWAYS],
  ]) {
    it(`on every part of them: ${path}, ${ways.join(' and ')}`, { timeout: 600_000 }, async () => {
      // Sideways, a finger draws a span over an explored chart, and moves its slider.
      const isExcepted = (part, way, name) =>
        SIDEWAYS.includes(way) &&
        name.endsWith('explored') &&
        /^(chart|explored|explore div.with-slider)/.test(part);
      const options = { path, size: 'phone', hasTouch: true, act: swipe, ways, isExcepted };
      assert.deepEqual(await holding(options), []);
    });
  }
});
