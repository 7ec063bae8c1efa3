import { daysBehind } from '../figures/facts.js';
import type { FigureFacts } from '../figures/figure.js';
import './english/stale.js';
import type { Words } from './format.js';

/** The note on data that are more than a week old; `null` for fresh ones. */
export function staleSentence(figure: FigureFacts, words: Words): string | null {
  const count = daysBehind(figure);
  return count > 0 ? words.say('state.stale', { count, n: words.number(count) }) : null;
}
