import { cut } from './cut.js';
import './english/first.js';
import type { Words } from './format.js';
import { quoted } from './quoted.js';

/** Greatest number of names listed; the others are counted. */
const NAMED = 3;
const LONGEST = 40;

/** `“Unknown”, “n/a”, “Online” and 5 more`: names of the data, which may be many and long. */
export function someOf(names: readonly string[], words: Words): string {
  const rest = names.length - NAMED;
  const named = names
    .slice(0, rest === 1 ? NAMED + 1 : NAMED)
    .map((name) => quoted(cut(name, LONGEST)));
  return words.list(rest > 1 ? [...named, words.say('more', { count: rest })] : named);
}
