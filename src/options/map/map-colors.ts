import { hasConstellations } from '../../kinds/communities/constellations.js';
import { constellationKey } from '../../kinds/communities/map-view.js';
import type { CommunitiesFigure } from '../../kinds/communities/figure.js';
import { mix, seriesColor, type Look } from '../../look/look.js';
import type { LegendEntry } from '../plan.js';
import { SHAPES, type Shape } from '../shapes.js';

/** How the markers of a constellation look. */
export interface MarkerStyle {
  readonly color: string;
  readonly shape: Shape;
}

/**
 * The shape of each of the ten colours. Two colours that a reader may confuse, with any kind of
 * colour vision, have different shapes; a test of these colours checks this.
 */
const SHAPE_OF: readonly Shape[] = [
  'circle',
  'circle',
  'square',
  'square',
  'circle',
  'triangle',
  'triangle',
  'diamond',
  'diamond',
  'diamond',
];

/** Number of places in `SHAPES` by which shapes change when the ten colours come back in other shades. */
const SHIFT = 4;

/** Returns the style of the constellation at a rank; a rank of `null` is for communities without one. */
export function markerStyle(look: Look, rank: number | null): MarkerStyle {
  if (rank === null) return { color: mix(look.muted, look.surface, 0.3), shape: 'wedge' };
  const [place, round] = [rank % SHAPE_OF.length, Math.floor(rank / SHAPE_OF.length)];
  const shape = SHAPES[(SHAPES.indexOf(SHAPE_OF[place] as Shape) + SHIFT * round) % SHAPES.length];
  return { color: seriesColor(look, rank), shape: shape as Shape };
}

export type MarkerStyles = ReadonlyMap<string | null, MarkerStyle>;

/**
 * The style of each constellation of a whole figure, the same in every map of it. Empty if all
 * markers look alike: with one colour, or if no community is in a constellation.
 */
export const stylesOf = (
  figure: CommunitiesFigure,
  look: Look,
  colorBy: 'constellation' | 'none',
): MarkerStyles =>
  new Map(
    colorBy === 'none' || !hasConstellations(figure)
      ? []
      : figure.constellations.map(({ name }, index) => [
          name,
          markerStyle(look, name === null ? null : index),
        ]),
  );

/** A constellation in the legend. */
export interface MapLegendEntry extends LegendEntry {
  /** Unique key of the constellation. */
  readonly key: string;
  readonly shape: Shape;
  /** Number of its communities on the map, including those that the reader has hidden. */
  readonly count: number;
}

/** The legend of the constellations that have communities on the map. */
export function legendOf(
  styles: MarkerStyles,
  constellations: readonly (string | null)[],
  none: string,
): MapLegendEntry[] {
  const counts = new Map<string | null, number>();
  for (const name of constellations) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...styles]
    .map(([name, style]) => ({
      key: constellationKey(name),
      name: name ?? none,
      ...style,
      count: counts.get(name) ?? 0,
    }))
    .filter(({ count }) => count > 0);
}
