import { LateCode } from './late-code.js';

/** Reads activity that is not plain: odd rows, and tables that are odd as a whole. */
export const lateOdd = new LateCode(() => import('./odd-activity.js'));
