import type { Words } from '../../words/format.js';
import type { OverTimeFigure } from './figure.js';

const wholeness = new WeakMap<Float64Array, boolean>();

/**
 * Writes the numbers of a figure: as whole ones where all that was measured are whole. Between two measurements there
 * may be fractions of a user, which nobody has counted.
 */
export const numberIn = ({ series }: OverTimeFigure, words: Words): ((value: number) => string) =>
  series.every(({ values }) => areWhole(values))
    ? (value) => words.number(Math.round(value))
    : words.number;

/** Found once for the values of a series, as it is asked at each change of a picture. */
function areWhole(values: Float64Array): boolean {
  let are = wholeness.get(values);
  if (are === undefined) {
    // A remainder takes many times longer.
    are = values.every((value) => Math.trunc(value) === value || Number.isNaN(value));
    wholeness.set(values, are);
  }
  return are;
}
