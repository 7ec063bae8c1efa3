import type { Measurement } from './measured.js';

/** A count that is in the file, and another one that was measured now. */
export interface Difference {
  readonly kept: Measurement;
  readonly fresh: Measurement;
}

export interface Merged {
  /** Measurements of which the file has none. */
  readonly added: readonly Measurement[];
  readonly differences: readonly Difference[];
}

const keyOf = ({ cluster, hub, timescale, day }: Measurement): string =>
  `${cluster}\n${hub}\n${timescale}\n${day}`;

/** Sorts fresh measurements into those that the file lacks and those that differ from it. */
export function merge(kept: readonly Measurement[], fresh: readonly Measurement[]): Merged {
  const byKey = new Map(kept.map((one) => [keyOf(one), one]));
  const added: Measurement[] = [];
  const differences: Difference[] = [];
  for (const one of fresh) {
    const before = byKey.get(keyOf(one));
    if (!before) added.push(one);
    else if (before.users !== one.users) differences.push({ kept: before, fresh: one });
  }
  return { added, differences };
}

/** All measurements, with the fresh one where two differ. What the server has no more stays. */
export function rewritten(
  kept: readonly Measurement[],
  { added, differences }: Merged,
): readonly Measurement[] {
  const byKey = new Map([...kept, ...added].map((one) => [keyOf(one), one]));
  for (const { fresh } of differences) byKey.set(keyOf(fresh), fresh);
  return [...byKey.values()];
}
