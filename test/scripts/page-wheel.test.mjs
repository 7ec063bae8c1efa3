import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holding, SIDEWAYS, UP_AND_DOWN } from '../support/page-scroll.mjs';

describe('a page around widgets is scrolled by a wheel', { concurrency: 4 }, () => {
  // Less than one turn of a wheel: a trackpad.
  for (const [path, size, ways, by] of [
    ['/page', 'desktop', UP_AND_DOWN, 120],
    ['/page', 'phone', UP_AND_DOWN, 120],
    ['/box', 'desktop', UP_AND_DOWN, 4],
    ['/box', 'desktop', SIDEWAYS, 4],
  ]) {
    const name = `over every part of them: ${path}, ${size}, ${ways.join(' and ')}`;
    it(name, { timeout: 600_000 }, async () => {
      const act = async (page, [x, y], towards) => {
        await page.mouse.move(x, y);
        await page.mouse.wheel({ deltaX: towards.x * by, deltaY: towards.y * by });
      };
      assert.deepEqual(await holding({ path, size, act, ways }), []);
    });
  }
});
