import { LateCode } from '../../data/late-code.js';

/** The module that plans a treemap: hubs as areas inside their bins. */
export const lateTreemap = new LateCode(() => import('../../options/bins/treemap.js'));
