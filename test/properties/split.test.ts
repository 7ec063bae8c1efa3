import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseQuoted } from '../../src/data/parse-quoted.js';
import { parse } from '../../src/data/parse.js';
import { check } from './runs.js';

const delimiter = fc.constantFrom(',', ';', '\t', '|');
const text = fc
  .array(fc.oneof(fc.constantFrom(',', ';', '\t', '|', '\n', ' ', '#', "'"), fc.string()))
  .map((parts) => parts.join('').replaceAll('"', ''));

describe('a text without quotes', () => {
  it('is cut as the parser of quotes cuts it', () => {
    check(
      4000,
      fc.property(text, delimiter, fc.boolean(), (some, by, isWhole) => {
        const most = Number.MAX_SAFE_INTEGER;
        expect(parse(some, by, isWhole)).to.deep.equal(parseQuoted(some, by, isWhole, most));
        const { rows } = parse(some, by, isWhole, 1);
        expect(rows).to.deep.equal(parseQuoted(some, by, isWhole, 1).rows);
      }),
    );
  });
});
