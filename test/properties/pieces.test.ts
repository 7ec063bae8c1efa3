import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { BytesReader } from '../../src/data/read-bytes.js';
import { readTable } from '../../src/data/read-table.js';
import { ADDRESS } from '../support/tables.js';
import { activityColumns, activityRows } from './activity.js';
import { communitiesColumns, communitiesFile, placesColumns, placesFile } from './communities.js';
import { spelling, writeCsv } from './csv.js';
import { outcomeOf } from './outcome.js';
import { check } from './runs.js';
import '../support/all-code.js';

/** The bytes of a text, cut at some places, read as if the text were too long to be parsed at once. */
function readInPieces(bytes: Uint8Array<ArrayBuffer>, cuts: readonly number[], length: number) {
  const reader = new BytesReader(ADDRESS, {}, length);
  const places = [...cuts].map((cut) => Math.floor(cut * bytes.length)).sort((a, b) => a - b);
  [0, ...places].forEach((from, i) => reader.push(bytes.subarray(from, places[i] ?? bytes.length)));
  return reader.end();
}

const place = fc.double({ min: 0, max: 1, noNaN: true });
const cuts = fc.array(place, { maxLength: 12 });
const length = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 40, max: 2000 }));

const anyFile = fc.oneof(
  fc
    .tuple(activityRows({ kind: 'hubs' }), spelling)
    .map(([rows, style]) => writeCsv(activityColumns(rows, 'hubs'), style)),
  fc
    .tuple(communitiesFile, spelling)
    .map(([file, style]) => writeCsv(communitiesColumns(file), style)),
  fc.tuple(placesFile, spelling).map(([file, style]) => writeCsv(placesColumns(file), style)),
);

/** Something amiss: bytes that take the place of others. */
const damage = fc.tuple(place, fc.nat(20), fc.constantFrom('', '"', '\r', '\n', '""', 'x"', ','));

describe('where a file is cut', () => {
  it('makes no difference to its table', () => {
    check(
      1600,
      fc.property(anyFile, cuts, length, (text, where, most) => {
        const bytes = new TextEncoder().encode(text);
        const whole = readTable(new TextDecoder().decode(bytes), ADDRESS);
        expect(readInPieces(bytes, where, most)).to.deep.equal(whole);
      }),
    );
  });

  it('makes no difference to what is said about a bad one', () => {
    check(
      1600,
      fc.property(
        anyFile,
        fc.array(damage, { maxLength: 3 }),
        cuts,
        length,
        (file, all, ...how) => {
          let text = file;
          for (const [at, gone, other] of all) {
            const from = Math.floor(at * text.length);
            text = text.slice(0, from) + other + text.slice(from + gone);
          }
          const bytes = new TextEncoder().encode(text);
          const whole = outcomeOf(() => readTable(new TextDecoder().decode(bytes), ADDRESS));
          expect(outcomeOf(() => readInPieces(bytes, ...how))).to.deep.equal(whole);
        },
      ),
    );
  });
});
