import type { KpiErrorFacts, KpiErrorCode } from '../data/errors.js';
import { rowsLeftOut, type Problem, type TableSource } from '../data/table.js';
import { isOfCommunities } from '../figures/community-counts.js';
import { daysBehind } from '../figures/facts.js';
import type { Figure, FigureFacts } from '../figures/figure.js';
import type { FactValues, Words } from './format.js';
import type { PluralKey, StringKey } from './strings.js';

/** Column names of a file that an error lists. */
const COLUMNS_NAMED = 12;
const ADDRESS_LENGTH = 120;
const DATA_ADDRESS_LENGTH = 40;

/** A failure as a sentence that somebody can act on: it names the address and what was expected. */
export function errorSentence(
  { code, facts }: { readonly code: KpiErrorCode; readonly facts: KpiErrorFacts },
  words: Words,
): string {
  const expected =
    code === 'attribute' ? (facts.expected ?? []).map(quoted).join(', ') : expectedOf(facts, words);
  const values: FactValues = {
    address: shortAddress(facts.address ?? ''),
    attribute: facts.attribute ?? '',
    status: facts.status ?? '',
    row: facts.row ?? '',
    limit: limitOf(code, facts, words),
    found: foundOf(code, facts, words),
    columns: words.list((facts.columns ?? []).map(quoted)),
    expected,
    count: facts.columns?.length ?? 1,
  };
  const sentence = words.say(keyOf(code, facts), values);
  const { led, nearest, written = '', base, instead } = facts;
  return [
    sentence,
    ...(led === undefined ? [] : [words.say('error.led', { led: shortAddress(led) })]),
    ...(nearest === undefined ? [] : [words.say('error.nearest', { nearest })]),
    ...(base === undefined ? [] : [words.say('error.relative', { ...values, written, base })]),
    ...(instead === undefined ? [] : [words.say('error.folder', { instead })]),
  ].join(' ');
}

/** Seconds, or bytes. */
function limitOf(code: KpiErrorCode, { limit }: KpiErrorFacts, words: Words): string {
  if (limit === undefined) return '';
  return code === 'too-large' ? words.bytes(limit) : words.seconds(limit);
}

/** How far a load has come. */
export function progressSentence(
  { bytes, total }: { readonly bytes: number; readonly total: number | null },
  words: Words,
): string {
  const facts = { bytes: words.bytes(bytes) };
  return total === null
    ? words.say('state.progress.bytes', facts)
    : words.say('state.progress', { ...facts, total: words.bytes(total) });
}

function keyOf(code: KpiErrorCode, facts: KpiErrorFacts): StringKey | PluralKey {
  const { reason } = facts;
  switch (code) {
    case 'network':
      return isOneOf(NETWORK_REASONS, reason) ? `error.${reason}` : 'error.network';
    case 'http':
      return httpKeyOf(facts);
    case 'too-large':
      return reason === 'option' ? 'error.too-large.option' : 'error.too-large';
    case 'timeout':
      return isOneOf(TIMEOUT_REASONS, reason) ? `error.timeout.${reason}` : 'error.timeout';
    case 'render':
      return `error.${code}`;
    case 'parse':
      return isOneOf(PARSE_REASONS, reason) ? `error.parse.${reason}` : 'error.parse.not-csv';
    case 'attribute':
      return `error.attribute.${reason as AttributeReason}`;
    case 'schema':
      return reason === 'format' ? 'error.schema.format' : 'error.schema.columns';
  }
}

function httpKeyOf({ status = 0, expected }: KpiErrorFacts): StringKey {
  if (status === 206) return 'error.http.part';
  if (status === 401 || status === 403 || status === 407) return 'error.http.closed';
  if (status === 429 || status >= 500) return 'error.http.busy';
  return expected ? 'error.http' : 'error.http.plain';
}

const NETWORK_REASONS = [
  'no-address',
  'bad-address',
  'disk',
  'secret',
  'offline',
  'own-site',
  'other-site',
  'mixed',
  'github-release',
  'github-page',
  'in-page',
  'cut',
  'no-option',
  'bad-option',
  'no-answer',
  'no-file',
  'unreadable',
] as const;

type AttributeReason = 'word' | 'date' | 'period' | 'edges' | 'quotes';
const TIMEOUT_REASONS = ['stall', 'option'] as const;
const PARSE_REASONS = ['empty', 'quote', 'web-page'] as const;

const isOneOf = <R extends string>(reasons: readonly R[], reason?: string): reason is R =>
  (reasons as readonly (string | undefined)[]).includes(reason);

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
    const odd = source.problems.filter(({ code }) => code === 'not-utf-8');
    const cutOff = source.problems.filter(({ code }) => code === 'cut-off');
    const early = source.problems.filter(({ code }) => code === 'to-come');
    const unplaced = source.problems.filter(({ code }) => code === 'bad-coordinate');
    const merged = source.problems.filter(
      (problem) =>
        !problem.leftOut && ![...odd, ...unplaced, ...cutOff, ...early].includes(problem),
    );
    const sentence = (
      key: `problems.${'leftOut' | 'merged' | 'unplaced' | 'early' | 'odd' | 'cutOff'}`,
      problems: readonly Problem[],
      count = problems.reduce((sum, problem) => sum + problem.count, 0),
    ): string[] => {
      if (problems.length === 0) return [];
      const reasons = problems.map((problem) => problemPhrase(problem, words)).join('; ');
      const address = shortAddress(source.address);
      return [words.say(key, { count, n: words.number(count), reasons, address })];
    };
    return [
      ...sentence('problems.leftOut', leftOut, rowsLeftOut(source)),
      ...sentence('problems.merged', merged),
      ...sentence('problems.unplaced', unplaced),
      ...sentence('problems.early', early),
      ...sentence('problems.odd', odd),
      ...sentence('problems.cutOff', cutOff, source.rows),
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

/** The note on data that are more than a week old; `null` for fresh ones. */
export function staleSentence(figure: FigureFacts, words: Words): string | null {
  const count = daysBehind(figure);
  return count > 0 ? words.say('state.stale', { count, n: words.number(count) }) : null;
}

/** Why there is nothing to show: the file that was looked into, and what left its rows out. */
export function emptySentence(figure: Figure, words: Words): string {
  // Figures of communities name their own file first, others have only the one.
  const isMap =
    figure.kind === 'communities' || (figure.kind === 'number' && isOfCommunities(figure.metric));
  const source = isMap ? figure.sources[0] : figure.sources.at(-1);
  const address = shortAddress(source?.address ?? '');
  if (source?.rows === 0) {
    return words.say(isMap ? 'state.noCommunityRows' : 'state.noCounts', { address });
  }
  if (source && rowsLeftOut(source) === source.rows) {
    return words.say('state.noneReadable', { address });
  }
  const scope = words.list(scopeOf(figure));
  return words.say(isMap ? 'state.noCommunities' : 'state.empty', { address, scope });
}

/** The attributes that leave rows out, as an author would write them. */
function scopeOf(figure: Figure): string[] {
  const { scope } = figure;
  const attribute = (name: string, value: string): string[] =>
    value === '' ? [] : [`${name}="${value}"`];
  return [
    ...attribute('cluster', scope.cluster.join(' ')),
    ...attribute('hub', scope.hub.join(' ')),
    ...attribute('constellation', scope.constellation.join(', ')),
    ...attribute('timescale', timescaleOf(figure)),
    ...attribute('exclude-clusters', scope.excludeClusters.join(' ')),
    ...attribute('exclude-hubs', scope.excludeHubs.join(' ')),
    ...(scope.activeOnly ? ['active-only'] : []),
    ...attribute('period', scope.period === 'all' ? '' : scope.period),
    // “latest” leaves something out only where every day is still to come.
    ...attribute('as-of', scope.asOf === 'latest' && figure.dataThrough !== null ? '' : scope.asOf),
  ];
}

const timescaleOf = (figure: Figure): string =>
  figure.kind === 'over-time' || figure.kind === 'number' ? (figure.timescale ?? '') : '';
