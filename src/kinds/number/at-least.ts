/**
 * Returns the number to say after "more than" (docs/figures.md, "Round numbers"): the largest whole
 * number of two significant digits that is strictly below the value, or of one digit if the value is
 * at most 100. 7036 is more than 7000, and 7000 more than 6900; 118: 110; 101: 100; 100: 90; 10: 9;
 * 5: 4. `null` for 1 and 0: "more than 0" says less than the number itself.
 * @param value a whole number
 */
export function atLeast(value: number): number | null {
  const below = value - 1;
  if (below < 1) return null;
  const digits = below < 100 ? 1 : 2;
  const step = 10 ** (String(below).length - digits);
  return Math.floor(below / step) * step;
}
