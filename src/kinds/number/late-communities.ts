import { LateCode } from '../../data/late-code.js';

/** All about numbers of communities, countries and constellations, which few numbers are. */
export const lateCommunities = new LateCode(() => import('./of-communities.js'));
