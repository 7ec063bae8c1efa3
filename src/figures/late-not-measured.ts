import { LateCode } from '../data/late-code.js';

/** The code that sums up dates and fills the gaps between measurements. Of numbers, only those of a single day need it. */
export const lateNotMeasured = new LateCode(() => import('./not-measured.js'));
