import { atLeast } from './at-least.js';
import '../../words/english/number.js';
import type { Words } from '../../words/format.js';
import { numberFormat } from '../../words/own-format.js';

/** How a number is written. */
export interface NumberStyle {
  /** `> 7,000` for 7,036. */
  readonly atLeast: boolean;
  /** `compact`: `7K`. */
  readonly format: 'full' | 'compact';
}

/** A number as it stands on the page. */
export interface NumberText {
  readonly shown: string;
  /** Text to read aloud in place of `shown`; `null` if that can be read as it is. */
  readonly spoken: string | null;
  /** The full number if `shown` gives less; else `null`. */
  readonly exact: string | null;
}

/** `7.9K` for 7,960: never more than the number. */
const compactDown = numberFormat({ notation: 'compact', roundingMode: 'trunc' });

/** Writes a whole number, rounded down if at all: it never claims more than there is. */
export function numberText(
  value: number,
  { atLeast: isAtLeast, format }: NumberStyle,
  words: Words,
): NumberText {
  const round = isAtLeast ? atLeast(value) : null;
  const full = words.number(value);
  const written = round ?? value;
  const n = format === 'compact' ? compactDown(written, words) : words.number(written);
  const exact = n === full ? null : full;
  if (round === null) return { shown: n, spoken: exact, exact };
  return {
    shown: words.say('atLeast.shown', { n }),
    spoken: words.say('atLeast.spoken', { n: words.number(round) }),
    exact,
  };
}
