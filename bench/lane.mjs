/*
 * Runs a contender, in a process or in a page of its own. `collect` frees the memory of a round, so
 * that it slows down no later round and is not held while others run.
 */

const collect = () => globalThis.gc?.();

/** @param {{usage: Function, digestOf: Function}} contender @param {Uint8Array} bytes */
export function check({ usage, digestOf }, bytes) {
  const digest = digestOf(usage(bytes));
  collect();
  return digest;
}

/** What a bare scan has to find, too. @param {typeof import('./contenders/ours.js')} ours */
export function scan({ tableOf, scannedOf }, bytes) {
  const found = scannedOf(tableOf(bytes));
  collect();
  return found;
}

/** @returns {number} milliseconds */
export function time({ usage }, bytes) {
  const start = performance.now();
  usage(bytes);
  const milliseconds = performance.now() - start;
  collect();
  return milliseconds;
}

/**
 * Reads a list cell several times.
 * @param {{readList: (text: string) => unknown[]}} literal
 * @returns {number[]} milliseconds, the first with cold code
 */
export function timeList({ readList }, items, rounds) {
  const names = Array.from({ length: items }, (_, n) =>
    n % 10 === 0 ? `'l\\'été, "${n}"'` : `'cluster-${n % 34}/hub-${n}'`,
  );
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    // A text of its own for every round.
    const cell = `[${names.join(', ')}, ${round}]`;
    const start = performance.now();
    const { length } = readList(cell);
    times.push(performance.now() - start);
    if (length !== items + 1) throw new Error(`${length} items read`);
  }
  return times;
}
