import { expect } from '@open-wc/testing';
import { DARK, LIGHT, mix, seriesColor, withContrast } from '../../src/look/look.js';
import { contrast } from '../support/contrast.js';

const ranks = Array.from({ length: 40 }, (_, rank) => rank);

for (const look of [LIGHT, DARK]) {
  describe(`the ${look.scheme} look`, () => {
    it('has ten colours that stand out from the surface, and so does the accent', () => {
      expect(new Set(look.palette).size).to.equal(10);
      for (const color of [...look.palette, look.accent]) {
        expect(contrast(color, look.surface), color).to.be.at.least(3);
      }
    });

    it('has forty for series that stand out as much, no two of them alike', () => {
      const colors = ranks.map((rank) => seriesColor(look, rank));
      for (const color of colors) {
        expect(contrast(color, look.surface), color).to.be.at.least(3);
      }
      expect(new Set(colors).size).to.equal(40);
    });

    it('has markers that stand out from the land they lie on', () => {
      for (const color of look.palette) {
        expect(contrast(color, look.land), color).to.be.at.least(3);
      }
    });

    it('has text that can be read', () => {
      expect(contrast(look.ink, look.surface)).to.be.at.least(7);
      expect(contrast(look.muted, look.surface)).to.be.at.least(4.5);
    });

    it('has more contrast where a reader asks for it', () => {
      const strong = withContrast(look);
      expect(contrast(strong.muted, strong.surface)).to.be.at.least(7);
      expect(contrast(strong.grid, strong.surface)).to.be.at.least(3);
      expect(contrast(strong.border, strong.land)).to.be.greaterThan(
        contrast(look.border, look.land),
      );
    });

    it('has a grid that stays behind what stands on it', () => {
      expect(contrast(look.grid, look.surface)).to.be.within(1.1, 2);
    });

    it('has a colour of its own for each of 40 series', () => {
      expect(new Set(ranks.map((rank) => seriesColor(look, rank))).size).to.equal(40);
    });

    it('keeps the series of one hue apart', () => {
      for (const rank of ranks.slice(10)) {
        const [color, before] = [seriesColor(look, rank), seriesColor(look, rank - 10)];
        expect(contrast(color, before), `${rank}`).to.be.at.least(1.15);
      }
    });

    it('never lets a series vanish in the surface', () => {
      for (const rank of Array.from({ length: 200 }, (_, index) => index)) {
        expect(contrast(seriesColor(look, rank), look.surface), `${rank}`).to.be.at.least(1.25);
      }
    });
  });
}

describe('mixing colours', () => {
  it('goes from the one to the other', () => {
    expect(mix('#000000', '#ffffff', 0)).to.equal('#000000');
    expect(mix('#000000', '#ffffff', 0.5)).to.equal('#808080');
    expect(mix('#0a0b0c', '#ffffff', 1)).to.equal('#ffffff');
    expect(mix('#FF0000', '#00ff00', 0.25)).to.equal('#bf4000');
  });

  it('leaves a colour that it cannot read as it is', () => {
    expect(mix('none', '#ffffff', 0.5)).to.equal('none');
    expect(mix('#000000', 'red', 0.5)).to.equal('#000000');
  });
});
