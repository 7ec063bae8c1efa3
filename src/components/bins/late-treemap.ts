import { Late } from '../element/late.js';

/** The module that plans a treemap: hubs as areas inside their bins. */
export const lateTreemap = new Late(() => import('../../options/bins/treemap.js'));
