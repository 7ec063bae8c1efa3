import { hasConstellations } from '../figures/constellations.js';
import { constellationKey } from '../figures/map-view.js';
import type { CommunitiesFigure } from '../figures/figure.js';
import { mix, seriesColor, type Look } from '../look/look.js';
import type { LegendEntry } from './plan.js';
import { SHAPES, type Shape } from './shapes.js';

/** How the markers of a constellation look. */
export interface MarkerStyle {
  readonly color: string;
  readonly shape: Shape;
}

/**
 * The shape of each of the ten colours: two that some readers cannot tell apart, with whichever cones
 * they have, have two shapes. The test of these colours holds it.
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

/** Past the ten colours their shades come back with other shapes. */
const SHIFT = 4;

/** Of the constellation at a rank; `null` for those without one. */
export function markerStyle(look: Look, rank: number | null): MarkerStyle {
  if (rank === null) return { color: mix(look.muted, look.surface, 0.3), shape: 'wedge' };
  const [place, round] = [rank % SHAPE_OF.length, Math.floor(rank / SHAPE_OF.length)];
  const shape = SHAPES[(SHAPES.indexOf(SHAPE_OF[place] as Shape) + SHIFT * round) % SHAPES.length];
  return { color: seriesColor(look, rank), shape: shape as Shape };
}

export type MarkerStyles = ReadonlyMap<string | null, MarkerStyle>;

/**
 * For each constellation of a whole figure; the same in every map of it. Empty where all markers are
 * alike: for one colour, and where nobody is in a constellation.
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

/** A constellation as the legend has it. */
export interface MapLegendEntry extends LegendEntry {
  /** Tells it from all others. */
  readonly key: string;
  readonly shape: Shape;
  /** Its communities on the map, also where a reader has hidden them. */
  readonly count: number;
}

/** What the colours and shapes mean, of those that are on the map. */
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
