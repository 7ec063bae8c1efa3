import './english/charts.js';
import './english/sizes-tips.js';
import type { Words } from './format.js';

/** `12.5 monthly users`: `text` is how the number is written, with one decimal at most. */
export function usersPhrase(timescale: string, users: number, text: string, words: Words): string {
  const key =
    timescale === 'daily' || timescale === 'monthly' ? (`users.${timescale}` as const) : 'users';
  // 1.04 is written as 1, so it takes the singular.
  return words.say(key, { count: Math.round(users * 10) / 10, n: text });
}
