import type { LookFollower } from './look-follower.js';

/** Follows the colours of the page for an element that seldom draws; `null` if the code cannot be loaded. */
export async function lookFollower(host: Element): Promise<LookFollower | null> {
  const late = await import('./look-follower.js').catch(() => null);
  return late && new late.LookFollower(host);
}
