import { LateCode } from '../data/late-code.js';

/** What fills the gaps between measurements. Of numbers, only the latest users need it. */
export const lateNotMeasured = new LateCode(() => import('./not-measured.js'));
