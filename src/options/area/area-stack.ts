import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import { livingValues } from '../../kinds/over-time/unmeasured.js';

/** The values of each line: NaN for less than one user on a logarithmic axis, as it has no height there. */
export const linesOf = ({ series }: OverTimeFigure, isLog: boolean): Float64Array[] =>
  series.map((one) => livingValues(one).map((value) => (isLog && value < 1 ? NaN : value)));

/**
 * Per series and date, the sum of this series and those below it. Missing values count as 0, and so
 * does the logarithm of less than one user: no band may reach below the one it stands on.
 */
export function stack(series: readonly Float64Array[]): Float64Array[] {
  let below = new Float64Array(series[0]?.length ?? 0);
  return series.map((values) => {
    below = below.map((sum, index) => {
      const value = values[index] as number;
      return value > 0 ? sum + value : sum;
    });
    return below;
  });
}

/**
 * The stack as fractions of the day's total, always of the values themselves and never of their
 * logarithms.
 */
export const shareStack = ({ series, shownTotals }: OverTimeFigure): Float64Array[] =>
  stack(series.map(({ shown }) => shown)).map((sums) =>
    sums.map((sum, index) => {
      const total = shownTotals[index] as number;
      return total > 0 ? sum / total : 0;
    }),
  );
