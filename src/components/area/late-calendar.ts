import { Late } from '../element/late.js';

/** The module that makes the picture of a calendar of daily totals. */
export const lateCalendar = new Late(() => import('./calendar-picture.js'));
