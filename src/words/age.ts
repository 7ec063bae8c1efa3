import type { Words } from './format.js';

/** Units of an age, the seconds that each has, and up to how many seconds it is used. */
const LONGEST = ['day', 86_400, Infinity] as const;
const AGES = [
  ['second', 1, 90],
  ['minute', 60, 5400],
  ['hour', 3600, 129_600],
] as const;

/** `3 minutes ago`. */
export function agoText(seconds: number, { written }: Words): string {
  const [unit, size] = AGES.find(([, , most]) => seconds < most) ?? LONGEST;
  return new Intl.RelativeTimeFormat(written).format(-Math.round(seconds / size), unit);
}
