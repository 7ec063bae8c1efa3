import { expect } from '@open-wc/testing';
import { agoText } from '../../src/words/age.js';
import { binName } from '../../src/words/bin-name.js';
import { dayTick } from '../../src/words/days.js';
import { longDay } from '../../src/words/long-days.js';
import { eitherOf } from '../../src/words/either.js';
import { wordsFor } from '../../src/words/format.js';
import { timescaleName } from '../../src/words/names.js';
import { percentOf } from '../../src/words/percent.js';
import { compactNumber, wholeNumber } from '../../src/words/round-numbers.js';
import { usersPhrase } from '../../src/words/users-phrase.js';
import { english as en } from '../support/english.js';
import { day } from '../support/tables.js';

const de = wordsFor('de');
/** Intl puts blanks that do not break where a reader sees only a blank. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('numbers', () => {
  it('have separators, and one decimal where they are not whole', () => {
    expect(en.number(7036)).to.equal('7,036');
    expect(en.number(12.44)).to.equal('12.4');
    expect(wholeNumber(1999.5, en)).to.equal('2,000');
    expect(compactNumber(12_500, en)).to.equal('12.5K');
  });

  it('are those of the language', () => {
    expect(de.number(7036)).to.equal('7.036');
    expect(de.number(12.44)).to.equal('12,4');
    expect(plain(percentOf(0.354, de))).to.equal('35 %');
  });

  it('as shares have a decimal only where they are small', () => {
    expect(percentOf(0.354, en)).to.equal('35%');
    expect(percentOf(0.0354, en)).to.equal('3.5%');
    expect(percentOf(0, en)).to.equal('0%');
    expect(percentOf(1, en)).to.equal('100%');
  });
});

describe('digits', () => {
  it('are Latin in every language, as in the sentences', () => {
    for (const language of ['ar', 'ar-EG', 'bn', 'fa', 'mr']) {
      const words = wordsFor(language);
      expect(wholeNumber(7036, words), language).to.match(/^7\D036$/);
      expect(words.day(day('2026-11-20')), language).to.match(/\d/);
      expect(agoText(180, words), language).to.include('3');
      expect(words.locale).to.equal(language);
    }
  });

  it('are others where the page names them', () => {
    expect(wordsFor('ar-u-nu-arab').number(7036)).to.equal('٧٬٠٣٦');
  });
});

describe('days', () => {
  it('are UTC days, whatever the time zone', () => {
    expect(new Date(0).getTimezoneOffset()).not.to.equal(0);
    expect(en.day(day('2026-01-01'))).to.equal('Jan 1, 2026');
    expect(longDay(day('2026-11-20'), en)).to.equal('Friday, November 20, 2026');
    expect(dayTick(day('2026-01-01'), 'year', en)).to.equal('2026');
    expect(dayTick(day('2026-01-01'), 'month', en)).to.equal('Jan');
    expect(dayTick(day('2026-01-01'), 'day', en)).to.equal('Jan 1');
  });

  it('are in the order of the language', () => {
    expect(wordsFor('en-GB').day(day('2026-11-20'))).to.equal('20 Nov 2026');
    expect(longDay(day('2026-11-20'), de)).to.equal('Freitag, 20. November 2026');
  });
});

describe('the words of a language', () => {
  it('are made once', () => {
    expect(wordsFor('de')).to.equal(de);
    expect(wordsFor('DE')).to.equal(de);
  });

  it('make a format only when it is used', () => {
    const { NumberFormat } = Intl;
    const made: unknown[] = [];
    class Counted extends NumberFormat {
      constructor(...args: ConstructorParameters<typeof NumberFormat>) {
        super(...args);
        made.push(args);
      }
    }
    Object.assign(Intl, { NumberFormat: Counted });
    try {
      const words = wordsFor('fr-CA');
      expect(made).to.have.length(0);
      words.number(1);
      words.number(2);
      expect(made).to.have.length(1);
    } finally {
      Object.assign(Intl, { NumberFormat });
    }
  });

  it('are English where the tag is not one', () => {
    for (const tag of ['', 'not a tag', 'C', '-']) expect(wordsFor(tag)).to.equal(en);
  });

  it('keep English sentences whole in every language', () => {
    expect(de.list(['a', 'b', 'c'])).to.equal('a, b, and c');
    expect(eitherOf(['a', 'b'], de)).to.equal('a or b');
    expect(wordsFor('ar').say('more', { count: 2 })).to.equal('2 more');
  });
});

describe('sentences', () => {
  it('follow the plural of their count', () => {
    expect(en.say('more', { count: 1 })).to.equal('1 more');
    expect(en.say('hubs', { count: 0, n: 0 })).to.equal('0 hubs');
    expect(en.say('hubs', { count: 5, n: 5 })).to.equal('5 hubs');
  });

  it('take facts literally, whatever is in them', () => {
    for (const label of ['{value}', '$&', "$'", '{label}', '\\', '<b>']) {
      expect(en.say('summary.number', { label, value: 1 })).to.equal(`${label}: 1.`);
    }
  });
});

describe('names', () => {
  it('of bins have both ends, or one and a plus', () => {
    expect(binName({ from: 1000, to: 2500 }, en)).to.equal('1,000–2,500');
    expect(binName({ from: 1000, to: 2500 }, en, 'compact')).to.equal('1K–2.5K');
    // Only where nothing of the edge is lost.
    expect(binName({ from: 1210, to: 1240 }, en, 'compact')).to.equal('1,210–1,240');
    expect(binName({ from: 10_000, to: null }, en)).to.equal('10,000+');
  });

  it('of timescales are words, or what the data call them', () => {
    expect(timescaleName('daily', en)).to.equal('Daily');
    expect(timescaleName('weekly', en)).to.equal('weekly');
  });

  it('of users agree with the number that is written', () => {
    expect(usersPhrase('monthly', 1, '1', en)).to.equal('1 monthly user');
    expect(usersPhrase('monthly', 1.04, en.number(1.04), en)).to.equal('1 monthly user');
    expect(usersPhrase('daily', 0, '0', en)).to.equal('0 daily users');
    expect(usersPhrase('daily', 1.5, en.number(1.5), en)).to.equal('1.5 daily users');
    expect(usersPhrase('weekly', 2, '2', en)).to.equal('2 users');
  });
});
