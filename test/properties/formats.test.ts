import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { daysIn, listsIn, numbersIn } from '../../src/words/formats.js';
import { localeOf, withDigits } from '../../src/words/locale.js';
import { check } from './runs.js';

const LOCALES = ['en', 'en-US'].map((locale) => ({ locale, written: `${locale}-u-nu-latn` }));
const locale = fc.constantFrom(...LOCALES);

const anyNumber = fc.oneof(
  fc.double({ noDefaultInfinity: false }),
  fc.double({ min: -1e4, max: 1e4 }),
  fc.integer({ min: -(2 ** 53), max: 2 ** 53 }),
  // Halves, which binary fractions only come near.
  fc.tuple(fc.integer({ min: -1e7, max: 1e7 }), fc.nat(5)).map(([n, places]) => n / 10 ** places),
);

/** All kinds of days that the kit writes. */
const DAYS: readonly Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'short', year: 'numeric' },
  { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  { weekday: 'short' },
  { year: 'numeric' },
  { month: 'short' },
  { day: 'numeric', month: 'short' },
  { day: 'numeric', month: 'numeric', year: 'numeric' },
];

describe('American English', () => {
  it('is named with Latin digits, as other languages are', () => {
    for (const { locale: name, written } of LOCALES) {
      expect(withDigits(name)).to.equal(written);
      expect(new Intl.Locale(name, { numberingSystem: 'latn' }).toString()).to.equal(written);
      expect(localeOf(name)).to.equal(Intl.NumberFormat.supportedLocalesOf(name)[0]);
    }
  });

  it('has the numbers and percentages that Intl writes', () => {
    check(
      20_000,
      fc.property(
        anyNumber,
        locale,
        fc.constantFrom(0, 1, 4),
        fc.constantFrom({}, { style: 'percent' } as const, { notation: 'compact' } as const),
        (value, where, maximumFractionDigits, more) => {
          const options = { maximumFractionDigits, ...more };
          const intl = new Intl.NumberFormat(where.written, options);
          expect(numbersIn(where, options).format(value)).to.equal(intl.format(value));
        },
      ),
    );
  });

  it('has the days that Intl writes', () => {
    const year = {
      min: Date.UTC(0, 0, 1) - 1900 * 365.2425 * 86_400_000,
      max: Date.UTC(9999, 11, 31),
    };
    check(
      4000,
      fc.property(fc.integer(year), locale, fc.constantFrom(...DAYS), (ms, where, options) => {
        const intl = new Intl.DateTimeFormat(where.written, { timeZone: 'UTC', ...options });
        expect(daysIn(where, options).format(ms)).to.equal(intl.format(ms));
      }),
    );
  });

  it('has the lists that Intl writes', () => {
    const intl = new Intl.ListFormat('en');
    for (let length = 0; length < 6; length += 1) {
      const items = Array.from({ length }, (_, at) => `item ${at}`);
      expect(listsIn('en').format(items)).to.equal(intl.format(items));
    }
  });
});

describe('any other language', () => {
  it('is left to Intl, and so are other kinds of numbers', () => {
    for (const name of ['en-GB', 'en-IN', 'de', 'es', 'ar', 'en-u-nu-deva']) {
      const where = { locale: name, written: name };
      for (const options of [{ maximumFractionDigits: 1 }, { style: 'percent' } as const]) {
        const intl = new Intl.NumberFormat(name, options);
        expect(numbersIn(where, options).format(1234.56)).to.equal(intl.format(1234.56));
      }
      const intl = new Intl.DateTimeFormat(name, { timeZone: 'UTC', ...DAYS[0] });
      expect(daysIn(where, DAYS[0]!).format(0)).to.equal(intl.format(0));
      const lists = new Intl.ListFormat(name);
      expect(listsIn(name).format(['a', 'b', 'c'])).to.equal(lists.format(['a', 'b', 'c']));
    }
    const compact = { notation: 'compact', roundingMode: 'trunc' } as const;
    expect(numbersIn(LOCALES[0]!, compact).format(7999)).to.equal('7.9K');
  });
});
