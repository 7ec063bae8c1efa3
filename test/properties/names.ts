import fc from 'fast-check';
import { readCell } from '../../src/data/cells.js';

/** Names that mean something to a program, to a spreadsheet or to a CSV reader. */
const CURIOUS = [
  ...[
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString',
    'undefined',
    'null',
    'None',
    'true',
  ],
  ...['NA', 'N/A', 'nan', 'NaN', '-', '0', '-1', '1e5', '007', '12,5', '2026-01-01', '=1+1', '#x'],
  ...['date', 'hub', 'users', 'staging', 'a', 'a ', ' a', 'A', 'a/b', 'b/c', 'b', 'c', '/', 'a//b'],
  ...['"', '""', '"a"', 'a"b', '"a', 'a",b', ',', ';', '\t|', '|', "it's", "'", '\\', '\\n', '\\"'],
  ...[
    'a\nb',
    '\na',
    'a\n',
    '"\n"',
    ',\n,',
    'a\n\nb',
    '\0',
    'a\0b',
    '\u0085x',
    '\u2028x',
    '\uFEFFx',
  ],
  ...['مركز الحوسبة', 'עברית', '\u202Eabc\u202C', '\u200Fx', 'e\u0301', '\u00e9', '\u0301', 'ﬃ'],
  ...[
    '𝒽𝓊𝒷',
    '👩‍🔬',
    '🇨🇱',
    '\u{10FFFF}',
    '\uFFFD',
    'ß',
    'İ',
    'ı',
    '日本語',
    '<b>&amp;</b>',
    '{}',
    '[]',
  ],
  'very long '.repeat(1000),
];

/**
 * Names of hubs, clusters, communities, as they are read. A file holds no half of a surrogate pair: UTF-8
 * has none.
 */
export const name: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...CURIOUS) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
    {
      weight: 1,
      arbitrary: fc.string({ unit: fc.constantFrom(...',;|\t"\n \'\\a'), maxLength: 8 }),
    },
  )
  .map(readCell)
  .filter((text) => text !== '' && readCell(text) === text);

/** A name, or nothing. */
export const maybeName: fc.Arbitrary<string | null> = fc.option(name, { freq: 4 });

/** Few names, so that communities meet hubs, places and each other. */
export const fewNames = fc.constantFrom('a', 'b', 'c', 'a/b', '__proto__', 'null');
