import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dayTick } from '../../src/words/days.js';
import { wordsFor, type Words } from '../../src/words/format.js';
import { isAmerican } from '../../src/words/formats.js';
import { localeOf, withDigits } from '../../src/words/locale.js';
import { longDay, weekdayName } from '../../src/words/long-days.js';
import { finePercent, wholePercent } from '../../src/words/percent.js';
import { compactNumber, wholeNumber } from '../../src/words/round-numbers.js';
import { check } from './runs.js';

const AMERICAN = ['en', 'en-US'];
const OTHERS = ['en-GB', 'en-IN', 'de', 'es', 'ar', 'en-u-ca-buddhist'];

const anyNumber = fc.oneof(
  fc.double({ noDefaultInfinity: false }),
  fc.double({ min: -1e4, max: 1e4 }),
  fc.integer({ min: -(2 ** 53), max: 2 ** 53 }),
  // Halves, which binary fractions only come near.
  fc.tuple(fc.integer({ min: -1e7, max: 1e7 }), fc.nat(5)).map(([n, places]) => n / 10 ** places),
);
const language = fc.constantFrom(...AMERICAN, ...AMERICAN, ...OTHERS);

type Write = (value: number, words: Words) => string;

/** All kinds of numbers that are written without `Intl`, and how it writes them. */
const NUMBERS: readonly (readonly [Write, Intl.NumberFormatOptions])[] = [
  [(value, words) => words.number(value), { maximumFractionDigits: 1 }],
  [wholeNumber, { maximumFractionDigits: 0 }],
  [wholePercent, { style: 'percent', maximumFractionDigits: 0 }],
  [finePercent, { style: 'percent', maximumFractionDigits: 1 }],
  [compactNumber, { notation: 'compact', maximumFractionDigits: 1 }],
];

/** The same for days. */
const DAYS: readonly (readonly [Write, Intl.DateTimeFormatOptions])[] = [
  [(day, words) => words.day(day), { day: 'numeric', month: 'short', year: 'numeric' }],
  [longDay, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }],
  [weekdayName, { weekday: 'short' }],
  [(day, words) => dayTick(day, 'year', words), { year: 'numeric' }],
  [(day, words) => dayTick(day, 'month', words), { month: 'short' }],
  [(day, words) => dayTick(day, 'day', words), { day: 'numeric', month: 'short' }],
];

describe('what is written without Intl', () => {
  it('is what Intl writes: numbers', () => {
    check(
      20_000,
      fc.property(anyNumber, language, fc.constantFrom(...NUMBERS), (value, name, [write, how]) => {
        const words = wordsFor(name);
        const intl = new Intl.NumberFormat(words.written, how);
        expect(write(value, words)).to.equal(intl.format(value));
      }),
    );
  });

  it('is what Intl writes: days', () => {
    const MS = 86_400_000;
    // From the year 99 to 9999.
    const days = fc.integer({ min: -683_000, max: Date.UTC(9999, 11, 31) / MS });
    check(
      4000,
      fc.property(days, language, fc.constantFrom(...DAYS), (day, name, [write, how]) => {
        const words = wordsFor(name);
        const intl = new Intl.DateTimeFormat(words.written, { timeZone: 'UTC', ...how });
        expect(write(day, words)).to.equal(intl.format(day * MS));
      }),
    );
  });

  it('is what Intl writes: lists', () => {
    for (const name of [...AMERICAN, ...OTHERS]) {
      const { list, language: spoken } = wordsFor(name);
      const intl = new Intl.ListFormat(spoken);
      for (let length = 0; length < 6; length += 1) {
        const items = Array.from({ length }, (_, at) => `item ${at}`);
        expect(list(items)).to.equal(intl.format(items));
      }
    }
  });

  it('is American English, named with Latin digits as other languages are', () => {
    expect([...AMERICAN, ...OTHERS].filter(isAmerican)).to.deep.equal(AMERICAN);
    for (const name of AMERICAN) {
      const locale = new Intl.Locale(name, { numberingSystem: 'latn' });
      expect(withDigits(name)).to.equal(locale.toString());
      expect(localeOf(name)).to.equal(Intl.NumberFormat.supportedLocalesOf(name)[0]);
    }
  });
});
