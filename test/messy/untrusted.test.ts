import { expect } from '@open-wc/testing';
import { KpiError } from '../../src/data/errors.js';
import { expecting } from '../../src/data/expect.js';
import { readTable } from '../../src/data/read-table.js';
import { columnName, schemaOf } from '../../src/data/schemas.js';
import { wordsFor } from '../../src/words/format.js';
import { errorSentence } from '../../src/words/messages.js';
import { PLAIN, writeCsv, type FileColumns, type Spelling } from '../properties/csv.js';
import { ADDRESS, failureOf } from '../support/tables.js';
import { CURIOUS, filesOf, FORMATS, NAMES, textsOf } from './clean.js';
import '../support/all-code.js';

const FILES = filesOf(CURIOUS.slice(0, 8));
const english = wordsFor('en');

const NO_TABLES: Readonly<Record<string, string>> = {
  'a page': '<!doctype html>\n<html><title>a, b, c</title>',
  'a page in capitals after blank lines': '\n\n  <!DOCTYPE HTML PUBLIC "-//W3C//DTD, HTML">',
  'a page behind a BOM': '\uFEFF<html lang="en">,<body>',
  'a fragment of a page': '<p>Sign in, please</p>',
  XML: '<?xml version="1.0"?><Error><Code>NoSuchKey</Code></Error>',
  SVG: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0,0,1,1"/>',
  JSON: '{"date": ["2026-01-01"], "hub": ["prod"], "users": [5], "cluster": ["a"]}',
  'lines of JSON': '{"date":"2026-01-01","hub":"prod"}\n{"date":"2026-01-02","hub":"prod"}',
  'a JSON list': '[{"date": "2026-01-01", "hub": "prod"}]',
  'an archive': 'PK\u0003\u0004\u0014\0\0\0,\0',
  'a table of another program': '\uFFFD\uFFFDd\0a\0t\0e\0,\0h\0u\0b\0',
  'a pointer to a file': 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12',
  'a plain answer': '404: Not Found',
  nothing: '',
  'blanks and line ends': '\uFEFF \r\n\n\t\n',
};

/** A quote that opens a cell and is never closed. */
function withOpenQuote(columns: FileColumns, row: number, column: number, style: Spelling): string {
  const MARK = 'OPENS_HERE';
  const marked = columns.map(([name, cells], at): readonly [string, readonly string[]] => [
    name,
    cells.map((cell, index) => (at === column && index === row ? MARK : cell)),
  ]);
  return writeCsv(marked, style).replace(new RegExp(`"?${MARK}"?`), '"open');
}

/** The problems of a text that is a table, or the error that it is. */
function problemsOr(text: string): KpiError | unknown[] {
  try {
    const { problems } = readTable(text, ADDRESS);
    return problems.map(({ code, count, rows }) => [code, count, ...rows]);
  } catch (error) {
    if (error instanceof KpiError) return error;
    throw error;
  }
}

describe('a file that cannot be trusted is an error', () => {
  for (const [name, text] of Object.entries(NO_TABLES)) {
    it(`${name}: no CSV, said to each who expects one`, async () => {
      const error = failureOf(() => readTable(text, ADDRESS));
      expect(error.code).to.equal('parse');
      for (const file of NAMES) {
        const sentence = errorSentence(await expecting(error, [FORMATS[file]]), english);
        expect(sentence).to.include(ADDRESS);
        expect(sentence).to.match(/is not a CSV file|is empty/);
      }
    });
  }

  for (const file of NAMES) {
    const format = FORMATS[file];
    const columns = FILES[file];

    it(`${file} without a column: it, the columns found and the address are named`, async () => {
      for (const missing of schemaOf(format).required) {
        const rest = columns.filter(([name]) => columnName(name) !== missing);
        const error = failureOf(() => readTable(writeCsv(rest, PLAIN), ADDRESS));
        const told = await expecting(error, [format]);
        expect(told.code).to.equal('schema');
        expect(told.facts).to.deep.include({
          address: ADDRESS,
          columns: [missing],
          header: rest.map(([name]) => name),
        });
        const sentence = errorSentence(told, english);
        for (const part of [`“${missing}”`, ADDRESS, ...rest.map(([name]) => `“${name}”`)]) {
          expect(sentence).to.include(part);
        }
      }
    });

    it(`${file} of which a column has another name`, async () => {
      for (const missing of schemaOf(format).required) {
        for (const other of [`${missing}s`, `my ${missing}`, `${missing}.1`, `'${missing}'`]) {
          const renamed = columns.map(
            ([name, cells]) => [columnName(name) === missing ? other : name, cells] as const,
          );
          const error = failureOf(() => readTable(writeCsv(renamed, PLAIN), ADDRESS));
          const { facts } = await expecting(error, [format]);
          expect(facts.columns).to.deep.equal([missing]);
        }
      }
    });

    it(`${file} with a quote that never closes, in any row: the row is named`, () => {
      for (const delimiter of [',', ';', '\t', '|']) {
        for (let row = 0; row < columns[0]![1].length; row += 1) {
          for (const column of columns.keys()) {
            const text = withOpenQuote(columns, row, column, { ...PLAIN, delimiter });
            const what = `row ${row}, column ${column}, ${delimiter}`;
            const line = text.split('\n')[row + 1] as string;
            // Other quotes of the row can close it there: then only this row is lost, and counted.
            const closes = /"open.*"/.test(line);
            const found = closes ? problemsOr(text) : failureOf(() => readTable(text, ADDRESS));
            if (found instanceof KpiError) {
              expect([found.code, found.facts.reason], what).to.deep.equal(['parse', 'quote']);
              expect(found.facts.row, what).to.equal(row + 2);
            } else expect(found, what).to.deep.equal([['field-count', 1, row + 2]]);
          }
        }
      }
    });

    it(`${file} whose header has a quote that never closes`, () => {
      const text = `"${textsOf(FILES)[file]}`;
      const { facts } = failureOf(() => readTable(text, ADDRESS));
      expect(facts.address).to.equal(ADDRESS);
    });
  }
});
