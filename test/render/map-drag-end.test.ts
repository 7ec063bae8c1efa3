import { expect, nextFrame } from '@open-wc/testing';
import { panned } from '../../src/options/map/map-zoom.js';
import { asked, movedMap, ZOOMED, type MovedMap } from '../support/moved-map.js';

describe('the end of a drag on a map', () => {
  let page: MovedMap;
  beforeEach(async () => {
    page = await movedMap();
    page.seen = ZOOMED;
    page.drag(0.1, 0);
    page.pointer('pointerup', 0.6, 0.5);
  });
  afterEach(() => page.gestures.destroy());

  it('lets the map rest, also where the mouse moves on at once', () => {
    page.pointer('pointermove', 0.9, 0.9);
    expect(page.starts).to.equal(1);
    expect(page.heard).to.deep.equal(['pointermove']);
    asked(page, panned(ZOOMED, 0.1, 0), 'pointer');
  });

  it('does not end a drag that begins right after it', async () => {
    page.pointer('pointerdown', 0.5, 0.5);
    // Timers that the end of the first drag has set are over by then.
    await nextFrame();
    await nextFrame();
    page.pointer('pointermove', 0.7, 0.5);
    page.pointer('pointerup', 0.7, 0.5);
    expect(page.starts).to.equal(2);
    expect(page.zooms).to.have.lengthOf(2);
  });
});
