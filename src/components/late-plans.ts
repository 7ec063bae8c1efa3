import { Late } from './late.js';

/** Daily totals as a calendar. */
export const lateCalendar = new Late(() => import('../options/area-calendar.js'));

/** Hubs as areas inside their bins. */
export const lateTreemap = new Late(() => import('../options/treemap.js'));
