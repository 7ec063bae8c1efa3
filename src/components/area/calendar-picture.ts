import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import type { Look } from '../../look/look.js';
import {
  calendarPlan,
  type CalendarOptions,
  type CalendarPlan,
} from '../../options/area/area-calendar.js';
import type { Picture } from '../../render/picture-host.js';
import type { Words } from '../../words/format.js';

export { calendarTargets } from '../../options/area/area-calendar-targets.js';

/** The picture of a figure over time as a calendar of daily totals. */
export function calendarPicture(
  figure: OverTimeFigure,
  look: Look,
  words: Words,
  options: CalendarOptions,
): Picture<CalendarPlan> {
  const plan = calendarPlan(figure, look, words, options);
  return { plan, look };
}
