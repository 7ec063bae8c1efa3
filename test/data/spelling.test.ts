import { expect } from '@open-wc/testing';
import { Spelling, viewOf } from '../../src/data/spelling.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a spelling', () => {
  it('is found where its bytes stand, and nowhere else', () => {
    const text = 'a,bb,ccc,dddd,eeeee,ffffff,ggggggg,hhhhhhhh,iiiiiiiii\n'.repeat(2);
    const bytes = bytesOf(text);
    // A piece of a larger buffer: its view does not begin where the buffer does.
    const inside = new Uint8Array(bytes.length + 7);
    inside.set(bytes, 3);
    const view = viewOf(inside.subarray(3, 3 + bytes.length));
    for (let length = 0; length <= 13; length += 1) {
      for (let from = 0; from + length <= 40; from += 1) {
        const own = text.slice(from, from + length);
        const spelling = new Spelling(bytesOf(own));
        expect(spelling.length).to.equal(length);
        for (let at = 0; at + length + 4 < text.length; at += 1) {
          const isThere = text.startsWith(own, at);
          expect(spelling.isAt(view, at), `“${own}” at ${at}`).to.equal(isThere);
        }
      }
    }
  });

  it('tells bytes apart that differ in their highest bit', () => {
    const spelling = new Spelling(Uint8Array.of(0xc3, 0xbc, 0x80, 0xff, 0xbf));
    expect(spelling.isAt(viewOf(Uint8Array.of(0xc3, 0xbc, 0x80, 0xff, 0xbf, 0, 0, 0)), 0)).to.equal(
      true,
    );
    expect(spelling.isAt(viewOf(Uint8Array.of(0xc3, 0xbc, 0x80, 0x7f, 0xbf, 0, 0, 0)), 0)).to.equal(
      false,
    );
    expect(spelling.isAt(viewOf(Uint8Array.of(0xc3, 0xbc, 0x80, 0xff, 0x3f, 0, 0, 0)), 0)).to.equal(
      false,
    );
  });

  it('is never found beyond the end', () => {
    const view = viewOf(bytesOf('abcdef'));
    for (let at = 0; at < 8; at += 1) {
      const isFound = new Spelling(bytesOf('defg')).isAt(view, at);
      expect(isFound, `${at}`).to.equal(false);
    }
  });
});
