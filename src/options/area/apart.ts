/**
 * Returns the places nearest to rising ones that lie a step or more from each other; `null` if they do not fit.
 *
 * It is the least-squares fit of a rising line of steps: where places are too close, they move apart around
 * their mean (pool adjacent violators, Ayer and others 1955).
 * @param range the least and the greatest place
 */
export function apart(
  places: readonly number[],
  step: number,
  [least, most]: readonly [number, number],
): number[] | null {
  const end = most - step * (places.length - 1);
  if (end < least) return null;
  const pools: { sum: number; count: number }[] = [];
  places.forEach((place, index) => {
    let pool = { sum: place - step * index, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count;) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
      last = pools.at(-1);
    }
    pools.push(pool);
  });
  return pools
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((place, index) => Math.min(Math.max(place, least), end) + step * index);
}
