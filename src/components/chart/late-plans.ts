import { Late } from '../element/late.js';

/** The module that makes the picture of a calendar of daily totals. */
export const lateCalendar = new Late(() => import('../area/calendar-picture.js'));

/** The module that plans a treemap: hubs as areas inside their bins. */
export const lateTreemap = new Late(() => import('../../options/bins/treemap.js'));
