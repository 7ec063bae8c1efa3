import type { Words } from '../../words/format.js';
import type { OverTimeFigure } from './figure.js';

const areWhole = new WeakMap<OverTimeFigure['series'], boolean>();

/**
 * Writes the numbers of a figure: as whole ones where all that was measured are whole. Between two measurements there
 * may be fractions of a user, which nobody has counted.
 */
export function numberIn({ series }: OverTimeFigure, words: Words): (value: number) => string {
  let isWhole = areWhole.get(series);
  if (isWhole === undefined) {
    isWhole = series.every(({ values }) => values.every((value) => !(value % 1)));
    areWhole.set(series, isWhole);
  }
  return isWhole ? (value) => words.number(Math.round(value)) : words.number;
}
