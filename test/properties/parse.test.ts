import fc from 'fast-check';
import { KpiError } from '../../src/data/errors.js';
import { readTable } from '../../src/data/read-table.js';
import { ADDRESS } from '../support/tables.js';
import { anyFile } from './any-file.js';
import { check } from './runs.js';
import '../support/all-code.js';

/** Reads it, or fails with an error that a person can be told; there is no third way. */
function readOrExplain(text: string): void {
  try {
    readTable(text, ADDRESS);
  } catch (error) {
    if (!(error instanceof KpiError)) throw error;
  }
}

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const place = fc.double({ min: 0, max: 1, noNaN: true });

describe('any text', () => {
  it('of random bytes is read or explained', () => {
    check(
      3200,
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => readOrExplain(decoded(bytes))),
    );
  });

  it('of random bytes under a good header is read or explained', () => {
    const header = fc.constantFrom(
      'date,hub,users,cluster,timescale',
      'date;cluster;unique_users',
      'Community|Constellation|Location|Hubs|id|cluster|domain (from Hubs)',
      'aid\tLocation\tCountry\tLatitude\tLongitude',
      '"name","latitude","longitude","users"',
    );
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        ',',
        ';',
        '|',
        '\t',
        '"',
        '\n',
        '\r',
        '2026-01-01',
        '12',
        '-1',
        "['a']",
        '[',
        'NaN',
      ),
      fc.uint8Array({ maxLength: 6 }).map(decoded),
    );
    check(
      3200,
      fc.property(header, fc.array(cell, { maxLength: 60 }), (first, cells) =>
        readOrExplain(`${first}\n${cells.join('')}`),
      ),
    );
  });

  it('that was a file with something amiss is read or explained', () => {
    const damage = fc.tuple(place, fc.nat(40), fc.uint8Array({ maxLength: 5 }));
    check(
      2000,
      fc.property(anyFile, fc.array(damage, { minLength: 1, maxLength: 4 }), (file, damages) => {
        let bytes = [...new TextEncoder().encode(file)];
        for (const [where, length, other] of damages) {
          const at = Math.floor(where * bytes.length);
          bytes = [...bytes.slice(0, at), ...other, ...bytes.slice(at + length)];
        }
        readOrExplain(decoded(Uint8Array.from(bytes)));
      }),
    );
  });

  it('that ends too early is read or explained', () => {
    check(
      1200,
      fc.property(anyFile, place, (file, where) =>
        readOrExplain(file.slice(0, where * file.length)),
      ),
    );
  });
});
