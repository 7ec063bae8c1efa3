import type { KpiErrorFacts, KpiErrorCode } from '../data/errors.js';
import { rowsLeftOut } from '../data/table.js';
import { isOfCommunities } from '../figures/community-counts.js';
import { daysBehind } from '../figures/facts.js';
import type { Figure, FigureFacts } from '../figures/figure.js';
import type { FactValues, Words } from './format.js';
import { quoted, shortAddress } from './quoted.js';
import type { PluralKey, StringKey } from './strings.js';

/** Column names of a file that an error lists. */
const COLUMNS_NAMED = 12;

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
    limit: limitOf(code, facts, words),
    found: foundOf(code, facts, words),
    columns: words.list((facts.columns ?? []).map(quoted)),
    expected,
    count: facts.columns?.length ?? 1,
  };
  const sentence = words.say(keyOf(code, facts), values);
  const { led } = facts;
  return led === undefined
    ? sentence
    : `${sentence} ${words.say('error.led', { led: shortAddress(led) })}`;
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

const TIMEOUT_REASONS = ['stall', 'option'] as const;
const PARSE_REASONS = ['empty', 'quote', 'web-page', 'gzip', 'packed'] as const;

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
