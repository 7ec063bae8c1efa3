import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ALL_WAYS, holding, openScrolled, UP_AND_DOWN, visit } from '../support/page-scroll.mjs';

describe('a page around widgets is scrolled by a finger', { timeout: 600_000 }, () => {
  let opened;
  before(async () => {
    opened = await openScrolled();
  });
  after(() => opened?.close());

  const swipe = async (page, [x, y], towards) => {
    const touch = await page.touchscreen.touchStart(x, y);
    for (let step = 1; step <= 6; step += 1) {
      await touch.move(x - towards.x * 20 * step, y - towards.y * 20 * step);
    }
    await touch.end();
  };

  for (const [path, ways] of [
    ['/page', UP_AND_DOWN],
    ['/box', ALL_WAYS],
  ]) {
    it(`on every part of them: ${path}`, async () => {
      const page = await visit(opened, path, 'phone', true);
      // Sideways, a finger draws a span over an explored chart, and moves its slider.
      const isOwn = (part, way, name) =>
        /right|left/.test(way) && name.endsWith('explored') && /^(chart|explored)/.test(part);
      assert.deepEqual(await holding(page, swipe, ways, isOwn), []);
      await page.close();
    });
  }
});
