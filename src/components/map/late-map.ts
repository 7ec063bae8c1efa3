import { LateCode } from '../../data/late-code.js';

/** What a reader can do with a map, and the buttons that only then are of use. */
export const lateMap = new LateCode(() => import('./map-interactions.js'));
