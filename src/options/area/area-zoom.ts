import type { Day } from '../../data/dates.js';
import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import type { Days } from '../../kinds/over-time/view.js';
import type { Frame } from '../plan.js';

/**
 * A zoom of the time axis: to a span that the reader has drawn, a step in or out, or to all days.
 * Positions in px.
 */
export type Zoom =
  | { readonly to: 'span'; readonly from: number; readonly until: number }
  | { readonly to: 'in' | 'out'; readonly at: number | null }
  | { readonly to: 'all' };

/** The days that a figure covers. */
export const daysOf = ({ dates }: OverTimeFigure): Days => [dates[0] as Day, dates.at(-1) as Day];

/** One step in shows this part of the days shown before. */
const STEP = 0.5;
/** Least number of days from the first to the last day shown. */
const LEAST_SPAN = 6;

/**
 * Returns the days to show after a zoom; `null` for all there are.
 * @param shown the days shown now
 * @param all the days there are
 * @param frame where the days shown now lie in the picture
 */
export function zoomed(zoom: Zoom, shown: Days, all: Days, frame: Frame): Days | null {
  if (zoom.to === 'all') return null;
  const [first, last] = shown;
  const dayAt = (x: number): Day =>
    Math.round(first + ((last - first) * (x - frame.left)) / (frame.right - frame.left));
  if (zoom.to === 'span') {
    const ends = [dayAt(zoom.from), dayAt(zoom.until)].sort((a, b) => a - b) as [Day, Day];
    return within([Math.max(ends[0], first), Math.min(ends[1], last)], all);
  }
  const middle = zoom.at === null ? (first + last) / 2 : dayAt(zoom.at);
  const factor = zoom.to === 'in' ? STEP : 1 / STEP;
  // The day under the pointer stays where it is.
  const place = (end: Day): Day => Math.round(middle + (end - middle) * factor);
  return within([place(first), place(last)], all);
}

/** Widens a span that is too short and keeps it within all days; `null` if it covers them all. */
function within([first, last]: Days, [start, end]: Days): Days | null {
  const lacking = Math.max(0, LEAST_SPAN - (last - first));
  const from = Math.max(start, Math.min(first - Math.floor(lacking / 2), end - LEAST_SPAN));
  const until = Math.min(end, Math.max(last + Math.ceil(lacking / 2), from + LEAST_SPAN));
  return from <= start && until >= end ? null : [from, until];
}
