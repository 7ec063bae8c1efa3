import type { LateCode } from '../../data/late-code.js';
import type { AreaWord } from '../../options/area/area-kinds.js';
import { lateMonths } from '../../options/area/late-months.js';
import { lateCalendar } from './late-calendar.js';

/** The code of kinds that few charts have. */
export const LATE_KINDS: Readonly<Partial<Record<AreaWord, LateCode<unknown>>>> = {
  'month-ends': lateMonths,
  calendar: lateCalendar,
};
