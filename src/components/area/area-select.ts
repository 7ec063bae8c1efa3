import { isoOfDay } from '../../data/dates.js';
import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import { seriesKey } from '../../kinds/over-time/series.js';
import type { View } from '../../kinds/over-time/view.js';
import type { Words } from '../../words/format.js';
import { seriesName } from '../../words/series-name.js';
import { KpiSelectEvent } from '../element/events.js';

/** The event that says which part of a chart over time is shown. */
export function areaSelectEvent(
  whole: OverTimeFigure | null,
  { hidden, days }: View,
  words: Words,
): KpiSelectEvent {
  const shown = whole?.series.filter((one) => !hidden.has(seriesKey(one))) ?? [];
  return new KpiSelectEvent({
    series: hidden.size === 0 ? null : shown.map((one) => seriesName(one, words)),
    from: days && isoOfDay(days[0]),
    to: days && isoOfDay(days[1]),
  });
}
