import { cut } from '../words/cut.js';
import { oneLine } from './one-line.js';
import { Failure } from './terminal.js';

/** A series of values, each with its moment in seconds. */
export interface Series {
  readonly metric: Readonly<Record<string, string>>;
  /** Values are texts, as JSON has neither NaN nor infinity. */
  readonly values: readonly (readonly [moment: number, value: string])[];
}

/** How Prometheus writes a number. */
const NUMBER = /^(?:NaN|[+-]?Inf|[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)$/i;

/**
 * The series in the result of a server. Series of histograms are left out, as they have no values.
 * @throws Failure if any is not as Prometheus writes it
 */
export function allSeries(result: readonly unknown[], address: string): readonly Series[] {
  return result.filter(hasValues).map((one) => {
    if (isSeries(one)) return one;
    const beginning = cut(oneLine(JSON.stringify(one)), 80);
    throw new Failure(
      `${address} does not answer as Prometheus does: it has the series “${beginning}”.`,
    );
  });
}

/** The label of a series; '' if it has none. */
export const labelOf = ({ metric }: Series, name: string): string =>
  Object.hasOwn(metric, name) ? (metric[name] as string) : '';

const hasValues = (one: unknown): boolean =>
  !isObject(one) || Object.hasOwn(one, 'values') || !Object.hasOwn(one, 'histograms');

const isSeries = (one: unknown): one is Series =>
  isObject(one) &&
  isObject(one['metric']) &&
  Object.values(one['metric']).every((label) => typeof label === 'string') &&
  Array.isArray(one['values']) &&
  one['values'].every(isValue);

const isValue = (one: unknown): boolean =>
  Array.isArray(one) &&
  Number.isFinite(one[0]) &&
  typeof one[1] === 'string' &&
  NUMBER.test(one[1]);

const isObject = (one: unknown): one is Readonly<Record<string, unknown>> =>
  one !== null && typeof one === 'object' && !Array.isArray(one);
