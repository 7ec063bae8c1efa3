import { expect } from '@open-wc/testing';
import { DARK, LIGHT, seriesColor } from '../../src/look/look.js';
import { markerStyle } from '../../src/options/map/map-colors.js';
import { distance, SIGHTS } from '../support/color-vision.js';

/** About five times what an eye can just tell apart side by side. */
const LEAST = 0.1;
const ranks = Array.from({ length: 40 }, (_, rank) => rank);

describe('the distance of two colours', () => {
  const { protanopia, deuteranopia, tritanopia, ...others } = SIGHTS;
  const all = others['all cones']!;

  it('is 1 from black to white, whatever the eyes', () => {
    for (const sight of Object.values(SIGHTS)) {
      expect(distance('#000000', '#ffffff', sight)).to.be.closeTo(1, 0.001);
      expect(distance('#808080', '#808080', sight)).to.equal(0);
    }
  });

  it('is that of OKLab: red and lime', () => {
    expect(distance('#ff0000', '#00ff00', all)).to.be.closeTo(0.52, 0.005);
  });

  it('shrinks for eyes that lack the cones in which two colours differ', () => {
    expect(distance('#d05050', '#708000', all)).to.be.above(0.2);
    expect(distance('#d05050', '#708000', deuteranopia!)).to.be.below(0.1);
    expect(distance('#e05000', '#509000', protanopia!)).to.be.below(
      distance('#e05000', '#509000', all) / 2,
    );
    expect(distance('#4080c0', '#408080', tritanopia!)).to.be.below(
      distance('#4080c0', '#408080', all) / 2,
    );
  });
});

for (const look of [LIGHT, DARK]) {
  for (const [name, sight] of Object.entries(SIGHTS)) {
    it(`neighbours in a ${look.scheme} stack can be told apart with ${name}`, () => {
      for (const rank of ranks.slice(1)) {
        const [below, above] = [seriesColor(look, rank - 1), seriesColor(look, rank)];
        const found = distance(below, above, sight);
        expect(found, `${rank - 1} ${below}, ${rank} ${above}`).to.be.at.least(LEAST);
      }
    });
  }
}

for (const look of [LIGHT, DARK]) {
  it(`markers on a ${look.scheme} map can be told apart by every reader, by colour or by shape`, () => {
    const styles = [...ranks.slice(0, 10), null].map((rank) => markerStyle(look, rank));
    styles.forEach((one, index) => {
      for (const other of styles.slice(0, index)) {
        if (one.shape === other.shape) {
          for (const [name, sight] of Object.entries(SIGHTS)) {
            const found = distance(one.color, other.color, sight);
            expect(found, `${one.color} ${other.color} ${name}`).to.be.at.least(LEAST);
          }
        }
      }
    });
  });
}

it('no two of forty constellations have the same marker', () => {
  const markers = ranks.map((rank) => JSON.stringify(markerStyle(LIGHT, rank)));
  expect(new Set(markers).size).to.equal(markers.length);
});
