import type { Day } from '../data/dates.js';
import type { OverTimeFigure } from '../figures/figure.js';
import type { Days } from '../figures/view.js';
import type { Frame } from './plan.js';

/** What a reader asks of the time axis: a span they have drawn, a step nearer or further, or all of it. */
export type Zoom =
  | { readonly to: 'span'; readonly from: number; readonly until: number }
  | { readonly to: 'in' | 'out'; readonly at: number | null }
  | { readonly to: 'all' };

/** The days that a figure covers. */
export const daysOf = ({ dates }: OverTimeFigure): Days => [dates[0] as Day, dates.at(-1) as Day];

/** A step nearer shows this part of what was shown. */
const STEP = 0.5;
/** Days from the first to the last that are shown at least. */
const LEAST_SPAN = 6;

/**
 * The days to show after a zoom; `null` for all there are.
 * @param shown what is shown now
 * @param all what there is
 * @param frame where what is shown now lies in the picture
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
  // What is pointed at stays where it is.
  const place = (end: Day): Day => Math.round(middle + (end - middle) * factor);
  return within([place(first), place(last)], all);
}

/** Not less than a few days, not more than there are. */
function within([first, last]: Days, [start, end]: Days): Days | null {
  const lacking = Math.max(0, LEAST_SPAN - (last - first));
  const from = Math.max(start, Math.min(first - Math.floor(lacking / 2), end - LEAST_SPAN));
  const until = Math.min(end, Math.max(last + Math.ceil(lacking / 2), from + LEAST_SPAN));
  return from <= start && until >= end ? null : [from, until];
}
