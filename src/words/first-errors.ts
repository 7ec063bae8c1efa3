import type { KpiError } from '../data/errors.js';
import './english/first.js';
import type { Words } from './format.js';
import { shortAddress } from './quoted.js';
import type { StringKey } from './strings.js';

type Failed = Pick<KpiError, 'code' | 'facts'>;

/**
 * The sentence on a failure that comes with a bad network, so that no other file can be waited for;
 * `null` for any other failure: `messages.ts` has its sentence.
 */
export function firstErrorSentence(error: Failed, words: Words): string | null {
  const key = firstErrorKey(error);
  const { address = '', limit = 0 } = error.facts;
  return (
    key && words.say(key, { address: shortAddress(address), limit: secondsText(limit, words) })
  );
}

/** `15 seconds`, in the language of the sentences. */
export const secondsText = (seconds: number, { language }: Words): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(
    seconds,
  );

/** What is said of a failure if `messages.ts` could not be loaded. */
export const unexplainedSentence = ({ code }: Failed, words: Words): string =>
  words.say('error.unexplained', { code });

/** The key of that sentence; `null` for any other failure. */
export function firstErrorKey({ code, facts: { reason } }: Failed): StringKey | null {
  if (code === 'timeout') return reason === 'stall' ? 'error.timeout.stall' : 'error.timeout';
  if (code !== 'network') return null;
  if (reason === 'offline') return 'error.offline';
  if (reason === 'no-code') return 'error.no-code';
  return reason === undefined ? 'error.network' : null;
}
