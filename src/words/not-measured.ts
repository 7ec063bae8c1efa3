import type { Words } from './format.js';

/**
 * A number of which something, or all, was not measured.
 * @param text the number as it is written
 * @param bridged how much of it is of hubs that are bridged
 */
export function withBridged(text: string, number: number, bridged: number, words: Words): string {
  if (!(bridged > 0)) return text;
  const part = words.number(bridged);
  return bridged < number && part !== words.number(number)
    ? words.say('notMeasured.part', { n: text, part })
    : words.say('notMeasured', { n: text });
}
