import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import { namedSeries } from '../../kinds/over-time/named.js';
import { seriesKey } from '../../kinds/over-time/series.js';
import { mix, seriesColor, type Look } from '../../look/look.js';

/** The series that have a colour and a name of their own: those that can be told apart (`few`), or all. */
export type ColorsWord = 'few' | 'all';

/** Parts of the surface in the greys of the rest, which no series has, and of series without a colour, in turn. */
const REST = 0.35;
const QUIET = [0.5, 0.6];

/** How much of the surface is mixed into all other colours while one series is pointed at. */
const DIM = 0.75;

/** The keys of the series that have a colour and a name of their own in any of some figures. */
export const namedIn = (
  colors: ColorsWord,
  ...figures: readonly OverTimeFigure[]
): ReadonlySet<string> =>
  new Set(
    figures.flatMap((figure) =>
      colors === 'all' ? figure.series.map(seriesKey) : namedSeries(figure),
    ),
  );

/**
 * The colour of each series of a figure; a grey where it has none of its own.
 * @param named the keys of those that have one
 */
export const areaColors = (
  { series }: OverTimeFigure,
  look: Look,
  named: ReadonlySet<string>,
): string[] =>
  series.map((one, index) => {
    if (one.colorRank >= 0 && named.has(seriesKey(one))) return seriesColor(look, one.colorRank);
    const part = one.colorRank < 0 ? REST : (QUIET[index % QUIET.length] as number);
    return mix(look.muted, look.surface, part);
  });

/** The same while one series is pointed at: in its own colour, and all others paler. */
export function focusedColors(
  { series }: OverTimeFigure,
  look: Look,
  colors: readonly string[],
  focused: string | null,
): readonly string[] {
  const isOne = series.map((one) => seriesKey(one) === focused);
  if (!isOne.includes(true)) return colors;
  return series.map(({ colorRank }, index) => {
    const color = colors[index] as string;
    if (!isOne[index]) return mix(color, look.surface, DIM);
    return colorRank < 0 ? color : seriesColor(look, colorRank);
  });
}
