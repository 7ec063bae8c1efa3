import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { BytesReader } from '../../src/data/read-bytes.js';
import type { ActivityTable } from '../../src/data/table.js';
import { CURIOUS, filesOf, NAMES } from '../messy/clean.js';
import { MESSES, written } from '../messy/messes.js';
import { forgetCode, giving, haveCode } from '../support/all-code.js';
import { ADDRESS } from '../support/tables.js';
import { outcomeOf, type Outcome } from './outcome.js';
import { anyFile } from './any-file.js';
import { check } from './runs.js';

type Bytes = Uint8Array<ArrayBuffer>;

const NO_BYTES = new Uint8Array(0);

function piecesOf(bytes: Bytes, cuts: readonly number[]): Bytes[] {
  const places = cuts.map((cut) => Math.floor(cut * bytes.length)).sort((a, b) => a - b);
  return [0, ...places].map((from, at) => bytes.subarray(from, places[at] ?? bytes.length));
}

/** With all code from the start. */
function readAtOnce(pieces: readonly Bytes[], charset: string | null, length: number): Outcome {
  haveCode();
  return outcomeOf(() => {
    const reader = new BytesReader(ADDRESS, { charset }, length);
    for (const piece of pieces) reader.push(piece);
    return reader.end(true);
  });
}

/** With code that is lacking whenever a call begins, and comes when it is missed. */
function readLate(
  pieces: readonly Bytes[],
  charset: string | null,
  length: number,
  lacked: Set<unknown>,
): Outcome {
  try {
    return outcomeOf(() => {
      const reader = new BytesReader(ADDRESS, { charset }, length);
      for (const piece of pieces) {
        forgetCode();
        // The memory of a piece may be used for something else once it was pushed.
        let next = piece.slice();
        giving(() => {
          const bytes = next;
          next = NO_BYTES;
          try {
            reader.push(bytes);
          } finally {
            bytes.fill(0);
          }
        }, lacked);
      }
      forgetCode();
      return giving(() => reader.end(true), lacked);
    });
  } finally {
    haveCode();
  }
}

const ENCODINGS: Readonly<Record<string, (text: string) => Bytes>> = {
  'utf-8': (text) => new TextEncoder().encode(text),
  'iso-8859-1': (text) => Uint8Array.from(text, (char) => char.charCodeAt(0)),
  'utf-16le': (text) =>
    Uint8Array.from(
      `\uFEFF${text}`.split('').flatMap((char) => {
        const unit = char.charCodeAt(0);
        return [unit & 0xff, unit >> 8];
      }),
    ),
};

const place = fc.double({ min: 0, max: 1, noNaN: true });
const cuts = fc.array(place, { maxLength: 12 });
const length = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 40, max: 2000 }));
const encoding = fc.constantFrom(...Object.keys(ENCODINGS));
const charset = fc.constantFrom(null, 'utf-8', 'iso-8859-1', 'windows-1251', 'utf-16le', 'none');

/** Something amiss: characters that take the place of others. */
const damage = fc.tuple(
  place,
  fc.nat(20),
  fc.constantFrom('', '"', '\r', '\n', '""', 'x"', ',', 'é', '\u0100'),
);

describe('code that comes when a file needs it', () => {
  const lacked = new Set<unknown>();

  it('makes no difference to its table, or to what is said about a bad one', () => {
    check(
      1600,
      fc.property(
        ...([
          anyFile,
          fc.array(damage, { maxLength: 3 }),
          encoding,
          charset,
          cuts,
          length,
        ] as const),
        (file, all, encoded, named, where, most) => {
          let text = file;
          for (const [at, gone, other] of all) {
            const from = Math.floor(at * text.length);
            text = text.slice(0, from) + other + text.slice(from + gone);
          }
          const pieces = piecesOf((ENCODINGS[encoded] as (text: string) => Bytes)(text), where);
          const late = readLate(pieces, named, most, lacked);
          expect(late).to.deep.equal(readAtOnce(pieces, named, most));
        },
      ),
    );
  });

  for (const [name, mess] of Object.entries(MESSES)) {
    it(`makes no difference to files with ${name}`, () => {
      const files = filesOf(CURIOUS);
      for (const file of NAMES) {
        const bytes = new TextEncoder().encode(written(files[file], [mess]));
        const pieces = piecesOf(bytes, [0.1, 0.5, 0.51]);
        const late = readLate(pieces, null, 300, lacked);
        expect(late).to.deep.equal(readAtOnce(pieces, null, 300));
      }
    });
  }

  it('counts no row twice where it is missed at the end: names that differ in case, and repeated rows', () => {
    const rows = ['2026-01-01,prod,5,a', '2026-01-01,prod,5,a', '2026-01-01,Prod,6,a'];
    const bytes = new TextEncoder().encode(['date,hub,users,cluster', ...rows].join('\n'));
    const late = readLate([bytes], null, 2000, lacked);
    expect(late).to.deep.equal(readAtOnce([bytes], null, 2000));
    const { problems } = (late as { table: ActivityTable }).table;
    expect(problems.map(({ code, count }) => [code, count])).to.deep.equal([
      ['repeated-row', 1],
      ['case-differs', 1],
      ['cut-off', 1],
    ]);
  });

  it('has come late in these tests: for texts, odd activity, odd quotes, bytes and headers', () => {
    expect(lacked.size).to.equal(5);
  });
});
