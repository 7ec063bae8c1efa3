import type { KpiError } from '../data/errors.js';
import './english/command.js';
import type { Words } from './format.js';
import { errorSentence } from './messages.js';
import type { StringKey } from './strings.js';

/** Reasons that only files and options of a command have. */
const REASONS = ['no-option', 'bad-option', 'no-answer', 'no-file', 'unreadable'] as const;

/**
 * The same as `errorSentence` for a command, which has options instead of attributes.
 * @param isOfTag whether the limits are those of a tag, which the command has no options for
 */
export const commandErrorSentence = (
  error: Pick<KpiError, 'code' | 'facts'>,
  words: Words,
  isOfTag = false,
): string => errorSentence(error, words, keyOf(error, isOfTag));

function keyOf(
  { code, facts }: Pick<KpiError, 'code' | 'facts'>,
  isOfTag: boolean,
): StringKey | undefined {
  if (code === 'timeout' || code === 'too-large') return isOfTag ? undefined : `command.${code}`;
  const reason = REASONS.find((one) => code === 'network' && one === facts.reason);
  return reason && `command.${reason}`;
}
