import './english/over-time.js';
import type { Words } from './format.js';

/**
 * Adds to a number that a part of it, or all of it, was not measured.
 * @param text the number as it is written
 * @param bridged the part of it that comes from bridged hubs
 */
export function withBridged(text: string, number: number, bridged: number, words: Words): string {
  if (!(bridged > 0)) return text;
  const part = words.number(bridged);
  return bridged < number && part !== words.number(number)
    ? words.say('notMeasured.part', { n: text, part })
    : words.say('notMeasured', { n: text });
}
