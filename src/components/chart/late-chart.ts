import { LateCode } from '../../data/late-code.js';

/** The interactions that all charts and maps have, with the hints and styles that only they show. */
export const lateChart = new LateCode(() => import('./chart-interactions.js'));

/** The interactions of a kind of chart, together with those that all have. */
export const withChart = async <T>(own: Promise<T>): Promise<T> =>
  (await Promise.all([own, lateChart.load()]))[0];
