import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import type { Look } from '../../look/look.js';
import type { CalendarPlan } from '../../options/area/area-calendar.js';
import type { AreaWord } from '../../options/area/area-kinds.js';
import { areaPlan, type AreaOverlay, type AreaPlan } from '../../options/area/area.js';
import type { Shown } from '../../options/sheet.js';
import type { Picture, Space } from '../../render/picture-host.js';
import type { Words } from '../../words/format.js';
import type { ScaleWord } from './area-reading.js';
import { lateCalendar } from './late-calendar.js';
import { LATE_KINDS } from './late-kinds.js';

/** The plan of any kind of chart over time. */
export type DaysPlan = AreaPlan | CalendarPlan;

/** How a figure over time is drawn. */
interface AreaPictureOptions extends Space {
  readonly kind: AreaWord;
  readonly scale: ScaleWord;
  readonly overlays: readonly AreaOverlay[];
}

/**
 * The picture of a figure over time; `null` while the module that makes it is not loaded.
 * @param hidden keys of the series that the reader has hidden: a change of these is animated
 */
export function areaPicture(
  figure: OverTimeFigure,
  hidden: ReadonlySet<string>,
  look: Look,
  words: Words,
  { kind, ...options }: AreaPictureOptions,
): Picture<DaysPlan> | null {
  const motion = [kind, options.scale, ...hidden].join();
  if (LATE_KINDS[kind]?.module === null) return null;
  if (kind === 'calendar') {
    return { ...lateCalendar.here().calendarPicture(figure, look, words, options), motion };
  }
  const plan = areaPlan(figure, look, words, { kind, ...options });
  return { plan, look, motion };
}

/** Content of a picture file: the chart, with a legend if not all series are named beside it. */
export function areaShown(plan: DaysPlan | null): Shown | null {
  if (!plan) return null;
  const isNamed = plan.kind === 'calendar' || plan.labelled === plan.legend.length;
  return { plan, legend: isNamed ? [] : plan.legend };
}
