import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import { seriesKey } from '../../kinds/over-time/series.js';
import { AREA_WAYS } from '../../options/area/area-kinds.js';
import { areaSpanMarks } from '../../options/area/area-span.js';
import { areaTargets } from '../../options/area/area-targets.js';
import { daysOf, zoomed, type Zoom } from '../../options/area/area-zoom.js';
import type { Targets } from '../../options/plan.js';
import type { GiveInteractions } from '../../render/interaction.js';
import type { Picture } from '../../render/picture-host.js';
import { zooming } from '../../render/zooming.js';
import type { Words } from '../../words/format.js';
import {
  chartInteractions,
  exploreKey,
  legendReactions,
  telling,
} from '../chart/chart-interactions.js';
import type { ExploreHost } from '../explore/explored.js';
import { canExplore } from '../explore/can-explore.js';
import type { DaysPlan } from './area-picture.js';
import type { AreaReading } from './area-reading.js';
import { lateCalendar } from './late-calendar.js';

/** A chart over time, as its interactions need it. */
export interface AreaOwner {
  readonly host: ExploreHost;
  readonly reading: AreaReading;
  readonly words: () => Words;
  /** Whether the explore view is open. */
  readonly isExplored: () => boolean;
}

/** The interactions of a chart over time: tooltip, keys, zoom, legend and the explore view. */
export function areaInteractions({
  host,
  reading,
  words,
  isExplored,
}: AreaOwner): GiveInteractions<DaysPlan> {
  /** Whether the reader can drag to zoom: not on axes of months or weeks, nor in the explore view. */
  const canDraw = ({ kind }: DaysPlan): boolean => AREA_WAYS[kind].hasZoom && !isExplored();
  const zoom = (to: Zoom, plan: DaysPlan): void => {
    // The explore view has a slider for the days left out, so there months and weeks can be zoomed by key.
    const canZoom = to.to !== 'span' && (to.to === 'all' || isExplored());
    const { shown, whole } = reading;
    if (!shown || !whole || shown.dates.length === 0 || !(canZoom || canDraw(plan))) return;
    reading.showDays(zoomed(to, daysOf(shown), daysOf(whole), plan.frame));
  };
  return chartInteractions<DaysPlan>(host, [
    telling((picture) => targetsOf(picture, reading.shown as OverTimeFigure, words()), words),
    zooming(zoom, (plan, look, span) => (canDraw(plan) ? areaSpanMarks(plan, look, span) : null)),
    legendReactions(reading, () => reading.whole?.series.map(seriesKey) ?? [], words),
    exploreKey(host, canExplore, words),
  ]);
}

function targetsOf(
  { plan, look }: Picture<DaysPlan>,
  figure: OverTimeFigure,
  words: Words,
): Targets {
  return plan.kind === 'calendar'
    ? lateCalendar.here().calendarTargets(plan, figure, look, words)
    : areaTargets(plan, figure, look, words);
}
