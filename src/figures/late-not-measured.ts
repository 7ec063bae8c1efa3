import { LateCode } from '../data/late-code.js';

/** What sums up dates, and fills the gaps between measurements. Of numbers, those of a single day need it. */
export const lateNotMeasured = new LateCode(() => import('./not-measured.js'));
