import type { OverTimeFigure } from './figure.js';
import { seriesKey, sharesOf } from './series.js';

/** Most series that have a colour and a name of their own: more cannot be told apart in a picture. */
const MOST = 9;

/** This many have one however small they are, so that a figure of many equal series has colours too. */
const ALWAYS = 5;

/** Least part of the figure's total that gives one to the others. */
const LEAST_SHARE = 0.01;

/**
 * The keys of the series that have a colour and a name of their own: all if they are few, else the largest without
 * the last ones that are small. The rest of them (`restOf`) always has its name.
 */
export function namedSeries(figure: OverTimeFigure): string[] {
  const shares = sharesOf(figure);
  const { series } = figure;
  const single = series.filter(({ restOf }) => restOf === 0).length;
  let count = single > MOST ? MOST : single;
  if (single > MOST) {
    while (count > ALWAYS && (shares[count - 1] as number) < LEAST_SHARE) count -= 1;
  }
  return series.filter(({ restOf }, index) => restOf > 0 || index < count).map(seriesKey);
}
