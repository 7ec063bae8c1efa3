import { expect } from '@open-wc/testing';
import { toCsv, type Cell, type CellKind } from '../../src/data/to-csv.js';

const table = (kind: CellKind, ...cells: readonly Cell[]) => ({
  columns: [{ name: 'x', kind }],
  rows: cells.map((cell) => [cell]),
});

describe('a table as CSV', () => {
  it('has a header, and CRLF after every line', () => {
    const columns = [
      { name: 'date', kind: 'day' },
      { name: 'cluster', kind: 'text' },
      { name: 'users', kind: 'number' },
    ] as const;
    expect(toCsv({ columns, rows: [[20000, 'alpha', 1.5]] })).to.equal(
      'date,cluster,users\r\n2024-10-04,alpha,1.5\r\n',
    );
    expect(toCsv({ columns, rows: [] })).to.equal('date,cluster,users\r\n');
  });

  it('quotes what needs it, and nothing else', () => {
    expect(toCsv(table('text', 'a,b', 'a"b', 'a\nb', 'a\rb', 'a;b', " 'a' "))).to.equal(
      `x\r\n"a,b"\r\n"a""b"\r\n"a\nb"\r\n"a\rb"\r\na;b\r\n 'a' \r\n`,
    );
  });

  it('keeps every digit of a number, in no language', () => {
    const third = 1 / 3;
    expect(toCsv(table('number', third, 1234567.891, 1e21, 0, -12.5))).to.equal(
      `x\r\n${third}\r\n1234567.891\r\n1e+21\r\n0\r\n-12.5\r\n`,
    );
  });

  it('leaves a cell empty where there is nothing, or no number', () => {
    expect(toCsv(table('number', null, NaN, Infinity))).to.equal('x\r\n\r\n\r\n\r\n');
    expect(toCsv(table('day', null, NaN))).to.equal('x\r\n\r\n\r\n');
  });

  // The last ones are the full-width forms, and what a spreadsheet drops or does not show.
  for (const start of [
    ...['=', '+', '-', '@', '\t', '\r', '\n'],
    ...['\uFF1D', '\uFF0B', '\uFF0D', '\uFF20', ' =', '\u00a0+', '\u200B-', '\uFEFF@', '\0='],
  ]) {
    it(`keeps text that begins with ${JSON.stringify(start)} from running as a formula`, () => {
      const text = `${start}HYPERLINK("http://example.org","x")`;
      const [, guarded = ''] = /^x\r\n"([^]*)"\r\n$/.exec(toCsv(table('text', text))) ?? [];
      expect(guarded.replaceAll('""', '"')).to.equal(`'${text}`);
      const [, plain = ''] =
        /^x\r\n"([^]*)"\r\n$/.exec(toCsv(table('text', text), { guarded: false })) ?? [];
      expect(plain.replaceAll('""', '"')).to.equal(text);
    });
  }

  it('takes a negative number for what it is', () => {
    expect(toCsv(table('number', -1))).to.equal('x\r\n-1\r\n');
    expect(toCsv(table('text', '-1', 'a-1'))).to.equal("x\r\n'-1\r\na-1\r\n");
  });
});
