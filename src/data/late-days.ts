import { LateCode } from './late-code.js';

/** What reads days that a spreadsheet has written. */
export const lateSpreadsheetDays = new LateCode(() => import('./spreadsheet-days.js'));
