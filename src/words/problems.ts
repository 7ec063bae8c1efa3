import { isSpreadsheetDay } from '../data/spreadsheet-pattern.js';
import {
  rowsLeftOut,
  type Problem,
  type ProblemCode,
  type Spelling,
  type TableSource,
} from '../data/table.js';
import './english/problems.js';
import type { Words } from './format.js';
import { quoted, shortAddress } from './quoted.js';
import type { StringKey } from './strings.js';

/** The kinds of sentences on problems, in the order in which they are shown. */
const KINDS = [
  'leftOut',
  'merged',
  'unplaced',
  'early',
  'unwhole',
  'dots',
  'commas',
  'columns',
  'spellings',
  'odd',
  'cutOff',
] as const;
type Kind = (typeof KINDS)[number];

/** The kind of sentence for problems whose rows are not left out. */
const KIND_OF: Readonly<Partial<Record<ProblemCode, Kind>>> = {
  'bad-coordinate': 'unplaced',
  'to-come': 'early',
  'not-whole': 'unwhole',
  'not-whole-dot': 'dots',
  'comma-thousands': 'commas',
  'repeated-column': 'columns',
  'case-differs': 'spellings',
  'not-utf-8': 'odd',
  'cut-off': 'cutOff',
};

const kindOf = ({ code, leftOut }: Problem): Kind =>
  leftOut ? 'leftOut' : (KIND_OF[code] ?? 'merged');

/** Sentences on what was wrong with the rows of a figure's files: one for each file and kind of problem. */
export const problemSentences = (sources: readonly TableSource[], words: Words): string[] =>
  sources.flatMap((source) =>
    KINDS.flatMap((kind) => {
      const problems = source.problems.filter((problem) => kindOf(problem) === kind);
      if (problems.length === 0) return [];
      const count = countOf(kind, problems, source);
      return [
        words.say(`problems.${kind}`, {
          count,
          n: words.number(count),
          reasons: problems.map((problem) => problemPhrase(problem, words)).join('; '),
          address: shortAddress(source.address),
        }),
      ];
    }),
  );

function countOf(kind: Kind, problems: readonly Problem[], source: TableSource): number {
  if (kind === 'leftOut') return rowsLeftOut(source);
  return kind === 'cutOff' ? source.rows : problems.reduce((sum, { count }) => sum + count, 0);
}

function problemPhrase(problem: Problem, words: Words): string {
  const { code, count, rows, column, example, spellings } = problem;
  const what = spellings
    ? spellings.map((group) => spellingPhrase(group, words)).join('; ')
    : words.say(phraseOf(problem), { example: quoted(example ?? '') });
  const more = count - rows.length;
  const list = rows.join(', ');
  const where =
    more > 0
      ? words.say('problem.rowsAndMore', { rows: list, n: words.number(more) })
      : words.say('problem.rows', { count, rows: list });
  if (spellings) return words.say('problem.among', { what, column: column ?? '' });
  if (code === 'repeated-column')
    return words.say('problem', { what: quoted(column ?? ''), where });
  return column === undefined
    ? words.say('problem', { what, where })
    : words.say('problem.in', { what, where, column });
}

/**
 * A date with the month or the day first lacks only the attribute that says which: it has its own
 * phrase.
 */
const phraseOf = ({ code, example = '' }: Problem): StringKey =>
  code === 'bad-date' && isSpreadsheetDay(example) ? 'problem.date-format' : `problem.${code}`;

/** `“aws” (11 rows) and “AWS” (1 row)`. */
const spellingPhrase = (group: readonly Spelling[], words: Words): string =>
  words.list(
    group.map(({ name, rows }) =>
      words.say('problem.spelling', { name: quoted(name), count: rows, n: words.number(rows) }),
    ),
  );
