// The code of `lateMonths`.
export { monthEndNotes } from '../../kinds/over-time/month-end-notes.js';
export { atMonthEnds } from '../../kinds/over-time/month-end.js';
export { MONTH_CHART } from './month-chart.js';
