import { LateCode } from '../../data/late-code.js';

/** The interactions that all charts and maps have, with the hints and styles that only they show. */
export const lateChart = new LateCode(() => import('./chart-interactions.js'));
