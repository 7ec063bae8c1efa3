import type { OverTimeFigure } from './figure.js';

/**
 * The largest total of a date, and the first date that has it, as an index. It is a total of what was measured; in
 * a figure of months it is one of what is shown. The figure has dates.
 */
export function peakOf({ months, shownTotals, totals }: OverTimeFigure): {
  readonly index: number;
  readonly total: number;
} {
  const of = months ? shownTotals : totals;
  const total = of.reduce((most, one) => Math.max(most, one), 0);
  return { index: Math.max(of.indexOf(total), 0), total };
}
