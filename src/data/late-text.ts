import { LateCode } from './late-code.js';

/** All that a plain file of activity does not need: what reads texts, odd rows, and tables that are odd as a whole. */
export const lateText = new LateCode(() => import('./read-text.js'));
