import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import type { Look } from '../../look/look.js';
import type { CalendarPlan } from '../../options/area/area-calendar.js';
import {
  areaPaint,
  type AreaOverlay,
  type AreaPaint,
  type AreaPlan,
} from '../../options/area/area.js';
import type { Shown } from '../../options/sheet.js';
import type { Picture, Space } from '../../render/picture-host.js';
import { hasSameItems } from '../../render/same-items.js';
import type { Words } from '../../words/format.js';
import type { AreaDrawing, AreaReading } from './area-reading.js';
import { lateCalendar } from './late-calendar.js';
import { LATE_KINDS } from './late-kinds.js';

/** The plan of any kind of chart over time. */
export type DaysPlan = AreaPlan | CalendarPlan;

/** The part of a figure over time that a reader has chosen to see. Without a reader, it is the whole figure. */
export type AreaSeen = Pick<AreaReading, 'whole' | 'shown' | 'view' | 'focused' | 'named'>;

/** How a figure over time is drawn, and where. */
interface AreaPictureOptions extends Space, AreaDrawing {
  readonly overlays: readonly AreaOverlay[];
}

/** The picture of what the reader sees of a figure over time; `null` while there is no figure, or the module that draws it is not loaded. */
export function areaPicture(
  reading: AreaSeen,
  look: Look,
  words: Words,
  { kind, colors, ...options }: AreaPictureOptions,
): Picture<DaysPlan> | null {
  const { shown, view, focused } = reading;
  if (!shown || shown.empty || LATE_KINDS[kind]?.module === null) return null;
  // A change of the hidden series is animated.
  const motion = [kind, options.scale, ...view.hidden].join();
  if (kind === 'calendar') {
    const whole = reading.whole ?? shown;
    return {
      ...lateCalendar.here().calendarPicture(shown, look, words, { ...options, whole }),
      motion,
    };
  }
  const from = [look, words, reading.whole, kind, colors, ...Object.values(options).flat()];
  let kept = paints.get(shown);
  if (!kept || !hasSameItems(from, kept.from)) {
    const named = reading.named(colors);
    kept = { from, paint: areaPaint(shown, look, words, { kind, named, ...options }) };
    paints.set(shown, kept);
  }
  return { plan: kept.paint(focused), look, motion };
}

/** The charts that were planned last, by their figures: what a reader points at changes only their colours. */
const paints = new WeakMap<
  OverTimeFigure,
  { readonly from: readonly unknown[]; readonly paint: AreaPaint }
>();

/** Content of a picture file: the chart, with a legend if not all series are named beside it. */
export function areaShown(plan: DaysPlan | null): Shown | null {
  if (!plan) return null;
  const isNamed = plan.kind === 'calendar' || plan.labelled === plan.names.length;
  return { plan, legend: isNamed ? [] : plan.names };
}
