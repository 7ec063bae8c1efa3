import { LateCode } from '../../data/late-code.js';

/** Knows the slips of authors and editors in tags, and what is written between them. Most pages have none. */
export const lateSlips = new LateCode(() => import('./slips.js'));

export type Slips = NonNullable<(typeof lateSlips)['module']>;
