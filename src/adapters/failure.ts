import type { KpiError, KpiErrorFacts } from '../data/errors.js';
import { commandErrorSentence } from '../words/command-messages.js';
import { wordsFor, type Words } from '../words/format.js';
import { fileURLToPath } from 'node:url';
import { systemCode } from './disk.js';

/**
 * The error in the words of the widgets: a sentence that names the file, and the row and column
 * if they are known.
 * @param names the names of the files as the caller gave them, by address
 * @param isOfTag whether a tag asked for the file
 */
export function failureSentence(
  { code, facts, cause }: KpiError,
  words: Words = wordsFor('en'),
  names: ReadonlyMap<string, string> = new Map(),
  isOfTag = false,
): string {
  const { address = '' } = facts;
  const ofDisk = address.startsWith('file:') ? fileURLToPath(address) : address;
  const named = { ...facts, address: names.get(address) ?? ofDisk };
  return commandErrorSentence({ code, facts: withoutPage(code, named, cause) }, words, isOfTag);
}

/** Adapts the facts to Node: there are options instead of attributes, and no limits between sites. */
function withoutPage(code: KpiError['code'], facts: KpiErrorFacts, cause: unknown): KpiErrorFacts {
  if (code !== 'network') return facts;
  if (facts.reason === 'no-address') return { ...facts, reason: 'no-option' };
  return facts.reason === undefined
    ? { ...facts, reason: 'no-answer', found: whyNoAnswer(cause) }
    : facts;
}

/** The system's code behind an error of `fetch`, which hides it: `ECONNREFUSED`, `ENOTFOUND` and the like. */
function whyNoAnswer(cause: unknown): string {
  const inner = cause instanceof Error ? cause.cause : undefined;
  if (inner instanceof AggregateError && inner.errors.length > 0) {
    return systemCode(inner.errors[0]);
  }
  return systemCode(inner ?? cause);
}

/** The same for a file that a tag asks for. */
export const failureOfTag = (
  error: KpiError,
  words: Words,
  names?: ReadonlyMap<string, string>,
): string => failureSentence(error, words, names, true);
