import { LateCode } from '../../data/late-code.js';

/** Lists the days that were not measured. */
export const lateDays = new LateCode(() => import('../../kinds/over-time/not-measured-days.js'));
