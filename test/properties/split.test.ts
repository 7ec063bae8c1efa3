import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseQuoted } from '../../src/data/parse-quoted.js';
import { parse } from '../../src/data/parse.js';
import { quotedRows } from '../../src/data/quoted-rows.js';
import { check } from './runs.js';

const delimiter = fc.constantFrom(',', ';', '\t', '|');
const MOST = Number.MAX_SAFE_INTEGER;
const text = fc
  .array(fc.oneof(fc.constantFrom(',', ';', '\t', '|', '\n', ' ', '#', "'"), fc.string()))
  .map((parts) => parts.join('').replaceAll('"', ''));

describe('a text without quotes', () => {
  it('is cut as the parser of quotes cuts it', () => {
    check(
      4000,
      fc.property(text, delimiter, fc.boolean(), (some, by, isWhole) => {
        expect(parse(some, by, isWhole)).to.deep.equal(parseQuoted(some, by, isWhole, MOST));
        const { rows } = parse(some, by, isWhole, 1);
        expect(rows).to.deep.equal(parseQuoted(some, by, isWhole, 1).rows);
      }),
    );
  });
});

/** Cells as programs quote them, and some that they do not. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('', 'a', '"a"', '""', '"a,b"', '"a;b"', '"x\ny"') },
  { weight: 3, arbitrary: fc.string().map((some) => `"${some.replaceAll('"', '""')}"`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('"a" ', ' "a"', 'a"b', '"a"b', '"', '"'.repeat(3), '"a\n'),
  },
);
const fileWithQuotes = fc
  .record({
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
    own: delimiter,
    other: delimiter,
    end: fc.constantFrom('', '\n', '\n\n'),
  })
  .map(({ rows, own, other, end }) => ({
    some: rows.map((cells) => cells.join(own)).join('\n') + end,
    // Now and then, a text is tried with another delimiter than its own.
    by: end === '\n\n' ? other : own,
  }))
  .filter(({ some }) => some.includes('"'));

describe('a text with quotes', () => {
  it('is cut as papaparse cuts it, up to the first row with odd quotes', () => {
    let whole = 0;
    let begun = 0;
    check(
      6000,
      fc.property(
        fileWithQuotes,
        fc.boolean(),
        fc.constantFrom(1, 2, MOST),
        (one, isWhole, most) => {
          const { some, by } = one;
          const all = parseQuoted(some, by, isWhole, most);
          const first = quotedRows(some, by, isWhole, most);
          if (!first) return;
          const { rows, length } = first;
          if (rows.length === all.rows.length) {
            whole += 1;
            expect(first).to.deep.equal({ ...all, unclosed: -1, swallower: -1 });
            return;
          }
          begun += 1;
          // The next row has odd quotes, and what begins with it gives the other rows.
          const rest = some.slice(length);
          expect(quotedRows(rest, by, isWhole, most)).to.equal(null);
          const more = parseQuoted(rest, by, isWhole, most - rows.length).rows;
          expect([...rows, ...more]).to.deep.equal(all.rows);
        },
      ),
    );
    expect(whole).to.be.above(begun);
    expect(begun).to.be.above(0);
  });

  it('needs no papaparse if its quotes are in order', () => {
    const some = 'a,"b ""c"", d",\n"e\nf",g,"h"';
    expect(quotedRows(some, ',', true, MOST)?.rows).to.deep.equal([
      ['a', 'b "c", d', ''],
      ['e\nf', 'g', 'h'],
    ]);
    for (const odd of ['"a"b,c', '"a" ,c', '"a,c']) {
      expect(quotedRows(odd, ',', true, MOST)).to.equal(null);
    }
  });
});
