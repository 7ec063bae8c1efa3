import { LateCode } from '../../data/late-code.js';

/** The module that makes the picture of a calendar of daily totals. */
export const lateCalendar = new LateCode(() => import('./calendar-picture.js'));
