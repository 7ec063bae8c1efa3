import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { CLASSES, readColumn, type Column } from '../../src/engine/summary/columns.js';
import { ColumnWriter } from '../../src/engine/summary/write-columns.js';
import { check } from './runs.js';

const number = fc.oneof(
  fc.integer({ min: -3, max: 40 }),
  fc.integer({ min: -(2 ** 53), max: 2 ** 53 }),
  fc.constantFrom(NaN, -0, 0, Infinity, -Infinity, Number.MIN_VALUE, Number.MAX_VALUE, 0.1),
  fc.double(),
);
const users = fc.oneof(
  fc.nat(20_000),
  fc.constant(NaN),
  fc.nat(20_000).map((n) => n / 7),
);

/** Columns of which some are like the one before: the same, a little changed, or its logarithm. */
const columns = fc
  .array(
    fc.record({
      kind: fc.constantFrom('new', 'same', 'changed', 'log', 'log from 1', 'days', 'flags'),
      values: fc.oneof(
        fc.array(number, { maxLength: 30 }),
        fc.array(users, { minLength: 30, maxLength: 30 }),
      ),
      at: fc.nat(29),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((all) => {
    const made: Column[] = [];
    for (const { kind, values, at } of all) {
      const last = Float64Array.from(made.at(-1) ?? values);
      if (kind === 'new') made.push(Float64Array.from(values));
      if (kind === 'same') made.push(last);
      if (kind === 'log') made.push(last.map(Math.log10));
      if (kind === 'log from 1') {
        made.push(last.map((value) => (value < 1 ? NaN : Math.log10(value))));
      }
      if (kind === 'days') made.push(Int32Array.from(values));
      if (kind === 'flags') made.push(Uint8Array.from(values, (value) => (value > 5 ? 1 : 0)));
      if (kind === 'changed') {
        if (at < last.length) last[at] = at / 3;
        made.push(last);
      }
    }
    return made;
  });

describe('a column of a summary', () => {
  it('is read as it was written, to the last bit', () => {
    check(
      300,
      fc.property(columns, (all) => {
        const writer = new ColumnWriter();
        const numbers = all.map((column) => writer.add(column));
        const read = (at: number): Column => readColumn(writer.texts[at]!, read);
        all.forEach((column, index) => {
          const again = read(numbers[index]!);
          expect(again.constructor === column.constructor).to.be.true;
          expect(again.length).to.equal(column.length);
          column.forEach((value: number, at: number) => {
            expect(Object.is(again[at], value), `${again[at]} for ${value}`).to.be.true;
          });
        });
      }),
    );
  });

  it('is written once', () => {
    const writer = new ColumnWriter();
    const flags = [0, 1, 0];
    expect(writer.add(Float64Array.from(flags))).to.equal(0);
    expect(writer.add(Uint8Array.from(flags))).to.equal(1);
    expect(writer.add(Float64Array.from(flags))).to.equal(0);
    expect(writer.texts).to.have.length(2);
  });

  it('is refused if its text is not whole', () => {
    const writer = new ColumnWriter();
    writer.add(Float64Array.from([1, 900, NaN, 4]));
    writer.add(Float64Array.from([1, 900, 7, 4]));
    writer.add(Float64Array.from([0.5, 1 / 3, 2, 1]));
    writer.add(Float64Array.from([0.5, 1e300, -0, 1]));
    const first = readColumn(writer.texts[0]!, () => new CLASSES.f());
    for (const text of writer.texts) {
      for (const broken of [text.slice(0, 4), `x${text}`, text.replace(/\d:/, '9:')]) {
        if (broken === text) continue;
        expect(() => readColumn(broken, () => first), broken).to.throw('No column');
      }
    }
  });
});
