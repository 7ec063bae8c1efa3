import { LateCode } from '../data/late-code.js';

/** What tells why a figure counts nothing, which few figures do. */
export const lateNothing = new LateCode(() => import('./nothing.js'));
