import { LateCode } from '../../data/late-code.js';

/** The projections of d3-geo: all but that of a whole world, and what a zoom shows. */
export const lateProjections = new LateCode(() => import('./all-projections.js'));
