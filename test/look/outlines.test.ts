import { expect } from '@open-wc/testing';
import { contains, distancesFrom, outlineOf } from '../../src/look/geography/outlines.js';

/** A ring around a box. */
const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];

describe('an outline', () => {
  it('holds what is inside its ring and in none of its holes', () => {
    const outline = outlineOf([box(0, 0, 10, 10), box(4, 4, 6, 6)]);
    expect(contains(outline, 1, 1)).to.equal(true);
    expect(contains(outline, 5, 5)).to.equal(false);
    expect(contains(outline, 11, 5)).to.equal(false);
    expect(contains(outline, 5, -1)).to.equal(false);
  });

  it('may cross the antimeridian', () => {
    const outline = outlineOf([box(170, 0, -170, 10)]);
    for (const longitude of [171, 179.9, 180, -180, -179.9, -171]) {
      expect(contains(outline, longitude, 5), `${longitude}`).to.equal(true);
    }
    for (const longitude of [169, -169, 0]) {
      expect(contains(outline, longitude, 5), `${longitude}`).to.equal(false);
    }
  });

  it('may go round the south pole', () => {
    const around = Array.from({ length: 36 }, (_, index) => [index * 10 - 180, -70]);
    for (const ring of [around, [...around].reverse()]) {
      const outline = outlineOf([[...ring, ring[0]!]]);
      for (const longitude of [-180, -175, 0, 33, 180]) {
        expect(contains(outline, longitude, -71)).to.equal(true);
        expect(contains(outline, longitude, -90)).to.equal(true);
        expect(contains(outline, longitude, -69)).to.equal(false);
      }
    }
  });
});

describe('the distance to an outline', () => {
  const toBox = (longitude: number, latitude: number, ...sides: Parameters<typeof box>) =>
    distancesFrom(longitude, latitude)(outlineOf([box(...sides)]));

  it('is that to the nearest point of its lines, in km', () => {
    expect(toBox(0, 0, 1, -1, 2, 1)).to.be.closeTo(111.2, 0.2);
    expect(toBox(0, 0, 1, 1, 2, 2)).to.be.closeTo(157.2, 0.2);
    expect(toBox(60, 60, 62, 59.99, 63, 60.01)).to.be.closeTo(111.2, 0.5);
  });

  it('is as long across the antimeridian and near a pole', () => {
    expect(toBox(-179.5, 0, 178.5, -1, 179.5, 1)).to.be.closeTo(111.2, 0.2);
    expect(toBox(180, 0, -179, -1, -178, 1)).to.be.closeTo(111.2, 0.2);
    expect(toBox(0, 89, 179, 88.9, 181, 89)).to.be.closeTo(222.4, 1);
  });

  it('is none to the other side of the globe', () => {
    expect(toBox(0, 0, 179, -1, 181, 1)).to.equal(Infinity);
  });
});
