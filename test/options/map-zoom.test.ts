import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { WHOLE_MAP, type MapZoom } from '../../src/kinds/communities/map-view.js';
import {
  between,
  clamped,
  closer,
  isBeyond,
  panned,
  stepped,
  zoomedAt,
} from '../../src/options/map/map-zoom.js';
import { transformOf } from '../../src/options/map/map-transform.js';
import { check } from '../properties/runs.js';

const SIZE = { width: 760, height: 400 };
const part = fc.double({ min: 0, max: 1, noNaN: true });
const zooms = fc
  .record({ k: fc.double({ min: 1, max: 24, noNaN: true }), x: part, y: part })
  .map(clamped);
const places = fc.record({ x: part, y: part });

/** The point of the whole map that is seen at a place of the picture. */
const seenAt = ({ k, x, y }: MapZoom, at: { x: number; y: number }) => ({
  x: x + (at.x - 0.5) / k,
  y: y + (at.y - 0.5) / k,
});

describe('the zoom of a map', () => {
  it('never shows what is beyond the edges, nor less than the whole map', () => {
    check(
      200,
      fc.property(
        zooms,
        places,
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        (zoom, at, factor) => {
          for (const next of [zoomedAt(zoom, factor, at), panned(zoom, at.x - 0.5, at.y - 0.5)]) {
            expect(next.k).to.be.within(1, 24);
            for (const [corner, edge] of [
              [seenAt(next, { x: 0, y: 0 }), 0],
              [seenAt(next, { x: 1, y: 1 }), 1],
            ] as const) {
              const beyond =
                edge === 0 ? Math.min(corner.x, corner.y) : Math.max(corner.x, corner.y);
              expect(edge === 0 ? beyond >= -1e-9 : beyond <= 1 + 1e-9).to.be.true;
            }
          }
        },
      ),
    );
  });

  it('keeps what is under the pointer where it is, away from the edges', () => {
    const zoom = { k: 4, x: 0.5, y: 0.5 };
    for (const at of [
      { x: 0.2, y: 0.7 },
      { x: 0.9, y: 0.1 },
    ]) {
      const before = seenAt(zoom, at);
      const after = seenAt(zoomedAt(zoom, 2, at), at);
      expect(after.x).to.be.closeTo(before.x, 1e-9);
      expect(after.y).to.be.closeTo(before.y, 1e-9);
    }
  });

  it('follows the hand that pulls the map', () => {
    const before = { k: 4, x: 0.5, y: 0.5 };
    const after = panned(before, 0.25, -0.1);
    const grabbed = seenAt(before, { x: 0.4, y: 0.5 });
    const there = seenAt(after, { x: 0.65, y: 0.4 });
    expect(there.x).to.be.closeTo(grabbed.x, 1e-9);
    expect(there.y).to.be.closeTo(grabbed.y, 1e-9);
  });

  it('steps to the side that is asked for', () => {
    const zoom = { k: 4, x: 0.5, y: 0.5 };
    expect(stepped(zoom, 1, 0).x).to.be.greaterThan(0.5);
    expect(stepped(zoom, -1, 0).x).to.be.lessThan(0.5);
    expect(stepped(zoom, 0, 1).y).to.be.greaterThan(0.5);
    expect(stepped(zoom, 0, -1).y).to.be.lessThan(0.5);
  });

  it('goes to where most things are while that is in view, else to the middle', () => {
    const focus = { x: 0.1, y: 0.4 };
    let zoom = WHOLE_MAP;
    for (let step = 0; step < 6; step += 1) {
      zoom = closer(zoom, 1.6, focus);
      const half = 0.5 / zoom.k;
      expect(Math.abs(zoom.x - focus.x), `${step}`).to.be.at.most(half);
      expect(Math.abs(zoom.y - focus.y), `${step}`).to.be.at.most(half);
    }
    const elsewhere = { k: 4, x: 0.7, y: 0.6 };
    expect(closer(elsewhere, 2, focus)).to.deep.equal({ ...elsewhere, k: 8 });
    expect(closer(elsewhere, 0.25, focus)).to.deep.equal(WHOLE_MAP);
  });

  it('makes of one picture what another would be, by shifting it', () => {
    check(
      100,
      fc.property(zooms, zooms, places, (drawn, wanted, place) => {
        const at = (zoom: MapZoom): [number, number] => {
          const { k, x, y } = transformOf(zoom, SIZE);
          return [k * place.x * SIZE.width + x, k * place.y * SIZE.height + y];
        };
        const [x, y] = at(drawn);
        const shift = between(drawn, wanted, SIZE);
        const [u, v] = at(wanted);
        expect(shift.k * x + shift.x).to.be.closeTo(u, 1e-6);
        expect(shift.k * y + shift.y).to.be.closeTo(v, 1e-6);
      }),
    );
  });

  it('knows how far a picture that goes on beyond its edges can be shifted', () => {
    const drawn = { k: 4, x: 0.5, y: 0.5 };
    expect(isBeyond(drawn, { k: 4, x: 0.6, y: 0.5 }, 0.5)).to.be.false;
    expect(isBeyond(drawn, { k: 4, x: 0.63, y: 0.5 }, 0.5)).to.be.true;
    expect(isBeyond(drawn, { k: 4, x: 0.51, y: 0.5 }, 0)).to.be.true;
    expect(isBeyond(drawn, { k: 1.9, x: 0.5, y: 0.5 }, 0.5)).to.be.true;
    expect(isBeyond(drawn, { k: 8, x: 0.6, y: 0.4 }, 0)).to.be.true;
    // The whole map has nothing beyond its edges to be drawn.
    expect(isBeyond(WHOLE_MAP, { k: 3, x: 0.17, y: 0.5 }, 0.5)).to.be.false;
  });
});
