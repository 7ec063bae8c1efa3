import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { TextOfBytes } from '../../src/data/decode.js';
import { check } from '../properties/runs.js';

function decoded(bytes: Uint8Array, cuts: readonly number[] = []) {
  const decoder = new TextOfBytes();
  const places = [...cuts].map((cut) => Math.floor(cut * bytes.length)).sort((a, b) => a - b);
  const pieces = [0, ...places].map((from, at) => bytes.subarray(from, places[at] ?? undefined));
  const text = pieces.map((piece) => decoder.push(piece)).join('') + decoder.end();
  return { text, oddBytes: decoder.oddBytes, oddLine: decoder.oddLine };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  view.setUint16(0, 0xfeff, isLittle);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(2 * at + 2, text.charCodeAt(at), isLittle);
  }
  return new Uint8Array(view.buffer);
}

const place = fc.double({ min: 0, max: 1, noNaN: true });
const cuts = fc.array(place, { maxLength: 12 });
const text = fc.string({ unit: 'binary' });
const right = (of: string) => ({ text: of, oddBytes: 0, oddLine: null });

describe('bytes as text', () => {
  it('are UTF-8, wherever they are cut', () => {
    check(
      1000,
      fc.property(text, cuts, (one, where) => {
        fc.pre(!one.startsWith('\uFEFF'));
        expect(decoded(utf8(one), where)).to.deep.equal(right(one));
      }),
    );
  });

  it('are UTF-16 after its mark, either way round', () => {
    check(
      500,
      fc.property(text, fc.boolean(), cuts, (one, isLittle, where) => {
        fc.pre(!one.startsWith('\uFEFF'));
        expect(decoded(utf16(one, isLittle), where)).to.deep.equal(right(one));
      }),
    );
  });

  it('are the same wherever they are cut, whatever they are', () => {
    check(
      1000,
      fc.property(fc.uint8Array({ maxLength: 60 }), cuts, (bytes, where) => {
        expect(decoded(bytes, where)).to.deep.equal(decoded(bytes));
      }),
    );
  });

  it('are Windows-1252 where they are not UTF-8, and there alone', () => {
    const bytes = Uint8Array.of(
      ...utf8('a,東京\nb,Universit'),
      0xe9,
      ...utf8('\nc,ü,'),
      0x80,
      0xff,
    );
    expect(decoded(bytes)).to.deep.equal({
      text: 'a,東京\nb,Université\nc,ü,€ÿ',
      oddBytes: 3,
      oddLine: 2,
    });
  });

  it('are odd where a character is cut off, too long, or half of one', () => {
    for (const bytes of [
      [0xe6, 0x9d],
      [0xc0, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf5, 0x80, 0x80, 0x80],
    ]) {
      const { oddBytes, oddLine, text: found } = decoded(Uint8Array.from(bytes));
      expect([oddBytes, oddLine, found.length]).to.deep.equal([bytes.length, 1, bytes.length]);
    }
  });
});
