// The code of `lateOdd`.
export { ActivityBuilder } from './activity-table.js';
export { mended } from './odd-table.js';
