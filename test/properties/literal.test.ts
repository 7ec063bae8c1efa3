import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LiteralError, readList, readLiteral, type Literal } from '../../src/data/literal.js';
import { choices, json, list, python, text } from './literals.js';
import { check } from './runs.js';

const same = (found: unknown, expected: unknown): void => {
  expect(JSON.stringify(found)).to.equal(JSON.stringify(expected));
};

/** Reads it, or says by a LiteralError that it is none; there is no third way. */
function readOrReject(cell: string): void {
  for (const reader of [readLiteral, readList]) {
    try {
      reader(cell);
    } catch (error) {
      if (!(error instanceof LiteralError)) throw error;
    }
  }
}

const nested = (depth: number, inner: Literal): Literal =>
  depth === 0 ? inner : [nested(depth - 1, inner)];

describe('any list', () => {
  it('written as Python reads back equal', () => {
    check(
      1600,
      fc.property(list, choices, (value, choice) =>
        same(readLiteral(python(value, choice)), value),
      ),
    );
  });

  it('written as JSON reads back equal', () => {
    check(
      1600,
      fc.property(list, choices, (value, choice) => same(readLiteral(json(value, choice)), value)),
    );
  });

  it('of texts reads back as a cell', () => {
    const cell = fc.array(fc.option(text, { freq: 4 }), { maxLength: 6 });
    check(
      1200,
      fc.property(cell, choices, (value, choice) => {
        same(readList(python(value, choice)), value);
        same(readList(json(value, choice)), value);
      }),
    );
  });

  it('is as deep as eight, and no deeper', () => {
    for (let depth = 1; depth <= 8; depth += 1) {
      const value = nested(depth, 'x');
      same([readLiteral(python(value)), readLiteral(json(value))], [value, value]);
    }
    expect(() => readLiteral(python(nested(9, 'x')))).to.throw(LiteralError);
    expect(() => readLiteral('[('.repeat(10_000))).to.throw(LiteralError);
  });
});

describe('any other text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'[](){}\'",\\ \n:+-.eEx0',
      'None',
      'null',
      'nan',
      'True',
      '\\x',
      '\\u12',
      '\\U0011',
    ),
    fc.string({ maxLength: 4 }),
  );

  it('is read or rejected', () => {
    const garbage = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    check(6000, fc.property(fc.oneof(garbage, fc.string({ unit: 'binary' })), readOrReject));
  });

  it('is read or rejected where it was a list with something amiss', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    check(
      3200,
      fc.property(list, choices, place, fc.nat(3), piece, (value, choice, where, length, other) => {
        const whole = python(value, choice);
        const at = Math.floor(where * whole.length);
        readOrReject(whole.slice(0, at) + other + whole.slice(at + length));
      }),
    );
  });

  it('never takes more than linear time, whatever is repeated', () => {
    // Squared, that would be longer than a test may take.
    check(
      240,
      fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), (pieces) => {
        const unit = pieces.join('') || ' ';
        const long = unit.repeat(Math.ceil(50_000 / unit.length));
        for (const cell of [long, `[${long}`, `['${long}`, `[${long}]`, `["${long}"]`])
          readOrReject(cell);
      }),
    );
  });
});
