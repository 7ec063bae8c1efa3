import { expect, nextFrame } from '@open-wc/testing';
import { WHOLE_MAP, type MapZoom } from '../../src/kinds/communities/map-view.js';
import {
  between,
  closer,
  panned,
  STEP,
  stepped,
  zoomedAt,
} from '../../src/options/map/map-zoom.js';
import {
  asked,
  FOCUS,
  movedMap,
  shifted,
  SIZE,
  ZOOMED,
  type MovedMap,
} from '../support/moved-map.js';
import { waitUntil } from '../support/wait.js';

describe('keys on a map, and a map that moves', () => {
  let page: MovedMap;
  beforeEach(async () => {
    page = await movedMap();
  });
  afterEach(() => page.gestures.destroy());

  describe('by key', () => {
    const keys: Readonly<Record<string, (zoom: MapZoom) => MapZoom>> = {
      '+': (zoom) => closer(zoom, STEP, FOCUS),
      '=': (zoom) => closer(zoom, STEP, FOCUS),
      '-': (zoom) => closer(zoom, 1 / STEP, FOCUS),
      _: (zoom) => closer(zoom, 1 / STEP, FOCUS),
      '0': () => WHOLE_MAP,
      'Shift ArrowLeft': (zoom) => stepped(zoom, -1, 0),
      'Shift ArrowRight': (zoom) => stepped(zoom, 1, 0),
      'Shift ArrowUp': (zoom) => stepped(zoom, 0, -1),
      'Shift ArrowDown': (zoom) => stepped(zoom, 0, 1),
    };
    for (const [name, wanted] of Object.entries(keys)) {
      it(`zoom and move where the communities are: ${name}`, () => {
        page.seen = ZOOMED;
        const event = page.press(name.split(' ').at(-1)!, { shiftKey: name.startsWith('Shift') });
        asked(page, wanted(ZOOMED), 'key');
        expect(event.defaultPrevented).to.be.true;
        expect(page.heard).to.deep.equal([]);
      });
    }

    it('leave all other keys to others: an arrow alone, and keys of the browser', () => {
      for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
        expect(page.press('+', held).defaultPrevented).to.be.false;
      }
      for (const key of ['ArrowLeft', 'Enter', '1']) {
        expect(page.press(key).defaultPrevented, key).to.be.false;
      }
      expect(page.press('Home', { shiftKey: true }).defaultPrevented).to.be.false;
      expect(page.zooms).to.deep.equal([]);
      expect(page.heard).to.have.lengthOf(7);
    });

    it('zoom in the middle while no map is drawn', () => {
      page.drawn = null;
      page.press('+');
      asked(page, closer(WHOLE_MAP, STEP, WHOLE_MAP), 'key');
    });

    it('go on from where a wheel is that has not come to rest', () => {
      page.wheel(-20);
      page.press('+');
      asked(page, closer(zoomedAt(WHOLE_MAP, 2 ** 0.2), STEP, FOCUS), 'key');
    });
  });

  describe('while a map moves', () => {
    it('shift it as much as larger text makes it larger', async () => {
      page.gestures.destroy();
      page = await movedMap('font-size: 24px');
      const size = { width: SIZE.width / 1.5, height: SIZE.height / 1.5 };
      page.drawn = { size };
      page.seen = ZOOMED;
      page.drag(0.1, 0);
      await nextFrame();
      shifted(page, between(ZOOMED, panned(ZOOMED, 0.1, 0), size), 1.5);
    });

    it('shift the picture that has come in its place', async () => {
      page.seen = ZOOMED;
      page.drag(0.1, 0);
      await nextFrame();
      page.area.replaceChildren(page.svg.cloneNode());
      page.svg.style.transform = '';
      page.gestures.redrawn();
      shifted(page, between(ZOOMED, panned(ZOOMED, 0.1, 0), SIZE));
    });

    it('shift nothing that is drawn anew when nothing moves', () => {
      page.gestures.redrawn();
      expect(page.svg.style.transform).to.equal('');
      expect(page.zooms).to.deep.equal([]);
    });

    for (const missing of ['a picture', 'a plan'] as const) {
      it(`bear that there is not ${missing} yet`, async () => {
        page.wheel(-20);
        if (missing === 'a picture') page.hasSvg = false;
        else page.drawn = null;
        await nextFrame();
        expect(page.svg.style.transform).to.equal('');
        await waitUntil(() => page.zooms.length > 0, 'it is drawn anew');
        asked(page, zoomedAt(WHOLE_MAP, 2 ** 0.2), 'pointer');
      });
    }
  });

  it('end with the picture: nothing is shifted, drawn or listened to any more', async () => {
    page.wheel(-20);
    page.gestures.destroy();
    page.press('+');
    page.wheel(-20);
    // Another map, whose wheel comes to rest later.
    const other = await movedMap();
    other.wheel(-20);
    await waitUntil(() => other.zooms.length > 0, 'the other one is drawn anew');
    other.gestures.destroy();
    expect(page.svg.style.transform).to.equal('');
    expect([page.starts, page.zooms.length]).to.deep.equal([1, 0]);
  });
});
