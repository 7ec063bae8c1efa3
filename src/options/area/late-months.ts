import { LateCode } from '../../data/late-code.js';

/** A chart of month ends: its figure, its notes, and how it is drawn. */
export const lateMonths = new LateCode(() => import('./all-months.js'));
