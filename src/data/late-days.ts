import { LateCode } from './late-code.js';

/** The reader of days that a spreadsheet has written. */
export const lateSpreadsheetDays = new LateCode(() => import('./spreadsheet-days.js'));
