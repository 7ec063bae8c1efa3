import { expect } from '@open-wc/testing';
import { localeOf } from '../../src/words/locale.js';

/** What pages, templates and systems write, and what they mean by it. */
const MEANT: readonly (readonly [string, string])[] = [
  ['es-ES', 'es-ES'],
  ['es_ES', 'es-ES'],
  ['nl_NL', 'nl-NL'],
  ['es_ES.UTF-8', 'es-ES'],
  ['es_ES.utf8', 'es-ES'],
  ['zh_CN.GB2312', 'zh-CN'],
  ['de_DE@euro', 'de-DE'],
  ['de_DE.ISO-8859-15@euro', 'de-DE'],
  ['sr_RS@latin', 'sr-Latn-RS'],
  ['sr_RS.UTF-8@latin', 'sr-Latn-RS'],
  ['de_DE@constructor', 'de-DE'],
  ['en_US_POSIX', 'en-US'],
  ['en-US-posix', 'en-US'],
  [' es ', 'es'],
  ['\n\tpt_BR\n', 'pt-BR'],
  ['ES_es', 'es-ES'],
  ['PT-br', 'pt-BR'],
  ['zh_Hans_CN', 'zh-Hans-CN'],
  ['zh_hans', 'zh-Hans'],
  ['ZH_hant_tw', 'zh-Hant-TW'],
  ['es_419', 'es-419'],
  ['es–ES', 'es-ES'],
  ['es__ES', 'es-ES'],
  ['es_', 'es'],
  ['es, en', 'es'],
  ['es ES', 'es'],
  ['fr-CH, fr;q=0.9, en;q=0.8', 'fr-CH'],
  ['en-UK', 'en-GB'],
  ['iw', 'he'],
  ['en-x-ours', 'en-x-ours'],
  ['ar-u-nu-latn', 'ar-u-nu-latn'],
  ['es-España', 'es'],
  ['es_{{country}}', 'es'],
];

/** What names no language, or one without numbers and days of its own. */
const NONE = ['', ' ', '-', '_', 'C', 'C.UTF-8', 'POSIX', 'x-ours', 'x_ours', 'und', 'mul', 'zxx'];
const NONSENSE = [
  'castellano',
  'english',
  'not a tag',
  '{{ lang }}',
  '%lang%',
  'null',
  '../es',
  '@',
];

describe('the language that a text means', () => {
  for (const [text, tag] of MEANT) {
    it(`is ${tag} in ${JSON.stringify(text)}`, () => {
      expect(localeOf(text)).to.equal(tag);
    });
  }

  it('is none where there is none', () => {
    for (const text of [...NONE, ...NONSENSE]) expect(localeOf(text), text).to.equal(null);
  });
});
