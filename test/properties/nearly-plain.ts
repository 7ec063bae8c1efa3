import fc from 'fast-check';

/** A cell that is nearly always written as most programs do. */
const cell = (plain: readonly string[], odd: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...plain) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );

const NAMES = [
  'prod',
  'a',
  'b c',
  'é',
  'e\u0301',
  'مركز',
  '日本語',
  '👩‍🔬',
  '__proto__',
  '2026-01-01',
];
const ODD_NAMES = [
  '',
  ' ',
  ' a',
  'A',
  'Prod',
  'b  c',
  '"a"',
  ' "a"',
  'a\u200b',
  '\uFEFF',
  '\0',
  'x"y',
];

const date = cell(
  [
    '2026-01-01',
    '2026-01-02',
    '2026-01-03',
    '2026-02-28',
    '2024-02-29',
    '9999-12-31',
    '0100-01-01',
  ],
  ['', '2026-02-29', '2026-13-01', '0026-01-01', '2026-01-01 00:00:00', ' 2026-01-01', '1/2/2026'],
);
const count = cell(
  ['5', '0', '6.0', '007', '12', '', '999999999999999', '1234567890'],
  [
    '.0',
    '1.5',
    '2.00',
    '1e3',
    '-1',
    '+2',
    ' 3',
    '3 ',
    'nan',
    '1,5',
    '9999999999999999',
    'x',
    '4.0.0',
  ],
);
const name = cell(NAMES, ODD_NAMES);
const timescale = cell(['daily', 'monthly'], ['Daily', 'MONTHLY', '', ' daily']);
const other = cell(['', 'x', 'é'], ['"', '"x', ' ', '""']);

const COLUMNS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date,
  hub: name,
  users: count,
  cluster: name,
  timescale,
  unique_users: count,
  note: other,
};

const header = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom(
      ['date', 'hub', 'users', 'cluster', 'timescale'],
      ['date', 'hub', 'users', 'cluster'],
      ['note', 'cluster', 'timescale', 'date', 'hub', 'users', 'note'],
      ['date', 'cluster', 'unique_users'],
      ['unique_users', 'date', 'cluster', 'note', 'note'],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ['date', 'hub', 'users', 'cluster', 'date'],
      ['date', 'hub', 'users', 'cluster', 'unique_users'],
      ['date', 'hub', 'users'],
    ),
  },
);

const spelledName = (column: string, spelling: number): string =>
  [column, column, column, column.toUpperCase(), ` ${column} `, `${column}\u200b`][
    spelling % 6
  ] as string;

/** A line that is no row of the header's columns. */
const oddLine = fc.constantFrom(
  '',
  '',
  ' ',
  ',',
  ',,,,,,,,',
  '\t',
  '2026-01-01',
  '"',
  'x,y',
  'sep=;',
);

interface Line {
  readonly cells: readonly string[];
  readonly odd: string | null;
  readonly end: string;
}

/** Bytes of the text of a file of activity that is plain but for a few places. */
export const nearlyPlainFile: fc.Arbitrary<string> = header.chain((columns) => {
  const line: fc.Arbitrary<Line> = fc.record({
    cells: fc
      .tuple(
        fc.tuple(...columns.map((column) => COLUMNS[column] as fc.Arbitrary<string>)),
        fc.oneof(
          { weight: 30, arbitrary: fc.constant(0) },
          { weight: 1, arbitrary: fc.integer({ min: -3, max: 3 }) },
        ),
      )
      .map(([cells, more]) =>
        more > 0
          ? [...cells, ...['', 'x', ' '].slice(0, more)]
          : cells.slice(0, cells.length + more),
      ),
    odd: fc.oneof({ weight: 30, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: oddLine }),
    end: fc.oneof(
      { weight: 60, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: fc.constantFrom('\r', '\n', '\r\n', '\r\r\n') },
    ),
  });
  return fc
    .record({
      lines: fc.array(line, { maxLength: 40 }),
      delimiter: fc.constantFrom(',', ',', ',', ';', '\t', '|'),
      lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
      mark: fc.constantFrom('', '', '', '\uFEFF'),
      spelling: fc.array(fc.nat(99), { minLength: 7, maxLength: 7 }),
      isClosed: fc.boolean(),
    })
    .map(({ lines, delimiter, lineEnd, mark, spelling, isClosed }) => {
      const first = columns
        .map((column, at) => spelledName(column, spelling[at] as number))
        .join(delimiter);
      const rows = lines.map(
        ({ cells, odd, end }) => (odd ?? cells.join(delimiter)) + (end || lineEnd),
      );
      const text = `${mark}${first}${lineEnd}${rows.join('')}`;
      return isClosed ? text : text.replace(/[\r\n]+$/, '');
    });
});
