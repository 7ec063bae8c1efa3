import './english/over-time.js';
import type { Words } from './format.js';
import { hubName } from './hub-name.js';

/** `cluster`, `cluster/hub` or `28 others`: data text, to be shown as text only. */
export function seriesName(
  {
    cluster,
    hub,
    restOf,
  }: { readonly cluster: string; readonly hub: string | null; readonly restOf: number },
  words: Words,
): string {
  if (restOf > 0) return words.say('rest', { count: restOf, n: words.number(restOf) });
  return hubName({ cluster, hub });
}
