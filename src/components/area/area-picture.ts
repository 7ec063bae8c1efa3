import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import type { Look } from '../../look/look.js';
import type { CalendarPlan } from '../../options/area/area-calendar.js';
import { areaTargets } from '../../options/area/area-targets.js';
import type { AreaWord } from '../../options/area/area-kinds.js';
import { areaPlan, type AreaOverlay, type AreaPlan } from '../../options/area/area.js';
import type { Picture, Space } from '../../render/picture-host.js';
import type { Words } from '../../words/format.js';
import type { ScaleWord } from './area-reading.js';
import { lateCalendar } from '../chart/late-plans.js';

/** The plan of any kind of chart over time. */
export type DaysPlan = AreaPlan | CalendarPlan;

/** The picture of a figure over time; `null` while the module that makes it is not loaded. */
export function areaPicture(
  figure: OverTimeFigure,
  look: Look,
  words: Words,
  {
    kind,
    ...options
  }: Omit<Space, 'given'> & {
    readonly kind: AreaWord;
    readonly scale: ScaleWord;
    readonly overlays: readonly AreaOverlay[];
  },
): Picture<DaysPlan> | null {
  if (kind !== 'calendar') {
    const plan = areaPlan(figure, look, words, { kind, ...options });
    return { plan, look, targets: areaTargets(plan, figure, look, words) };
  }
  return lateCalendar.module?.calendarPicture(figure, look, words, options) ?? null;
}
