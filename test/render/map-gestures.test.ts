import { expect, nextFrame } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { WHOLE_MAP } from '../../src/kinds/communities/map-view.js';
import { between, panned, zoomedAt } from '../../src/options/map/map-zoom.js';
import { asked, movedMap, shifted, SIZE, ZOOMED, type MovedMap } from '../support/moved-map.js';
import { waitUntil } from '../support/wait.js';

describe('gestures on a map', () => {
  let page: MovedMap;
  beforeEach(async () => {
    page = await movedMap();
  });
  afterEach(() => page.gestures.destroy());

  describe('by wheel', () => {
    it('leave the scroll to the page without Ctrl or ⌘', () => {
      expect(page.wheel(-50, { ctrlKey: false }).defaultPrevented).to.be.false;
      expect(page.starts).to.equal(0);
    });

    for (const held of ['ctrlKey', 'metaKey'] as const) {
      it(`zoom with ${held} at what is under the pointer, and draw it once the wheel rests`, async () => {
        const at = { x: 0.25, y: 0.75 };
        expect(page.wheel(-20, { ctrlKey: false, [held]: true }, at).defaultPrevented).to.be.true;
        const wanted = zoomedAt(WHOLE_MAP, 2 ** 0.2, at);
        await nextFrame();
        shifted(page, between(WHOLE_MAP, wanted, SIZE));
        expect(page.zooms).to.deep.equal([]);
        await waitUntil(() => page.zooms.length > 0, 'it is drawn anew');
        asked(page, wanted, 'pointer');
      });
    }

    it('add up the turns of a wheel, and are one move', async () => {
      page.wheel(-20);
      page.wheel(-10);
      page.wheel(5);
      expect(page.starts).to.equal(1);
      await waitUntil(() => page.zooms.length > 0, 'it is drawn anew');
      asked(page, zoomedAt(WHOLE_MAP, 2 ** 0.25), 'pointer');
      page.seen = page.zooms[0]!.zoom;
      page.wheel(-20);
      expect(page.starts).to.equal(2);
    });

    it('take lines for more than pixels', async () => {
      page.wheel(-2, { deltaMode: WheelEvent.DOM_DELTA_LINE });
      await waitUntil(() => page.zooms.length > 0, 'it is drawn anew');
      asked(page, zoomedAt(WHOLE_MAP, 2 ** 0.3), 'pointer');
    });

    it('turn by no more than so much at once, in both directions', async () => {
      page.seen = ZOOMED;
      page.wheel(-9000);
      page.wheel(-9000);
      page.wheel(9000);
      await waitUntil(() => page.zooms.length > 0, 'it is drawn anew');
      asked(page, zoomedAt(ZOOMED, 2 ** 0.5), 'pointer');
    });

    it('draw the map anew at once where what is drawn does not reach so far', async () => {
      page.seen = ZOOMED;
      page.wheel(50);
      await nextFrame();
      asked(page, zoomedAt(ZOOMED, 2 ** -0.5), 'pointer');
      expect(page.svg.style.transform).to.equal('');
    });
  });

  describe('by mouse', () => {
    beforeEach(() => (page.seen = ZOOMED));
    /** A drag is over when the click that belongs to it is. */
    const clickIsHeard = (): Promise<void> =>
      waitUntil(() => {
        page.send(new MouseEvent('click', { bubbles: true }));
        return page.heard.includes('click');
      }, 'a click is heard');

    it('move the map with the hand, and draw it when it is let go', async () => {
      page.drag(0.1, -0.05);
      const wanted = panned(ZOOMED, 0.1, -0.05);
      await nextFrame();
      shifted(page, between(ZOOMED, wanted, SIZE));
      expect([page.starts, page.zooms.length]).to.deep.equal([1, 0]);
      page.pointer('pointerup', 0.6, 0.45);
      asked(page, wanted, 'pointer');
    });

    it('go on where the mouse leaves the map', async () => {
      const at = ({ clientX, clientY }: { clientX: number; clientY: number }): [number, number] => [
        Math.round(clientX),
        Math.round(clientY),
      ];
      const [from, below] = [0.9, 1.05].map((y) => at(page.at({ x: 0.5, y })));
      await sendMouse({ type: 'move', position: from! });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: at(page.at({ x: 0.5, y: 0.95 })) });
      await sendMouse({ type: 'move', position: below! });
      await sendMouse({ type: 'up' });
      await waitUntil(() => page.zooms.length > 0, 'it is drawn anew');
      asked(page, panned(ZOOMED, 0, (below![1] - from![1]) / SIZE.height), 'pointer');
    });

    it('keep the drag to themselves: nothing is pointed at, and its end is no click', async () => {
      page.drag(0.1, 0);
      page.pointer('pointerup', 0.6, 0.5);
      page.send(new MouseEvent('click', { bubbles: true }));
      expect(page.heard).to.deep.equal([]);
      // The next one is a click again.
      await clickIsHeard();
    });

    it('take a drag of less than 4 px for a click', async () => {
      page.drag(3 / SIZE.width, 0);
      await nextFrame();
      expect(page.svg.style.transform).to.equal('');
      page.pointer('pointerup', 0.5 + 3 / SIZE.width, 0.5);
      page.send(new MouseEvent('click', { bubbles: true }));
      expect([page.starts, page.zooms.length]).to.deep.equal([0, 0]);
      expect(page.heard).to.deep.equal(['pointermove', 'click']);
    });

    it('move nothing after the button is up', async () => {
      page.drag(0.1, 0);
      page.pointer('pointerup', 0.6, 0.5);
      await clickIsHeard();
      page.pointer('pointermove', 0.9, 0.9);
      expect(page.heard.at(-1)).to.equal('pointermove');
      expect(page.zooms).to.have.lengthOf(1);
      expect(page.starts).to.equal(1);
    });

    it('end where the browser takes the pointer away', () => {
      page.drag(0.1, 0);
      page.pointer('pointercancel', 0.6, 0.5);
      asked(page, panned(ZOOMED, 0.1, 0), 'pointer');
    });

    const others: Readonly<Record<string, PointerEventInit>> = {
      'another button': { button: 2 },
      'a finger, which scrolls the page': { pointerType: 'touch' },
    };
    for (const [name, init] of Object.entries(others)) {
      it(`are not begun by ${name}`, () => {
        page.pointer('pointerdown', 0.5, 0.5, init);
        page.pointer('pointermove', 0.7, 0.5, init);
        expect(page.starts).to.equal(0);
        expect(page.heard).to.deep.equal(['pointermove']);
      });
    }

    it('are not begun on the whole map, which has nowhere to go', () => {
      page.seen = WHOLE_MAP;
      page.drag(0.2, 0);
      expect(page.starts).to.equal(0);
    });

    it('go by the pointer that has begun', () => {
      page.drag(0.1, 0);
      page.pointer('pointermove', 0.9, 0.9, { pointerId: 7 });
      page.pointer('pointerup', 0.9, 0.9, { pointerId: 7 });
      expect(page.zooms).to.deep.equal([]);
      page.pointer('pointerup', 0.6, 0.5);
      asked(page, panned(ZOOMED, 0.1, 0), 'pointer');
    });

    it('do nothing while no map is drawn', () => {
      page.drawn = null;
      page.drag(0.1, 0);
      expect(page.starts).to.equal(0);
    });
  });

  describe('by fingers', () => {
    const one = { x: 0.3, y: 0.4 };
    const [left, right] = [
      { x: 0.4, y: 0.5 },
      { x: 0.6, y: 0.5 },
    ];

    it('leave one finger to the page', () => {
      for (const type of ['touchstart', 'touchmove', 'touchend']) {
        expect(page.touch(type, [one]).defaultPrevented, type).to.be.false;
      }
      expect([page.starts, page.zooms.length]).to.deep.equal([0, 0]);
    });

    it('zoom by two fingers at the middle between them, while the page keeps still', async () => {
      page.seen = ZOOMED;
      page.touch('touchstart', [left, right]);
      expect(page.starts).to.equal(0);
      const moved = [
        { x: 0.35, y: 0.5 },
        { x: 0.65, y: 0.5 },
      ];
      expect(page.touch('touchmove', moved).defaultPrevented).to.be.true;
      const wanted = zoomedAt(ZOOMED, 1.5, { x: 0.5, y: 0.5 });
      await nextFrame();
      shifted(page, between(ZOOMED, wanted, SIZE));
      page.touch('touchend', [left]);
      asked(page, wanted, 'pointer');
    });

    it('move the map with two fingers, from where they have begun', () => {
      page.seen = ZOOMED;
      page.touch('touchstart', [left, right]);
      for (const by of [0.3, 0.1]) {
        page.touch('touchmove', [
          { x: left.x + by, y: 0.5 + by },
          { x: right.x + by, y: 0.5 + by },
        ]);
      }
      page.touch('touchcancel', []);
      asked(page, panned(ZOOMED, 0.1, 0.1), 'pointer');
    });

    it('begin anew with the next two fingers', () => {
      page.touch('touchstart', [left, right]);
      page.touch('touchend', [left]);
      // Nothing has moved.
      expect(page.zooms).to.deep.equal([]);
      page.touch('touchstart', [one, right]);
      page.touch('touchmove', [one, right]);
      page.touch('touchend', []);
      asked(page, WHOLE_MAP, 'pointer');
    });

    it('bear that the browser scrolls already, and that two fingers are on one spot', () => {
      expect(page.touch('touchstart', [one, one], false).defaultPrevented).to.be.false;
      page.touch('touchmove', [one, { x: one.x + 2 / SIZE.width, y: one.y }], false);
      page.touch('touchend', []);
      asked(page, zoomedAt(WHOLE_MAP, 2, one), 'pointer');
    });
  });
});
