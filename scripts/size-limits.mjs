/** A limit is as much above what was measured: a few bytes more are no reason to stop. */
const HEADROOM = 1.03;

/** What is smaller than this part of its limit has become smaller for good: the limit must follow. */
const LEAST = 0.95;

export const UPDATE = 'npm run sizes -- --update';

/**
 * A number of `sizes.json`, in bytes (brotli).
 * @typedef {object} Limit
 * @property {number} measured when the limit was written
 * @property {number} limit
 */

/**
 * The limits for what has been measured.
 * @param {ReadonlyMap<string, number>} sizes
 * @returns {Record<string, Limit>}
 */
export const limitsFor = (sizes) =>
  Object.fromEntries(
    [...sizes].map(([name, measured]) => [
      name,
      { measured, limit: Math.ceil(measured * HEADROOM) },
    ]),
  );

/**
 * Compares what has been measured with its limits, in both directions.
 * @param {ReadonlyMap<string, number>} sizes
 * @param {Record<string, Limit>} limits
 * @returns {string[]} a sentence for each number that is not as it should be
 */
export function complaints(sizes, limits) {
  const names = new Set([...sizes.keys(), ...Object.keys(limits)]);
  return [...names].flatMap((name) => complaint(name, sizes.get(name), limits[name]));
}

function complaint(name, size, limit) {
  if (size === undefined) return [`${name} has a limit, but is not there any more: ${UPDATE}`];
  if (limit === undefined) return [`${name} has no limit yet: ${UPDATE}`];
  const over = size - limit.limit;
  if (over > 0) {
    return [
      `${name} is ${over} bytes over its limit of ${limit.limit} (brotli; it had ${limit.measured}). ` +
        `If it is worth it: ${UPDATE}`,
    ];
  }
  if (size >= limit.limit * LEAST) return [];
  return [
    `${name} has ${size} bytes, far below its limit of ${limit.limit}: ` +
      `lower the limit: ${UPDATE}`,
  ];
}
