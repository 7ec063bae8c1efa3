import { expect } from '@open-wc/testing';
import { isPlainCount, readCell, readText } from '../../src/data/cells.js';
import { readName } from '../../src/data/read-name.js';
import { readCount, readDegrees } from '../../src/data/odd-counts.js';

describe('cells', () => {
  it('read a count with or without a point', () => {
    const counts = { '12': 12, '12.0': 12, ' 7 ': 7, '0': 0, '1.5': 1.5, '1e3': 1000, '007': 7 };
    for (const [cell, count] of Object.entries(counts)) expect(readCount(cell)).to.equal(count);
  });

  it('read a count whose thousands stand apart', () => {
    const counts = {
      '1,587': 1587,
      '12,345,678': 12345678,
      '1 587': 1587,
      '1\u00a0587': 1587,
      '1\u2009587': 1587,
      '1\u202f587\u202f000': 1587000,
      "1'587": 1587,
      '1’587': 1587,
      '1,587.0': 1587,
      '1 587.25': 1587.25,
      '+1,587': 1587,
      ' 999,999 ': 999999,
    };
    for (const delimiter of [',', ';', '\t']) {
      for (const [cell, count] of Object.entries(counts)) {
        expect(readCount(cell, delimiter), cell).to.equal(count);
      }
    }
  });

  it('read a decimal comma in a file that is not divided by commas', () => {
    const counts = { '12,0': 12, '12,5': 12.5, '1587,0': 1587, '0,25': 0.25, ',5': 0.5, '12,': 12 };
    for (const [cell, count] of Object.entries(counts)) {
      for (const delimiter of [';', '\t', '|']) expect(readCount(cell, delimiter)).to.equal(count);
      expect(readCount(cell), cell).to.be.NaN;
    }
    // People are whole, so these are thousands even there.
    expect(readCount('1,587', ';')).to.equal(1587);
  });

  it('are the same where they are plain, with each delimiter', () => {
    for (const cell of ['0', '7', '12.0', '007', '123456', '999999999999999']) {
      expect(isPlainCount(cell), cell).to.equal(true);
      for (const delimiter of ',;\t|') expect(readCount(cell, delimiter)).to.equal(Number(cell));
    }
    for (const cell of ['', '-1', '1.5', '1.000', '1,587', ' 7', '1e3', '9007199254740993']) {
      expect(isPlainCount(cell), cell).to.equal(false);
    }
  });

  it('take an empty count for no measurement, and what stands for one', () => {
    const empty = ['', '  ', 'NaN', 'nan', 'null', 'NA', 'na', 'N/A', '#N/A', '\\N', '-', ' - '];
    for (const cell of empty) expect(readCount(cell), cell).to.equal(null);
  });

  it('take no other text for a count', () => {
    const bad = ['-1', '-0.5', 'twelve', '1,2', '0x10', '1e999', 'Infinity', 'None', '--'];
    const groups = [
      '1,58',
      '1,5870',
      '1234,567',
      '1,234 567',
      '1,,234',
      ',123',
      '1,234,',
      '1.234.567',
    ];
    for (const cell of [...bad, ...groups, '-1,587', '1 587 users']) {
      expect(readCount(cell), cell).to.be.NaN;
    }
  });

  it('take no number for a count that a sum could not hold', () => {
    expect(readCount('9007199254740991')).to.equal(Number.MAX_SAFE_INTEGER);
    for (const cell of ['9007199254740993', '1e16', '1e300', '1.7e308']) {
      expect(readCount(cell), cell).to.be.NaN;
    }
  });

  it('tell a number from a text in linear time', () => {
    // Squared, that would be longer than a test may take.
    const digits = '1'.repeat(600_000);
    for (const cell of [
      `${digits}x`,
      `${digits}.${digits}x`,
      `-${digits}x`,
      `-${'0'.repeat(9e5)}x`,
      `1${',234'.repeat(200_000)}x`,
      `${digits},${digits}x`,
      ` "${' '.repeat(9e5)}x`,
    ]) {
      expect(readCount(cell)).to.be.NaN;
      expect(readDegrees(cell, 90)).to.be.NaN;
    }
  });

  it('read a negative zero as zero', () => {
    expect(Object.is(readCount('-0.0'), 0)).to.equal(true);
    expect(Object.is(readDegrees('-0.0', 90), 0)).to.equal(true);
  });

  it('read a name as people see it', () => {
    const names = {
      ' aws ': 'aws',
      'aws\u00a0': 'aws',
      '\taws\r\n': 'aws',
      '\u200baws\u200d': 'aws',
      '\ufeff \u2060aws': 'aws',
      'US  West': 'US West',
      'US\u00a0West': 'US West',
      'US\n\tWest': 'US West',
      'e\u0301': '\u00e9',
      // A zero-width joiner inside belongs to the character.
      '👩\u200d🔬': '👩\u200d🔬',
      '"a"': '"a"',
      NA: 'NA',
      '\u200b': '',
    };
    for (const [cell, name] of Object.entries(names)) expect(readName(cell)).to.equal(name);
    expect(readCell(' "a ""b"" "')).to.equal('a "b"');
    expect(readCell('"a"')).to.equal('"a"');
  });

  it('read a name in linear time', () => {
    // Squared, that would be longer than a test may take.
    for (const blank of [' ', '\u200b', ' \u200b']) {
      expect(readName(`a${blank.repeat(500_000)}b`).length).to.be.greaterThan(2);
    }
  });

  it('miss a text only where it is empty', () => {
    for (const cell of ['NA', 'N/A', 'null', 'nan', 'None']) expect(readText(cell)).to.equal(cell);
    expect(readText('')).to.equal(null);
    expect(readText('  ')).to.equal(null);
  });

  it('read degrees up to their limit', () => {
    expect(readDegrees('-33.5', 90)).to.equal(-33.5);
    expect(readDegrees('90', 90)).to.equal(90);
    expect(readDegrees('', 90)).to.equal(null);
    expect(readDegrees('90.5', 90)).to.be.NaN;
    expect(readDegrees('north', 90)).to.be.NaN;
    expect(readDegrees('NA', 90)).to.be.NaN;
  });

  it('read degrees with a decimal comma, however many digits follow', () => {
    expect(readDegrees('48,8566', 90)).to.equal(48.8566);
    expect(readDegrees('-33,856', 90)).to.equal(-33.856);
    expect(readDegrees('2,', 90)).to.equal(2);
    expect(readDegrees('1,234,567', 90)).to.be.NaN;
  });
});
