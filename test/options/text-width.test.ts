import { expect } from '@open-wc/testing';
import { fitText, textWidth } from '../../src/options/text-width.js';

/** Names that charts have, as wide as they are in DejaVu Sans, in 1/2048 of the font size. */
const WIDE: Readonly<Record<string, number>> = {
  'projectpythia-binder/binderhub': 31972,
  'projectpythia/pythia-binder': 27980,
  'catalystproject-latam': 21814,
  '2i2c': 4301,
  'nasa-veda': 10586,
  'Wageningen MMM': 18684,
  JMTE: 4916,
  '7,036': 5863,
};

const NAMES = ['catalystproject-latam', '2i2c', 'nasa-veda', 'Wageningen MMM', 'JMTE', '7,036'];

describe('the width of a text', () => {
  it('grows with each character and with the size', () => {
    for (const name of NAMES) {
      const widths = [...name].map((_, end) => textWidth(name.slice(0, end + 1), 11));
      widths.slice(1).forEach((width, index) => expect(width).to.be.greaterThan(widths[index]!));
      expect(textWidth(name, 22)).to.be.closeTo(2 * textWidth(name, 11), 1e-9);
    }
    expect(textWidth('', 11)).to.equal(0);
  });

  it('is enough in a wide font for the names that charts have', () => {
    for (const [name, units] of Object.entries(WIDE)) {
      expect(textWidth(name, 11.5), name).to.be.at.least((units / 2048) * 11.5);
    }
  });

  it('counts a full-width character as one em', () => {
    expect(textWidth('東京', 10)).to.equal(20);
    expect(textWidth('🙂', 10)).to.equal(10);
  });
});

describe('fitting a text', () => {
  it('leaves alone what fits', () => {
    expect(fitText('prod', 11, textWidth('prod', 11))).to.equal('prod');
  });

  it('cuts what does not, and never in the middle of a character', () => {
    for (let room = 20; room < 130; room += 7) {
      const cut = fitText('a very long name 🙂🙂🙂 of a hub', 11, room);
      expect(textWidth(cut, 11)).to.be.at.most(room);
      expect(cut).to.match(/(^|\S)…$/u);
      expect(cut).not.to.match(/\p{Surrogate}/u);
    }
  });

  it('keeps as much as there is room for', () => {
    const text = 'WiWiWi 東京 a hub ';
    for (let room = 20; room < textWidth(text, 11); room += 3) {
      const lengths = [...text].map((_, last) => last + 1);
      const fitting = lengths.filter(
        (length) => textWidth(`${text.slice(0, length)}…`, 11) <= room,
      );
      expect(fitText(text, 11, room)).to.equal(`${text.slice(0, fitting.at(-1)).trimEnd()}…`);
    }
  });

  it('takes linear time, however long a name is', () => {
    // Squared, that would be longer than a test may take.
    expect(fitText('very long '.repeat(100_000), 11, 140)).to.have.length.below(40);
  });

  it('keeps one character where there is no room at all', () => {
    expect(fitText('name', 11, 0)).to.equal('n…');
  });
});
