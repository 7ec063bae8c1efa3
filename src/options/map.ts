import type { CommunitiesFigure, Community } from '../figures/figure.js';
import type { Geography } from '../look/geography.js';
import { mapHeight, projectionFor, type ProjectionName } from '../look/geography/projections.js';
import type { Place } from '../look/geography/region.js';
import { mix, seriesColor, type Look } from '../look/look.js';
import type { Words } from '../words/format.js';
import { groundMarks } from './map-ground.js';
import { highlightMarks, locate, markerMark, markerRadius } from './map-markers.js';
import { spread } from './placement.js';
import {
  stepInOrder,
  type CircleMark,
  type LegendEntry,
  type Plan,
  type Target,
  type Targets,
  type Tip,
} from './plan.js';

export interface MapOptions {
  /** Of the picture in px, from about 320 to 1440; the height follows from the projection. */
  readonly width: number;
  readonly projection: ProjectionName;
  readonly colorBy: 'constellation' | 'none';
  /** Lines of longitude and latitude, every 10 degrees. */
  readonly graticule?: boolean;
}

/** A community on the map: its circle is drawn around (x, y). */
export interface MapTarget extends Target {
  /** Of the circle, in px. */
  readonly r: number;
  readonly community: Community;
}

export interface MapLegendEntry extends LegendEntry {
  /** Communities of this colour on the map. */
  readonly count: number;
}

export interface MapPlan extends Plan {
  /** Most users first. */
  readonly targets: readonly MapTarget[];
  /** What the colours mean, in the figure's order; empty where all markers have one colour. */
  readonly legend: readonly MapLegendEntry[];
  /** Communities on the map. */
  readonly shown: number;
  /** Communities without coordinates. */
  readonly unplaced: number;
  /** Communities outside what this projection shows. */
  readonly offMap: number;
}

/** A map with a circle per community: its size from log10(users), its colour the constellation. */
export function mapPlan(
  figure: CommunitiesFigure,
  look: Look,
  words: Words,
  geography: Geography,
  { width, projection: name, colorBy, graticule = false }: MapOptions,
): MapPlan {
  const height = mapHeight(name, width);
  const size = { width, height };
  const projection = projectionFor(name, width, height, { places: placesOf(figure) });
  const colors = colorsOf(figure, look, colorBy);

  const located = figure.communities.map((community) => ({
    community,
    at: locate(community, name, projection, size),
  }));
  const unplaced = located.filter(({ at }) => at === 'unplaced').length;
  const offMap = located.filter(({ at }) => at === 'off-map').length;
  const shown = located.length - unplaced - offMap;

  const anchors = located.flatMap(({ community, at }) => {
    if (typeof at === 'string') return [];
    const r = markerRadius(community.users, name, width, shown);
    return [{ ...at, r, key: keyOf(community), community }];
  });
  const positions = spread(anchors, size);
  const circles: CircleMark[] = [];
  const targets = anchors.map((anchor, index): MapTarget => {
    const { community } = anchor;
    const color = colors.get(community.constellation) ?? look.accent;
    const circle = markerMark(positions[index] ?? anchor, anchor.r, color, look);
    circles.push(circle);
    const { x, y, r } = circle;
    const highlight = highlightMarks(circle, look);
    return { x, y, r, community, tip: tipOf(community, words), highlight };
  });

  return {
    width,
    height,
    // Most users, so the largest circle, first: the small ones lie on top.
    marks: [...groundMarks(geography, look, name, projection, size, graticule), ...circles],
    targets,
    legend: legendOf(colors, targets, words),
    shown,
    unplaced,
    offMap,
  };
}

const placesOf = ({ communities }: CommunitiesFigure): Place[] =>
  communities.flatMap(({ longitude, latitude }): Place[] =>
    longitude === null || latitude === null ? [] : [[longitude, latitude]],
  );

/** A colour for each constellation; the same in every map of this figure. */
function colorsOf(
  { constellations }: CommunitiesFigure,
  look: Look,
  colorBy: MapOptions['colorBy'],
): ReadonlyMap<string | null, string> {
  if (colorBy === 'none') return new Map();
  return new Map(
    constellations.map(({ name }, index) => [
      name,
      name === null ? mix(look.muted, look.surface, 0.3) : seriesColor(look, index),
    ]),
  );
}

function legendOf(
  colors: ReadonlyMap<string | null, string>,
  targets: readonly MapTarget[],
  words: Words,
): MapLegendEntry[] {
  return [...colors]
    .map(([name, color]) => ({
      name: name ?? words.say('constellation.none'),
      color,
      count: targets.filter(({ community }) => community.constellation === name).length,
    }))
    .filter(({ count }) => count > 0);
}

/** Who, how many and where; never a record id. */
function tipOf({ name, users, place, country, constellation }: Community, words: Words): Tip {
  const where =
    place !== null && country !== null
      ? words.say('place', { place, country })
      : (place ?? country);
  return {
    title: name,
    lines: [
      words.say('users.monthly', { count: users, n: words.number(users) }),
      ...(where === null ? [] : [where]),
      constellation ?? words.say('constellation.none'),
    ],
    rows: [],
  };
}

const keyOf = ({ name, place, country, constellation }: Community): string =>
  JSON.stringify([name, place, country, constellation]);

/** How far from a circle a pointer still means it, in px. */
const NEAR = 8;

/**
 * The index of the target that a pointer at (x, y) px means: the topmost circle it is in, else the
 * nearest within 8 px, else -1.
 */
function markerAt({ targets }: MapPlan, x: number, y: number): number {
  let nearest = -1;
  let least = NEAR;
  targets.forEach((target, index) => {
    const distance = Math.max(0, Math.hypot(target.x - x, target.y - y) - target.r);
    // Later targets lie on top.
    if (distance < least || (distance === least && distance === 0)) {
      nearest = index;
      least = distance;
    }
  });
  return nearest;
}

/** The communities of a map: the keys lead from the one with most users to the one with least. */
export const mapTargets = (plan: MapPlan): Targets => ({
  count: plan.targets.length,
  at: (x, y) => markerAt(plan, x, y),
  get: (index) => plan.targets[index] as MapTarget,
  step: (from, step) => stepInOrder(plan.targets.length, from, step),
});
