import { expect } from '@open-wc/testing';
import { readCount, readDegrees, readName, readText } from '../../src/data/cells.js';

describe('cells', () => {
  it('read a name without what stands around it', () => {
    const names = {
      ' \u00a0prod\t': 'prod',
      '\u200b\ufeffUS \u00a0\n West\u2060\u200d': 'US West',
      'cafe\u0301': 'café',
      'a\u200bb': 'a\u200bb',
      NA: 'NA',
      ' \u200b ': '',
    };
    for (const [cell, name] of Object.entries(names)) expect(readName(cell)).to.equal(name);
    expect(readName(`a${' \u200b'.repeat(1e5)}b`)).to.have.length(3 + 1e5 * 2 - 1);
  });

  it('read a count with or without a point', () => {
    const counts = { '12': 12, '12.0': 12, ' 7 ': 7, '0': 0, '1.5': 1.5, '1e3': 1000, '007': 7 };
    for (const [cell, count] of Object.entries(counts)) expect(readCount(cell)).to.equal(count);
  });

  it('take an empty count for no measurement', () => {
    for (const cell of ['', '  ', 'NaN', 'nan', 'null']) expect(readCount(cell)).to.equal(null);
  });

  it('take no other text for a count', () => {
    for (const cell of [
      '-1',
      '-0.5',
      'twelve',
      '1,2',
      '1 000',
      '0x10',
      '1e999',
      'Infinity',
      'NA',
    ]) {
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
    ]) {
      expect(readCount(cell)).to.be.NaN;
      expect(readDegrees(cell, 90)).to.be.NaN;
    }
  });

  it('read a negative zero as zero', () => {
    expect(Object.is(readCount('-0.0'), 0)).to.equal(true);
    expect(Object.is(readDegrees('-0.0', 90), 0)).to.equal(true);
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
  });
});
