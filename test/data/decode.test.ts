import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { TextOfBytes } from '../../src/data/decode.js';
import { check } from '../properties/runs.js';
import '../support/all-code.js';

function decoded(bytes: Uint8Array, cuts: readonly number[] = [], charset: string | null = null) {
  const decoder = new TextOfBytes(charset);
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

  it('are UTF-8 where they can be, whatever the server names', () => {
    const charset = fc.constantFrom('iso-8859-1', 'shift_jis', 'utf-8', 'no-such-charset');
    check(
      500,
      fc.property(text, cuts, charset, (one, where, named) => {
        fc.pre(!one.startsWith('\uFEFF'));
        expect(decoded(utf8(one), where, named)).to.deep.equal(right(one));
      }),
    );
  });

  it('are of the charset that the server names, where they are not UTF-8', () => {
    const files: Record<string, [bytes: number[], text: string]> = {
      'iso-8859-2': [[0x4c, 0xf3, 0x64, 0xbc], 'Ló' + 'dź'],
      'Windows-1251': [[0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0], 'Москва'],
      // Its second pair would be a character of UTF-8.
      gbk: [[0xb1, 0xb1, 0xc4, 0xa3, 0xc1, 0xaa], '北模联'],
      shift_jis: [[0x93, 0x8c, 0x8b, 0x9e], '東京'],
    };
    for (const [charset, [bytes, expected]] of Object.entries(files)) {
      const all = Uint8Array.of(...utf8('a,b\n'), ...bytes, ...utf8('\nc'));
      for (let cut = 0; cut <= all.length; cut += 1) {
        const found = decoded(all, [cut / all.length], charset);
        expect(found, charset).to.deep.equal(right(`a,b\n${expected}\nc`));
      }
    }
    const wide = utf16('date,é', true).slice(2);
    expect(decoded(wide, [0.3], 'utf-16le')).to.deep.equal(right('date,é'));
  });

  it('are of the mark at their beginning, whatever the server names', () => {
    expect(decoded(utf16('é', true), [], 'iso-8859-1')).to.deep.equal(right('é'));
    const marked = Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('a,'), 0xe9);
    expect(decoded(marked, [], 'windows-1251')).to.deep.equal({
      text: '\uFEFFa,é',
      oddBytes: 1,
      oddLine: 1,
    });
  });

  it('are UTF-8 after very much of it, and what is none then is odd', () => {
    const bytes = Uint8Array.from([...utf8('é'.repeat(2 ** 19 + 9)), 0xe9]);
    const { text: found, oddBytes } = decoded(bytes, [0.25, 0.999], 'windows-1251');
    expect([found.length, found.at(-1), oddBytes]).to.deep.equal([2 ** 19 + 10, 'é', 1]);
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
