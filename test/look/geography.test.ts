import { expect } from '@open-wc/testing';
import { geoArea, geoContains, geoLength } from 'd3-geo';
import { GEOGRAPHIES, loadGeography } from '../../src/look/geography.js';

/** Area of the earth in km². */
const EARTH = 510.1e6;
const areaOf = (steradians: number): number => (steradians / (4 * Math.PI)) * EARTH;

const allFinite = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(allFinite) : Number.isFinite(value);

describe('geography', () => {
  for (const name of GEOGRAPHIES) {
    it(`of the ${name} is loaded once`, async () => {
      const first = loadGeography(name);
      expect(loadGeography(name)).to.equal(first);
      expect(await loadGeography(name)).to.equal(await first);
    });

    it(`of the ${name} has whole shapes, each with an area`, async () => {
      const { land, borders } = await loadGeography(name);
      expect(allFinite(land.coordinates)).to.be.true;
      expect(allFinite(borders.coordinates)).to.be.true;
      for (const coordinates of land.coordinates) {
        // A ring that winds the wrong way would be all the earth but itself; of islands there are
        // some that are no more than a dot.
        const least = name === 'world-fine' ? 0 : 1e-9;
        expect(geoArea({ type: 'Polygon', coordinates })).to.be.within(least, 2 * Math.PI);
      }
      expect(geoLength(borders)).to.be.greaterThan(0.1);
    });
  }

  it('of the world covers the continents and no ocean', async () => {
    const { land } = await loadGeography('world');
    expect(areaOf(geoArea(land))).to.be.within(130e6, 155e6);
    const berlin: [number, number] = [13.4, 52.5];
    const santiago: [number, number] = [-70.6, -33.4];
    expect([berlin, santiago].every((place) => geoContains(land, place))).to.be.true;
    expect(geoContains(land, [-30, 40])).to.be.false;
  });

  it('of the world in detail has islands that small maps do not show', async () => {
    const { land } = await loadGeography('world-fine');
    expect(areaOf(geoArea(land))).to.be.within(140e6, 152e6);
    const malta: [number, number] = [14.43, 35.9];
    expect(geoContains(land, malta)).to.be.true;
    expect(geoContains((await loadGeography('world')).land, malta)).to.be.false;
  });

  it('of the US covers Alaska and Hawaii, and none of its neighbours', async () => {
    const { land } = await loadGeography('us');
    expect(areaOf(geoArea(land))).to.be.within(8e6, 10.5e6);
    const inside: [number, number][] = [
      [-105, 39.7],
      [-149, 64],
      [-155.5, 19.6],
    ];
    expect(inside.every((place) => geoContains(land, place))).to.be.true;
    expect(geoContains(land, [-79.4, 43.7])).to.be.false;
    expect(geoContains(land, [-99.1, 19.4])).to.be.false;
  });
});
