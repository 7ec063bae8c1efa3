import { LateCode } from '../../data/late-code.js';

/** The map of the United States. */
export const lateUnitedStates = new LateCode(() => import('./united-states.js'));

/** The code with d3-geo. It draws other projections, the part that a zoom shows, and lines of longitude and latitude. */
export const lateProjections = new LateCode(() => import('./all-projections.js'));
