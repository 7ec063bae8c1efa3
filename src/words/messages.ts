import type { KpiErrorFacts, KpiErrorCode } from '../data/errors.js';
import { rowsLeftOut, type Problem, type TableSource } from '../data/table.js';
import type { FigureFacts } from '../figures/figure.js';
import type { FactValues, Words } from './format.js';
import type { PluralKey, StringKey } from './strings.js';

/** Days that data may be old before a note says so. */
const FRESH_DAYS = 7;
/** Column names of a file that an error lists. */
const COLUMNS_NAMED = 12;
const ADDRESS_LENGTH = 120;
const DATA_ADDRESS_LENGTH = 40;

/** A failure as a sentence that somebody can act on: it names the address and what was expected. */
export function errorSentence(
  { code, facts }: { readonly code: KpiErrorCode; readonly facts: KpiErrorFacts },
  words: Words,
): string {
  const expected = expectedOf(facts, words);
  const values: FactValues = {
    address: shortAddress(facts.address ?? ''),
    attribute: facts.attribute ?? '',
    status: facts.status ?? '',
    row: facts.row ?? '',
    limit: facts.limit === undefined ? '' : words.number(facts.limit),
    found: foundOf(code, facts, words),
    columns: words.list((facts.columns ?? []).map(quoted)),
    expected,
    count: facts.columns?.length ?? 1,
  };
  return words.say(keyOf(code, facts), values);
}

function keyOf(code: KpiErrorCode, { reason, expected }: KpiErrorFacts): StringKey | PluralKey {
  switch (code) {
    case 'network':
      if (reason === 'no-address' || reason === 'bad-address') return `error.${reason}`;
      return 'error.network';
    case 'http':
      return expected ? 'error.http' : 'error.http.plain';
    case 'timeout':
    case 'too-large':
    case 'render':
      return `error.${code}`;
    case 'parse':
      return reason === 'empty' || reason === 'quote'
        ? `error.parse.${reason}`
        : 'error.parse.not-csv';
    case 'schema':
      return reason === 'format' ? 'error.schema.format' : 'error.schema.columns';
  }
}

function foundOf(
  code: KpiErrorCode,
  { found, header, reason }: KpiErrorFacts,
  words: Words,
): string {
  if (header) {
    const named = header.slice(0, COLUMNS_NAMED).map((name) => quoted(name.trim()));
    return words.list(header.length > COLUMNS_NAMED ? [...named, '…'] : named);
  }
  if (code === 'schema' && reason === 'format' && found) return formatName(found, words);
  return found ?? '';
}

const expectedOf = ({ expected = [] }: KpiErrorFacts, words: Words): string =>
  words.either(expected.map((format) => formatName(format, words)));

const formatName = (format: string, words: Words): string =>
  words.say(`format.${format}` as StringKey);

const quoted = (name: string): string => `“${name}”`;

/** A `data:` address may hold a whole file. */
function shortAddress(address: string): string {
  const most = address.startsWith('data:') ? DATA_ADDRESS_LENGTH : ADDRESS_LENGTH;
  return address.length <= most ? address : `${address.slice(0, most)}…`;
}

/** What was wrong with the rows of the files of a figure: a sentence for each file and kind. */
export function problemSentences(sources: readonly TableSource[], words: Words): string[] {
  return sources.flatMap((source) => {
    const leftOut = source.problems.filter((problem) => problem.leftOut);
    const merged = source.problems.filter((problem) => !problem.leftOut);
    const sentence = (
      key: 'problems.leftOut' | 'problems.merged',
      problems: readonly Problem[],
      count: number,
    ): string[] => {
      if (count === 0) return [];
      const reasons = problems.map((problem) => problemPhrase(problem, words)).join('; ');
      const address = shortAddress(source.address);
      return [words.say(key, { count, n: words.number(count), reasons, address })];
    };
    const mergedRows = merged.reduce((sum, { count }) => sum + count, 0);
    return [
      ...sentence('problems.leftOut', leftOut, rowsLeftOut(source)),
      ...sentence('problems.merged', merged, mergedRows),
    ];
  });
}

function problemPhrase({ code, count, rows, column, example }: Problem, words: Words): string {
  const what = words.say(`problem.${code}`, { example: quoted(example ?? '') });
  const more = count - rows.length;
  const list = rows.join(', ');
  const where =
    more > 0
      ? words.say('problem.rowsAndMore', { rows: list, n: words.number(more) })
      : words.say('problem.rows', { count, rows: list });
  return column === undefined
    ? words.say('problem', { what, where })
    : words.say('problem.in', { what, where, column });
}

/**
 * Whole days that the data of a figure are behind today, or behind the as-of date, where one is
 * given that is earlier; 0 while they are fresh.
 */
export function daysBehind({ dataThrough, asOf, today, scope }: FigureFacts): number {
  if (dataThrough === null || asOf === null) return 0;
  const wanted = scope.asOf === 'latest' ? today : Math.min(asOf, today);
  const days = wanted - dataThrough;
  return days > FRESH_DAYS ? days : 0;
}

/** The note on data that are more than a week old; `null` for fresh ones. */
export function staleSentence(figure: FigureFacts, words: Words): string | null {
  const count = daysBehind(figure);
  return count > 0 ? words.say('state.stale', { count, n: words.number(count) }) : null;
}

/** Why there is nothing to show. */
export function emptySentence(figure: FigureFacts, words: Words): string {
  const address = shortAddress(figure.sources.at(-1)?.address ?? '');
  const { cluster, hub, constellation, period, asOf } = figure.scope;
  const scope = [
    ...list('cluster', cluster, ' '),
    ...list('hub', hub, ' '),
    ...list('constellation', constellation, ', '),
    ...(period === 'all' ? [] : [`period="${period}"`]),
    ...(asOf === 'latest' ? [] : [`as-of="${asOf}"`]),
  ];
  return scope.length === 0
    ? words.say('state.emptyAll', { address })
    : words.say('state.empty', { scope: words.list(scope), address });
}

const list = (attribute: string, values: readonly string[], between: string): string[] =>
  values.length === 0 ? [] : [`${attribute}="${values.join(between)}"`];
