import type { KpiError, KpiErrorFacts, KpiErrorCode } from '../data/errors.js';
import './english/errors.js';
import { pageKind } from '../data/formats.js';
import { firstErrorKey, secondsText } from './first-errors.js';
import type { FactValues, Words } from './format.js';
import { quoted, shortAddress } from './quoted.js';
import type { PluralKey, StringKey } from './strings.js';
import { bytesText } from './bytes.js';
import { eitherOf } from './either.js';

/** Greatest number of column names that an error lists. */
const COLUMNS_NAMED = 12;

type Failed = Pick<KpiError, 'code' | 'facts'>;

/**
 * A failure as a sentence that somebody can act on: it names the address and what was expected.
 * @param key that of a sentence which fits better than the usual one
 */
export function errorSentence(
  { code, facts }: Failed,
  words: Words,
  key: StringKey | PluralKey = keyOf({ code, facts }),
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
    kind: pageKind(facts.expected ?? []),
    count: facts.columns?.length ?? 1,
  };
  const sentence = words.say(key, values);
  const { led, nearest, written = '', base, instead } = facts;
  return [
    sentence,
    ...(led === undefined ? [] : [words.say('error.led', { led: shortAddress(led) })]),
    ...(nearest === undefined ? [] : [words.say('error.nearest', { nearest })]),
    ...(base === undefined ? [] : [words.say('error.relative', { ...values, written, base })]),
    ...(instead === undefined ? [] : [words.say('error.folder', { instead })]),
  ].join(' ');
}

/** The limit as text: in bytes or in seconds. */
function limitOf(code: KpiErrorCode, { limit }: KpiErrorFacts, words: Words): string {
  if (limit === undefined) return '';
  return code === 'too-large' ? bytesText(limit, words) : secondsText(limit, words);
}

function keyOf({ code, facts }: Failed): StringKey | PluralKey {
  const { reason } = facts;
  switch (code) {
    case 'network':
      if (isOneOf(NETWORK_REASONS, reason)) return `error.${reason}`;
      return firstErrorKey({ code, facts }) ?? 'error.network';
    case 'timeout':
      return firstErrorKey({ code, facts }) ?? 'error.timeout';
    case 'http':
      return httpKeyOf(facts);
    case 'too-large':
    case 'render':
      return `error.${code}`;
    case 'parse':
      return isOneOf(PARSE_REASONS, reason) ? `error.parse.${reason}` : 'error.parse.not-csv';
    case 'attribute':
      return `error.attribute.${reason as AttributeReason}`;
    case 'schema':
      return isOneOf(SCHEMA_REASONS, reason) ? `error.schema.${reason}` : 'error.schema.columns';
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
  'no-base',
  'disk',
  'secret',
  'own-site',
  'other-site',
  'sandboxed',
  'null-origin',
  'mixed',
  'github-release',
  'github-page',
  'in-page',
  'cut',
] as const;

type AttributeReason = 'word' | 'date' | 'period' | 'edges' | 'quotes';
const PARSE_REASONS = [
  'empty',
  'quote',
  'web-page',
  'gzip',
  'packed',
  'no-summary',
  'summary-version',
  'summary-broken',
] as const;
const SCHEMA_REASONS = [
  'format',
  'not-in-summary',
  'attribute-not-in-summary',
  'summary-other-file',
  'summary-of-several',
  'summary-too-old',
] as const;

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
  eitherOf(
    expected.map((format) => formatName(format, words)),
    words,
  );

const formatName = (format: string, words: Words): string =>
  words.say(`format.${format}` as StringKey);
