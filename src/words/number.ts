import { atLeast } from '../figures/at-least.js';
import type { Words } from './format.js';

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
  /** What is read aloud in place of what is shown; `null` where that can be read as it is. */
  readonly spoken: string | null;
  /** The number itself, where what is shown is not all of it; `null` where it is. */
  readonly exact: string | null;
}

/** Writes a whole number, never a larger one: nobody is claimed who is not there. */
export function numberText(
  value: number,
  { atLeast: isAtLeast, format }: NumberStyle,
  words: Words,
): NumberText {
  const round = isAtLeast ? atLeast(value) : null;
  const full = words.number(value);
  const n = format === 'compact' ? words.compactDown(round ?? value) : words.number(round ?? value);
  const exact = n === full ? null : full;
  if (round === null) return { shown: n, spoken: exact, exact };
  return {
    shown: words.say('atLeast.shown', { n }),
    spoken: words.say('atLeast.spoken', { n: words.number(round) }),
    exact,
  };
}
