import { LateCode } from './late-code.js';

/** Reads files as text: all files but those of activity, and of these what is not plain. */
export const lateText = new LateCode(() => import('./read-text.js'));
