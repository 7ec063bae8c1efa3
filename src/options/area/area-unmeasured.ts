import type { OverTimeFigure, OverTimeSeries } from '../../kinds/over-time/figure.js';
import { markedIn, markedTotals } from '../../kinds/over-time/unmeasured.js';
import { mix, type Look } from '../../look/look.js';
import { areaPath, hatching } from '../hatch.js';
import { dashes, gapsIn, withoutMarked } from '../dashes.js';
import { across, alike } from './area-marks.js';
import type { Frame, Mark } from '../plan.js';
import type { Painted } from './painted.js';

/** How much of the surface is mixed into a colour for what was not measured: a third of the colour is left. */
const PALE = 2 / 3;

/** Part of the surface over what lies between two dates of which nothing was measured. */
const VEIL = 0.55;

/** Greatest height in px up to which a band is too thin to be hatched. */
const THIN = 1.5;

type Heights = readonly Float64Array[];

/** An area between two edges. */
interface Area {
  readonly x: ArrayLike<number>;
  readonly top: ArrayLike<number>;
  readonly bottom: ArrayLike<number>;
}

/** Areas of a series, paler and hatched in its own colour. They are two marks, however many they are. */
function hatched(areas: readonly Area[], key: number, look: Look): (color: string) => Mark[] {
  if (areas.length === 0) return () => [];
  const path = (of: typeof areaPath): string =>
    areas.map(({ x, top, bottom }) => of(x, top, bottom)).join('');
  const [whole, lines] = [path(areaPath), path(hatching)];
  return (color) => {
    const fill = mix(color, look.surface, PALE);
    return [
      { mark: 'path', d: whole, fill, stroke: 'none', width: 0, key: `${key}/gaps` },
      { mark: 'path', d: lines, fill: 'none', stroke: color, width: 1, key: `${key}/lines` },
    ];
  };
}

/** The whole height between neighbouring dates that are further apart than usual: nothing was measured there. */
export function gapMarks(
  { gaps }: OverTimeFigure,
  xOf: (day: number) => number | null,
  frame: Frame,
  look: Look,
): Mark[] {
  return gaps.flatMap(({ from, to }): Mark[] => {
    const [left, right] = [xOf(from), xOf(to)];
    if (left === null || right === null || right - left < 1) return [];
    const x = [left, right];
    const [top, bottom] = [
      [frame.top, frame.top],
      [frame.bottom, frame.bottom],
    ];
    const [width, height] = [right - left, frame.bottom - frame.top];
    const fill = look.surface;
    return [
      { mark: 'rect', x: left, y: frame.top, width, height, fill, opacity: VEIL },
      { mark: 'path', d: hatching(x, top, bottom), fill: 'none', stroke: look.muted, width: 1 },
    ];
  });
}

/** Marks for the parts of bands that were not measured: from the measurement before to the one after. */
export function bandGaps(
  figure: OverTimeFigure,
  days: Float64Array,
  tops: Heights,
  frame: Frame,
  look: Look,
): Painted {
  const x = across(days, frame);
  const foot = new Float64Array(x.length).fill(frame.bottom);
  return ofSeries(figure, (one, series) => {
    const top = alike(tops[series] as Float64Array);
    const below = tops[series - 1];
    const bottom = below ? alike(below) : foot;
    const gaps = gapsIn(markedIn(one, figure)).map((gap) => ({
      x: x.slice(...gap),
      top: top.slice(...gap),
      bottom: bottom.slice(...gap),
    }));
    const isThick = ({ top, bottom }: (typeof gaps)[number]): boolean =>
      top.some((y, at) => (bottom[at] as number) - y > THIN);
    return hatched(gaps.filter(isThick), one.colorRank, look);
  });
}

/** The marks of all series, each in its colour. */
function ofSeries(
  { series }: OverTimeFigure,
  marksOf: (one: OverTimeSeries, index: number) => (color: string) => Mark[],
): Painted {
  const all = series.map(marksOf);
  return (colors) => all.flatMap((paint, index) => paint(colors[index] as string));
}

/** The same for bars, one for each date. */
export function barGaps(
  figure: OverTimeFigure,
  x: Float64Array,
  width: number,
  tops: Heights,
  frame: Frame,
  look: Look,
): Painted {
  return ofSeries(figure, (one, series) => {
    const bars = Array.from(markedIn(one, figure)).flatMap((mark, at): Area[] => {
      const top = tops[series]?.[at] as number;
      const bottom = series === 0 ? frame.bottom : (tops[series - 1]?.[at] as number);
      if (mark === 0 || bottom - top < THIN) return [];
      const left = (x[at] as number) - width / 2;
      return [{ x: [left, left + width], top: [top, top], bottom: [bottom, bottom] }];
    });
    return hatched(bars, one.colorRank, look);
  });
}

/** The heights of lines where they were measured: NaN elsewhere, where a line is dashed. */
export const measuredHeights = (figure: OverTimeFigure, heights: Heights): Float64Array[] =>
  heights.map((y, series) => withoutMarked(y, markedIn(figure.series[series]!, figure)));

/** Dashes for the parts of lines that were not measured. */
export const lineGaps = (
  figure: OverTimeFigure,
  x: Float64Array,
  heights: Heights,
  frame: Frame,
): Painted =>
  ofSeries(figure, (one, series) => {
    const y = alike(heights[series] as Float64Array);
    const marked = markedIn(one, figure);
    return (color) => dashes(across(x, frame), y, marked, color, 1.5);
  });

/** Dashes for the parts of the line of the total that were not measured. */
export const totalGaps = (
  figure: OverTimeFigure,
  x: Float64Array,
  heights: Float64Array,
  frame: Frame,
  color: string,
): Mark[] => dashes(across(x, frame), alike(heights), markedTotals(figure), color, 1.75);
