import { expect } from '@open-wc/testing';
import { geoAlbersUsa, geoConicEqualArea, type GeoProjection } from 'd3-geo';
import { firstDifference } from '../../scripts/first-difference.mjs';
import { clippedStates } from '../../src/look/geography/clipped-states.js';
import { loadGeography, type Geography } from '../../src/look/geography.js';
import type { Extent, Zoom } from '../../src/look/geography/map-projection.js';
import { unitedStates, type UnitedStates } from '../../src/look/geography/united-states.js';
import { pathOf, ringsOf } from '../support/map-paths.js';

// The United States are drawn without d3-geo at first, and with it once a reader has zoomed. Nobody may see the
// difference.

const WHOLE: Zoom = { k: 1, x: 0, y: 0 };

const CASES: Record<string, readonly [frame: Extent, zoom: Zoom]> = {
  'a narrow page': [[5, 5, 315, 186], WHOLE],
  'a page': [[10, 10, 750, 443], WHOLE],
  'a wide page': [[16, 16, 1424, 834], WHOLE],
  'a frame that is too low': [[1, 1, 899, 199], WHOLE],
  'a part of a map': [[10, 10, 750, 443], { k: 2.3, x: -310.4, y: -120.3 }],
};

/** The states by geoAlbersUsa, and Puerto Rico as d3-geo has it at the same scale. */
function otherOf(states: UnitedStates): readonly [GeoProjection, GeoProjection] {
  const [middle, , , puertoRico] = states.parts as [Part, Part, Part, Part];
  const [left, top, right, bottom] = puertoRico.extent;
  return [
    geoAlbersUsa()
      .scale(states.scale())
      .translate([...middle.translate]),
    geoConicEqualArea()
      .rotate([66.4, 0])
      .center([0, 18.2])
      .parallels([8, 18])
      .scale(1.4 * states.scale())
      .translate([...puertoRico.translate])
      .clipExtent([
        [left, top],
        [right, bottom],
      ]),
  ];
}

type Part = UnitedStates['parts'][number];

describe('the United States without d3-geo', () => {
  let us: Geography;
  before(async () => (us = await loadGeography('us')));

  for (const [name, [frame, zoom]] of Object.entries(CASES)) {
    it(`have every place where d3-geo has it: ${name}`, () => {
      const ours = unitedStates(frame, zoom);
      const [states] = otherOf(ours);
      let places = 0;
      for (let longitude = -190; longitude <= 190; longitude += 1.9) {
        for (let latitude = 10; latitude <= 75; latitude += 1.3) {
          const expected = states([longitude, latitude]);
          const found = ours([longitude, latitude]);
          if (!expected) continue;
          places += 1;
          const away = found && Math.hypot(found[0] - expected[0], found[1] - expected[1]);
          expect(away, `${longitude}, ${latitude}`).to.be.below(1e-9);
        }
      }
      expect(places).to.be.above(1000);
      expect(ours([-69.9, 18.5])).to.equal(null);
      expect(ours([13.4, 52.5])).to.equal(null);
    });

    it(`draw the lines that d3-geo draws: ${name}`, () => {
      const ours = unitedStates(frame, zoom);
      const [states, puertoRico] = otherOf(ours);
      expect(firstDifference(ours.draw(us.borders), pathOf(us.borders, states))).to.equal(null);
      const other = [pathOf(us.land, states), pathOf(us.land, puertoRico)].join('');
      expect(ringsOf(other)).to.have.length.above(50);
      expect(firstDifference(ringsOf(ours.draw(us.land)), ringsOf(other))).to.equal(null);
    });

    it(`are the same once they can be cut: ${name}`, () => {
      const ours = unitedStates(frame, zoom);
      const cut = clippedStates(ours, null);
      for (const place of [
        [-105, 39.7],
        [-149, 64],
        [-155.5, 19.6],
        [-66.1, 18.4],
      ] as const) {
        expect(cut([...place])).to.deep.equal(ours([...place]));
      }
      expect(firstDifference(cut.draw(us.borders), ours.draw(us.borders))).to.equal(null);
      const [rings, others] = [ours, cut].map((one) => ringsOf(one.draw(us.land)));
      expect(firstDifference(others, rings)).to.equal(null);
      expect(cut.outline(frame)).to.equal(ours.outline(frame));
      expect(cut.graticule()).to.match(/^M/);
    });
  }
});
