import { KpiError } from '../../src/data/errors.js';
import { day, scope } from './tables.js';
import { type KitRequest as FigureRequest, type NumberRequest, figureOf } from './kinds.js';

export const absolute = (path: string): string => new URL(path, location.href).href;

/** The address of a small file, with its text in the address. */
export const file = (text: string): string =>
  `text/x.csv?type=text/csv&body=${encodeURIComponent(text)}`;

/** A request for monthly users, with the default scope. */
export const usersOn = (today: string, src: string): NumberRequest => ({
  scope: scope(),
  today: day(today),
  figure: 'number',
  metric: 'users',
  timescale: 'monthly',
  stat: 'mean',
  locations: null,
  activity: null,
  src,
});

/** The failure of a request that must fail. */
export async function failureOf(request: FigureRequest): Promise<KpiError> {
  try {
    await figureOf(request);
  } catch (error) {
    if (error instanceof KpiError) return error;
    throw error;
  }
  throw new Error('It did not fail');
}
