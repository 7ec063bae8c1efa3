import type { Words } from '../words/format.js';

/** `1 row`, `2,000 rows`: what a command counts. Its own messages are in English. */
export const counted = (count: number, one: string, words: Words): string =>
  `${words.number(count)} ${count === 1 ? one : `${one}s`}`;
