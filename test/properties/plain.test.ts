import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { lateText } from '../../src/data/late-text.js';
import { BytesReader } from '../../src/data/read-bytes.js';
import { TextReader } from '../../src/data/read-text.js';
import type { Reading } from '../../src/data/reading.js';
import type { ActivityTable } from '../../src/data/table.js';
import { ADDRESS } from '../support/tables.js';
import { giving, haveCode } from '../support/all-code.js';
import { anyFile } from './any-file.js';
import { nearlyPlainFile } from './nearly-plain.js';
import { outcomeOf, type Outcome } from './outcome.js';
import { regularFile } from './regular.js';
import { check } from './runs.js';

type Bytes = Uint8Array<ArrayBuffer>;

function piecesOf(bytes: Bytes, cuts: readonly number[]): Bytes[] {
  const places = cuts.map((cut) => Math.floor(cut * bytes.length)).sort((a, b) => a - b);
  return [0, ...places].map((from, at) => bytes.slice(from, places[at] ?? bytes.length));
}

const readAll = (reader: BytesReader | TextReader, pieces: readonly Bytes[], packed: boolean) =>
  outcomeOf(() => {
    for (const piece of pieces) reader.push(piece);
    return reader.end(packed);
  });

const asText = (bytes: Bytes, reading: Reading, packed: boolean): Outcome =>
  readAll(new TextReader(ADDRESS, reading), [bytes], packed);

const asBytes = (pieces: readonly Bytes[], reading: Reading, packed: boolean): Outcome =>
  readAll(new BytesReader(ADDRESS, reading), pieces, packed);

const place = fc.double({ min: 0, max: 1, noNaN: true });
const cuts = fc.array(place, { maxLength: 12 });
const charset = fc.constantFrom(null, null, null, 'UTF-8', 'utf8', 'iso-8859-1', 'utf-16le');
const dateFormat = fc.constantFrom('iso', 'iso', 'iso', 'mdy', 'dmy');
const reading: fc.Arbitrary<Reading> = fc.record({ charset, dateFormat });

/** Something amiss: bytes that take the place of others. */
const damage = fc.tuple(
  place,
  fc.nat(20),
  fc.oneof(
    fc
      .constantFrom('', '"', '\r', '\n', '\r\n', 'x"', ',', ';', 'é', '\uFEFF', ' ', '.0')
      .map((text) => [...new TextEncoder().encode(text)]),
    fc.uint8Array({ maxLength: 3 }).map((bytes) => [...bytes]),
  ),
);

function damaged(text: string, all: readonly (readonly [number, number, number[]])[]): Bytes {
  let bytes = [...new TextEncoder().encode(text)];
  for (const [at, gone, other] of all) {
    const from = Math.floor(at * bytes.length);
    bytes = [...bytes.slice(0, from), ...other, ...bytes.slice(from + gone)];
  }
  return Uint8Array.from(bytes);
}

describe('a file that is read from its bytes', () => {
  const files = { regular: regularFile, 'nearly plain': nearlyPlainFile, any: anyFile };
  for (const [name, file] of Object.entries(files)) {
    it(`gives the same table as its text (${name} files)`, () => {
      check(
        2000,
        fc.property(file, reading, fc.boolean(), cuts, (text, how, packed, where) => {
          const bytes = new TextEncoder().encode(text);
          expect(asBytes(piecesOf(bytes, where), how, packed)).to.deep.equal(
            asText(bytes, how, packed),
          );
        }),
      );
    });

    it(`gives the same with something amiss (${name} files)`, () => {
      const amiss = fc.array(damage, { minLength: 1, maxLength: 3 });
      check(
        2000,
        fc.property(file, amiss, reading, fc.boolean(), cuts, (text, all, how, packed, where) => {
          const bytes = damaged(text, all);
          expect(asBytes(piecesOf(bytes, where), how, packed)).to.deep.equal(
            asText(bytes, how, packed),
          );
        }),
      );
    });
  }

  it('is never read as text if it is plain', () => {
    const rows = ['2026-01-01,prod,5,a é', '2026-01-02,prod,6.0,a é', '', '2026-01-03,lab,,b'];
    for (const end of ['\n', '\r\n']) {
      for (const mark of ['', '\uFEFF']) {
        for (const last of ['', end]) {
          const text = `${mark}${['Date, hub ,users,cluster', ...rows].join(end)}${last}`;
          const bytes = new TextEncoder().encode(text);
          const before = asText(bytes, {}, false);
          lateText.module = null;
          try {
            const cut = Array.from(bytes, (_, at) => at / bytes.length);
            expect(asBytes(piecesOf(bytes, cut), {}, false)).to.deep.equal(before);
          } finally {
            haveCode();
          }
        }
      }
    }
  });

  it('is read as text from where it is no longer plain, or a row alone', () => {
    const head = 'date,hub,users,cluster\n2026-01-01,prod,5,a\n';
    for (const [more, problems] of [
      ['2026-01-02,lab,2.5,a\n2026-01-03,lab,7,a\n', ['not-whole', 3]],
      ['2026-01-02,lab\n2026-01-03,"lab",7,a\n2026-01-04,"x\ny",8,a\n', ['field-count', 3]],
    ] as const) {
      const bytes = new TextEncoder().encode(head + more);
      lateText.module = null;
      const reader = new BytesReader(ADDRESS);
      // The first rows need no other code.
      reader.push(bytes.slice(0, head.length));
      let rest = bytes.slice(head.length);
      const lacked = new Set<unknown>();
      giving(() => {
        const next = rest;
        rest = new Uint8Array(0);
        reader.push(next);
      }, lacked);
      expect([...lacked]).to.deep.equal([lateText]);
      const table = reader.end();
      expect(table).to.deep.equal((asText(bytes, {}, false) as { table: object }).table);
      const [first] = table.problems;
      expect([first?.code, first?.rows[0]]).to.deep.equal(problems);
    }
  });

  it('is watched for what is amiss in every piece, and for rows that repeat', () => {
    const encoder = new TextEncoder();
    const pieces = [
      encoder.encode('date,hub,users,cluster,note\n'),
      encoder.encode('2026-01-01,é,5,a,é\n'),
      Uint8Array.of(...encoder.encode('2026-01-02,é,6,a,'), 0xe9, 0x0a),
    ];
    for (const [last, code] of [
      [pieces[2] as Bytes, 'not-utf-8'],
      [encoder.encode('2026-01-01,é,5,a,x\n'), 'repeated-row'],
      [encoder.encode('2026-01-01,é,6,a,x\n'), 'conflicting-row'],
      [encoder.encode('2026-01-01,É,6,a,x\n'), 'case-differs'],
      [encoder.encode('2026-01-02,é,6,a,x,y\n'), 'field-count'],
    ] as const) {
      const all = [...pieces.slice(0, 2), last];
      const found = asBytes(all, {}, false);
      const whole = Uint8Array.from(all.flatMap((piece) => [...piece]));
      expect(found).to.deep.equal(asText(whole, {}, false));
      const { problems } = (found as { table: ActivityTable }).table;
      expect(problems.map((problem) => problem.code)).to.deep.equal([code]);
    }
  });
});
