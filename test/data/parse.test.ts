import { expect } from '@open-wc/testing';
import { readTable, TableReader } from '../../src/data/read-table.js';
import type { ActivityTable } from '../../src/data/table.js';
import { ADDRESS, failureOf, read } from '../support/tables.js';
import '../support/all-code.js';

const HEADER = 'date,hub,users,cluster,timescale';
const ROWS = ['2026-01-01,prod,5,a,monthly', '2026-01-02,prod,6,a,monthly'];

const activity = (text: string) => read('hub-activity', text);
const usersIn = ({ users }: ActivityTable) => [...users];

describe('a CSV text', () => {
  it('may end its lines in any way, also in several', () => {
    const lines = [HEADER, ...ROWS];
    for (const text of [
      lines.join('\n'),
      lines.join('\r\n') + '\r\n',
      lines.join('\r'),
      `${lines[0]}\r\n${lines[1]}\n${lines[2]}\r`,
    ]) {
      expect(activity(text), JSON.stringify(text)).to.deep.equal(activity(lines.join('\n')));
    }
    expect(usersIn(activity(lines.join('\n')))).to.deep.equal([5, 6]);
  });

  it('may begin with a byte order mark and blank lines', () => {
    expect(usersIn(activity(`\uFEFF${HEADER}\n${ROWS[0]}`))).to.deep.equal([5]);
    expect(usersIn(activity(`\uFEFF"date"${HEADER.slice(4)}\n${ROWS[0]}`))).to.deep.equal([5]);
    expect(usersIn(activity(`\uFEFF\n  \r\n${HEADER}\n${ROWS[0]}`))).to.deep.equal([5]);
  });

  it('may begin with more blank lines than a pattern can count', () => {
    expect(usersIn(activity(`${' \n'.repeat(10_000_000)}${HEADER}\n${ROWS[0]}`))).to.deep.equal([
      5,
    ]);
  });

  it('may have a first column without a name, wide as it may be', () => {
    const row = '-,2026-01-01,prod,5,a,monthly';
    expect(usersIn(activity(`${' '.repeat(99)},${HEADER}\n${row}`))).to.deep.equal([5]);
    expect(usersIn(activity(`\t${HEADER}\n${row}`.replaceAll(',', '\t')))).to.deep.equal([5]);
  });

  it('may be parted by semicolons, tabs and bars', () => {
    for (const delimiter of [';', '\t', '|']) {
      const text = [HEADER, ...ROWS].join('\n').replaceAll(',', delimiter);
      expect(usersIn(activity(text)), delimiter).to.deep.equal([5, 6]);
    }
  });

  it('may have its columns in any order, spelled in any case, among others', () => {
    const text = 'note, Cluster ,USERS,Hub,Date\nx,a,5,prod,2026-01-01';
    const table = activity(text);
    expect([table.clusters, table.hubs, usersIn(table)]).to.deep.equal([['a'], ['prod'], [5]]);
  });

  it('may have delimiters, quotes and line ends in quoted names', () => {
    const hubs = activity(`${HEADER}\n2026-01-01,"x,y ""z""\r\nw",5,a,monthly\n`).hubs;
    expect(hubs).to.deep.equal(['x,y "z" w']);
    expect(activity('"date";"hub";users;cluster\n2026-01-01;"a;b";5;c').hubs).to.deep.equal([
      'a;b',
    ]);
  });

  it('may have quotes inside a quoted name that nobody doubled', () => {
    const table = activity(`${HEADER}\n2026-01-01,"the "big" one",5,a,monthly\n${ROWS[1]}`);
    expect(table.hubs).to.deep.equal(['prod', 'the "big" one']);
  });

  it('may begin with an instruction to spreadsheets, before or after blank lines', () => {
    const rows = [HEADER, ...ROWS].join('\r\n');
    for (const [line, delimiter] of [
      ['sep=;', ';'],
      ['SEP=,', ','],
      ['"sep=;"', ';'],
      ['sep=\t', '\t'],
      ['sep=|;;;;', '|'],
      // It may be wrong, and the header says what is right.
      ['sep=;', ','],
    ] as const) {
      for (const [before, after] of [
        ['', ''],
        ['\uFEFF', ''],
        ['\n', '\n \n'],
      ] as const) {
        const text = `${before}${line}\r\n${after}${rows.replaceAll(',', delimiter)}`;
        const table = activity(text);
        expect(usersIn(table), JSON.stringify(text)).to.deep.equal([5, 6]);
        expect(table.problems).to.deep.equal([]);
      }
    }
    // A spreadsheet does not show that line: the header is its first row.
    const bad = activity(`sep=;\n${HEADER}\nnever,prod,5,a,monthly`);
    expect(bad.problems[0]?.rows).to.deep.equal([2]);
    expect(failureOf(() => activity('sep=;')).facts.reason).to.equal('empty');
    expect(failureOf(() => activity('sep=;\n\n')).facts.reason).to.equal('empty');
  });

  it('is cut after an instruction to spreadsheets wherever it likes', () => {
    const text = `sep=;\r\n\r\n${HEADER.replaceAll(',', ';')}\r\n2026-01-01;prod;5;a;monthly\r\n`;
    for (let at = 1; at < text.length; at += 1) {
      const reader = new TableReader(ADDRESS);
      reader.push(text.slice(0, at));
      reader.push(text.slice(at));
      expect(usersIn(reader.end() as ActivityTable), String(at)).to.deep.equal([5]);
    }
  });

  it('may have rows that end before cells that nobody reads', () => {
    const header = `note,${HEADER},outage,more`;
    const table = activity(
      [header, 'x,2026-01-01,prod,5,a,monthly', 'x,2026-01-02,prod,6,a,monthly,yes'].join('\n'),
    );
    expect(usersIn(table)).to.deep.equal([5, 6]);
    expect(table.problems).to.deep.equal([]);
    // But not before one that is read.
    const short = activity([header, 'x,2026-01-01,prod,5,a'].join('\n'));
    expect([short.users.length, short.problems[0]?.code]).to.deep.equal([0, 'field-count']);
  });

  it('may have rows that end in empty cells, and rows of nothing else', () => {
    const text = [HEADER, `${ROWS[0]},,,`, ',,,,', ',', ' , ,, ,', `${ROWS[1]}, `, ',,,,,,,'];
    const table = activity(text.join('\n'));
    expect([table.rows, usersIn(table), table.problems]).to.deep.equal([2, [5, 6], []]);
    const extra = activity([HEADER, `${ROWS[0]},,x`].join('\n'));
    expect(extra.problems[0]?.code).to.equal('field-count');
  });

  it('may have a column twice: the first is read, and that is said', () => {
    const text = 'date,hub,users,cluster,Users,note,note\n2026-01-01,prod,5,a,900,x,y';
    const table = activity(text);
    expect(usersIn(table)).to.deep.equal([5]);
    expect(table.problems).to.deep.equal([
      { code: 'repeated-column', count: 1, leftOut: false, rows: [1], column: 'users' },
    ]);
  });

  it('may have blanks behind its commas, before quotes too', () => {
    const text =
      'date, "hub", users, cluster, timescale\n2026-01-01, "prod", "5", "a ""b""", monthly';
    const table = activity(text);
    expect([table.hubs, table.clusters, table.timescales]).to.deep.equal([
      ['prod'],
      ['a "b"'],
      ['monthly'],
    ]);
    expect([usersIn(table), table.problems]).to.deep.equal([[5], []]);
  });

  it('may have no rows', () => {
    for (const text of [HEADER, `${HEADER}\n`, `${HEADER}\r\n\r\n`]) {
      const table = activity(text);
      expect([table.rows, table.users.length, table.problems.length]).to.deep.equal([0, 0, 0]);
    }
  });

  it('counts its rows without blank lines, and names rows as a spreadsheet does', () => {
    const text = [HEADER, ROWS[0], '', ' ', '2026-01-03,prod', ROWS[1], ''].join('\n');
    const { rows, problems } = activity(text);
    expect(rows).to.equal(3);
    expect(problems).to.deep.equal([{ code: 'field-count', count: 1, leftOut: true, rows: [5] }]);
  });

  it('loses rows with too few or too many fields, and only these', () => {
    const text = [HEADER, '2026-01-01,prod', ROWS[0], `${ROWS[1]},extra`, ROWS[1]].join('\n');
    const table = activity(text);
    expect(usersIn(table)).to.deep.equal([5, 6]);
    expect(table.problems[0]).to.include({ code: 'field-count', count: 2 });
    expect(table.problems[0]?.rows).to.deep.equal([2, 4]);
  });

  it('may have a line as long as a file can be', () => {
    const table = activity([HEADER, ROWS[0], 'x'.repeat(32 * 2 ** 20), ROWS[1]].join('\n'));
    expect(usersIn(table)).to.deep.equal([5, 6]);
    expect(table.problems[0]).to.include({ code: 'field-count', count: 1 });
  });

  it('is read alike in one piece and in many', () => {
    // Longer than what is parsed at once, with cells that hold line ends across the cut.
    const days = Array.from({ length: 60_000 }, (_, i) =>
      new Date(i * 86_400_000).toISOString().slice(0, 10),
    );
    const text = [HEADER, ...days.map((date, i) => `${date},"p\n""q""",${i},a,monthly`)].join('\n');
    const table = activity(text);
    expect(text.length).to.be.greaterThan(1.5 * 2 ** 20);
    expect(table.hubs).to.deep.equal(['p "q"']);
    expect(usersIn(table)).to.deep.equal(days.map((_, i) => i));
    expect(table.problems).to.deep.equal([]);
  });
});

describe('a text that is no table', () => {
  const failure = (text: string) => {
    const { code, facts } = failureOf(() => readTable(text, ADDRESS));
    expect(facts.address).to.equal(ADDRESS);
    return { code, ...facts };
  };

  it('is empty', () => {
    for (const text of ['', '\uFEFF', '\n\n', '  \r\n ']) {
      expect(failure(text), JSON.stringify(text)).to.include({ code: 'parse', reason: 'empty' });
    }
  });

  it('is a web page, JSON or something else', () => {
    const page = '<!doctype html>\n<title>Not, found</title>';
    expect(failure(page)).to.include({
      code: 'parse',
      reason: 'web-page',
      found: '<!doctype html>',
    });
    for (const text of ['{"a": 1, "b": 2}', '[1, 2, 3]', 'Gone.']) {
      expect(failure(text), text).to.include({ code: 'parse', reason: 'not-csv' });
    }
  });

  it('is a file of another kind, which is named', () => {
    const files = {
      zip: 'PK\u0003\u0004\u0014\0\0\0,a.csv',
      xlsx: `PK\u0003\u0004${'\0'.repeat(26)}[Content_Types].xml,\0`,
      ods: `PK\u0003\u0004${'\0'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.spreadsheet`,
      parquet: 'PAR1\u0015\u0004,\n,',
      xls: '\u00d0\u00cf\u0011\u0871,\0',
      zst: '(\u00b5/\u00fd,\0',
      sqlite: 'SQLite format 3\0\u0010',
      pdf: '%PDF-1.7\n1,2\n',
      tar: `a.csv${'\0'.repeat(252)}ustar\0`,
    };
    for (const [found, text] of Object.entries(files)) {
      expect(failure(text), found).to.include({ code: 'parse', reason: 'packed', found });
    }
  });

  it('has a header too long for one, wherever it is cut', () => {
    const names = Array.from({ length: 80_000 }, (_, i) => `column-${i}-name`);
    const text = `${HEADER},${names.join(',')}\n${ROWS[0]}${',x'.repeat(names.length)}\n`;
    expect(text.indexOf('\n')).to.be.within(1.1 * 2 ** 20, 1.5 * 2 ** 20);
    for (const length of [2 ** 18, 2 ** 20, text.length]) {
      const reader = new TableReader(ADDRESS);
      const read = (): object => {
        for (let at = 0; at < text.length; at += length) reader.push(text.slice(at, at + length));
        return reader.end();
      };
      const { code, facts } = failureOf(read);
      expect([code, facts.reason], String(length)).to.deep.equal(['parse', 'not-csv']);
    }
    expect(failure(' '.repeat(1.2 * 2 ** 20))).to.include({ code: 'parse', reason: 'empty' });
  });

  it('is said to be none in linear time, however many quotes it has', () => {
    // Squared, that would be longer than a test may take.
    const json = JSON.stringify(Array(50_000).fill({ date: '2026-01-01', hub: 'prod', users: 5 }));
    expect(failure(json)).to.include({ code: 'parse', reason: 'not-csv' });
    const row = `2026-01-01,${'"a"b",'.repeat(400_000)}prod,5`;
    expect(failure([HEADER, row, `"${ROWS[0]}`].join('\n'))).to.include({
      reason: 'quote',
      row: 3,
    });
  });

  it('has a quote that never closes, in a row that is named', () => {
    const text = [HEADER, ROWS[0], '2026-01-02,"prod,6,a,monthly', ...ROWS].join('\n');
    expect(failure(text)).to.include({ code: 'parse', reason: 'quote', row: 3 });
  });

  it('has a quote that closes only in a later row, which would be lost without a word', () => {
    const text = [HEADER, '2026-01-01,"prod"x,5,a,monthly', '2026-01-02,"prod",6,a,monthly'];
    expect(failure([...text, ROWS[0]].join('\n'))).to.include({ reason: 'quote', row: 2 });
  });

  it('has columns of no format', () => {
    const { code, reason, header } = failure('date;hub;people\n2026-01-01;prod;5');
    expect([code, reason]).to.deep.equal(['schema', 'columns']);
    expect(header).to.deep.equal(['date', 'hub', 'people']);
  });
});
