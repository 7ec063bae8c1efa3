import { Late } from './late.js';

/** The module that plans a calendar of daily totals. */
export const lateCalendar = new Late(() => import('../options/area-calendar.js'));

/** The module that plans a treemap: hubs as areas inside their bins. */
export const lateTreemap = new Late(() => import('../options/treemap.js'));
