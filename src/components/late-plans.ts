import { Late } from './late.js';

/** The module that makes the picture of a calendar of daily totals. */
export const lateCalendar = new Late(() => import('./calendar-picture.js'));

/** The module that plans a treemap: hubs as areas inside their bins. */
export const lateTreemap = new Late(() => import('../options/treemap.js'));
