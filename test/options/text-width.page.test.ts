import { expect } from '@open-wc/testing';
import { textWidth } from '../../src/options/text-width.js';

/** What the browser makes of it in the font of the kit, which is as wide as Arial. */
function measured(text: string, size: number): number {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = `${size}px Arimo`;
  return context.measureText(text).width;
}

const NAMES = ['catalystproject-latam', '2i2c', 'nasa-veda', 'Wageningen MMM', 'JMTE', '7,036'];

describe('the width of a text', () => {
  it('is about what a browser draws, rather more', () => {
    for (const name of NAMES) {
      expect(textWidth(name, 11), name).to.be.within(
        measured(name, 11) * 0.97,
        measured(name, 11) * 1.35,
      );
    }
  });
});
