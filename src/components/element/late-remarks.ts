import { LateCode } from '../../data/late-code.js';

/** All that an element says besides its figure: errors, warnings, notes for the author. Few have any. */
export const lateRemarks = new LateCode(() => import('./all-remarks.js'));
