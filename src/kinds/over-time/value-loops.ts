// These loops run for every value of a series. As in figures/loops.ts, they know nothing but arrays of numbers.

/** The values that are positive; NaN in place of all others. */
export function positive(values: Float64Array): Float64Array {
  const some = new Float64Array(values.length);
  for (let at = 0; at < some.length; at += 1) {
    const value = values[at] as number;
    some[at] = value > 0 ? value : NaN;
  }
  return some;
}

/** 1 where there is a value, 0 where it is NaN. */
export function present(values: Float64Array): Uint8Array {
  const are = new Uint8Array(values.length);
  for (let at = 0; at < are.length; at += 1) are[at] = Number(!Number.isNaN(values[at]));
  return are;
}

/** The logarithms of values; NaN for those below the least. */
export function logsOf(values: Float64Array, least: number): Float64Array {
  const logs = new Float64Array(values.length);
  for (let at = 0; at < logs.length; at += 1) {
    const value = values[at] as number;
    logs[at] = value < least ? NaN : logOf(value);
  }
  return logs;
}

/** By whole number: its logarithm; 0 as long as nobody asked for it. */
const logs = new Float64Array(4096);

/** Most values are small counts, which come again and again. */
function logOf(value: number): number {
  const whole = value | 0;
  const isKept = whole === value && whole > 0 && whole < logs.length;
  return isKept ? logs[whole] || (logs[whole] = Math.log10(whole)) : Math.log10(value);
}

/** The largest value; 0 if none is positive. */
export const maxOf = (values: Float64Array): number =>
  values.reduce((max, value) => (value > max ? value : max), 0);
