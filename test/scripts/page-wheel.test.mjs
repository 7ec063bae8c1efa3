import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ALL_WAYS, holding, openScrolled, UP_AND_DOWN, visit } from '../support/page-scroll.mjs';

describe('a page around widgets is scrolled by a wheel', { timeout: 600_000 }, () => {
  let opened;
  before(async () => {
    opened = await openScrolled();
  });
  after(() => opened?.close());

  const turn = async (page, [x, y], towards, by) => {
    await page.mouse.move(x, y);
    await page.mouse.wheel({ deltaX: towards.x * by, deltaY: towards.y * by });
  };

  // Less than one turn of a wheel: a trackpad.
  for (const [path, size, ways, by] of [
    ['/page', 'desktop', UP_AND_DOWN, 120],
    ['/page', 'phone', UP_AND_DOWN, 120],
    ['/box', 'desktop', ALL_WAYS, 4],
  ]) {
    it(`over every part of them: ${path}, ${size}`, async () => {
      const page = await visit(opened, path, size, false);
      const wheel = (...args) => turn(...args, by);
      assert.deepEqual(await holding(page, wheel, ways), []);
      await page.close();
    });
  }
});
