import type { CommunitiesFigure, Community } from '../../kinds/communities/figure.js';
import { hasConstellations } from '../../kinds/communities/constellations.js';
import { WHOLE_MAP, type MapZoom } from '../../kinds/communities/map-view.js';
import type { Geography, GeographyName } from '../../look/geography.js';
import type { MapProjection } from '../../look/geography/map-projection.js';
import {
  mapHeight,
  outlinesFor,
  projectionFor,
  type ProjectionName,
} from '../../look/geography/projections.js';
import type { Look } from '../../look/look.js';
import '../../words/english/communities.js';
import type { Words } from '../../words/format.js';
import { legendOf, stylesOf, type MapLegendEntry } from './map-colors.js';
import { groundMarks } from './map-ground.js';
import { labelMarks } from './map-labels.js';
import { layoutOf, placesOf } from './map-layout.js';
import { highlightMarks, markerMark, markerSizes, type MarkerSize } from './map-markers.js';
import { transformOf } from './map-zoom.js';
import type { Position, Size } from '../placement/placement.js';
import { layered } from '../layers.js';
import type { CircleMark, Plan, Target } from '../plan.js';

export type { MapLegendEntry } from './map-colors.js';

export interface MapOptions {
  /** Width of the picture in px, from about 320 to 1440. */
  readonly width: number;
  /** Height of the picture in px; by default what the projection needs at this width. */
  readonly height?: number;
  /** Space left free around the map, in px; by default a little. */
  readonly margin?: number;
  /** The least radius of a circle in px. */
  readonly leastRadius?: number;
  readonly projection: ProjectionName;
  readonly colorBy: 'constellation' | 'none';
  /** Lines of longitude and latitude, every 10 degrees. */
  readonly graticule?: boolean;
  /** Whether the largest circles have names beside them, where there is room. */
  readonly labels?: boolean;
  /** The figure that this one is a part of: colours and region are those of the whole. */
  readonly whole?: CommunitiesFigure;
  /** The part of the map in view; all of it by default. */
  readonly zoom?: MapZoom;
  /** How far beyond its edges a zoomed map is drawn, in parts of its width and height. */
  readonly spare?: number;
}

/** A community on the map: its marker is drawn around (x, y). */
export interface MapTarget extends Omit<Target, 'tip'> {
  /** Radius of the circle, in px. */
  readonly r: number;
  readonly community: Community;
}

export interface MapPlan extends Plan {
  /** Communities in view, most users first. */
  readonly targets: readonly MapTarget[];
  /** Whether any community has a constellation; if none has, tooltips do not mention it. */
  readonly hasConstellations: boolean;
  /** Legend of the colours, in the figure's order; empty if all markers have one colour. */
  readonly legend: readonly MapLegendEntry[];
  /** Legend of the sizes: some numbers of users with their radius, rising. */
  readonly sizes: readonly MarkerSize[];
  /** Communities on the map, seen or not. */
  readonly shown: number;
  /** Communities without coordinates. */
  readonly unplaced: number;
  /** Communities outside what this projection shows. */
  readonly offMap: number;
  /** Communities beyond the map, towards a pole: drawn as rings at its edge. */
  readonly atEdge: number;
  /** Communities whose circle is not over their place, as it would hide others there. */
  readonly movedApart: number;
  readonly zoom: MapZoom;
  /** Point with most communities around it, in parts of the whole map. */
  readonly focus: Position;
}

/** Cells a side in which communities are counted, to find where most are. */
const CELLS = 16;

/** Returns the outlines with as much detail as can be seen on a map. */
export const mapOutlines = (figure: CommunitiesFigure, options: MapOptions): GeographyName =>
  outlinesFor(options.projection, projectionOf(figure, options));

/** The projection of the whole map as enlarged by the zoom. */
function projectionOf(figure: CommunitiesFigure, options: MapOptions): MapProjection {
  const { width, projection: name, zoom = WHOLE_MAP, spare = 0, whole = figure, margin } = options;
  const size = sizeOf(options);
  return projectionFor(name, width, size.height, {
    ...(margin === undefined ? {} : { margin }),
    places: name === 'mercator' ? placesOf(whole) : [],
    zoom: transformOf(zoom, size),
    spare,
  });
}

const sizeOf = ({ width, height, projection }: MapOptions): Size => ({
  width,
  height: height ?? mapHeight(projection, width),
});

/**
 * A map with a marker per community: its size from log10(users), its colour and shape the
 * constellation.
 */
export function mapPlan(
  figure: CommunitiesFigure,
  look: Look,
  words: Words,
  geography: Geography,
  options: MapOptions,
): MapPlan {
  const { projection: name, colorBy, graticule = false, labels = false } = options;
  const { whole = figure, zoom = WHOLE_MAP, spare = 0, leastRadius = 0 } = options;
  const size = sizeOf(options);
  const places = name === 'mercator' ? placesOf(whole) : [];
  const margin = options.margin === undefined ? {} : { margin: options.margin };
  const frame = { name, ...size, ...margin, leastRadius, k: zoom.k, places };
  const { placed, unplaced, offMap, atEdge, movedApart } = layoutOf(figure, frame);
  const styles = stylesOf(whole, look, colorBy);
  const moved = transformOf(zoom, size);

  const circles: CircleMark[] = [];
  const targets: MapTarget[] = [];
  for (const one of placed) {
    const { community, r } = one;
    const [x, y] = [one.x + moved.x, one.y + moved.y];
    if (!isWithin(x, size.width, spare) || !isWithin(y, size.height, spare)) continue;
    const style = styles.get(community.constellation);
    const circle = markerMark(
      { x, y, r, isBeyond: one.isBeyond },
      style?.color ?? look.accent,
      look,
      style?.shape,
    );
    circles.push(circle);
    if (!isWithin(x, size.width, 0) || !isWithin(y, size.height, 0)) continue;
    const highlight = highlightMarks(circle, look);
    targets.push({ x, y, r, community, highlight });
  }
  const named = targets.map(({ x, y, r, community }) => ({ x, y, r, name: community.name }));
  const projection = projectionOf(figure, options);
  const ofWhole = whole === figure ? placed : layoutOf(whole, { ...frame, k: 1 }).placed;
  return {
    ...size,
    ...layered({
      ground: groundMarks(geography, look, projection, size, { graticule, moved, spare }),
      // Most users, so the largest circle, first: the small ones lie on top.
      data: circles,
      labels: labels ? labelMarks(named, size, look) : [],
    }),
    targets,
    hasConstellations: hasConstellations(whole),
    legend: legendOf(
      styles,
      ofWhole.map(({ community }) => community.constellation),
      words.say('constellation.none'),
    ),
    sizes: markerSizes(placed),
    shown: placed.length,
    unplaced,
    offMap,
    atEdge,
    movedApart,
    zoom,
    focus: densest(
      placed.map(({ x, y }) => ({
        x: x / (size.width * zoom.k),
        y: y / (size.height * zoom.k),
      })),
    ),
  };
}

/** Mean position in the fullest of the cells that the map is divided into. */
function densest(places: readonly Position[]): Position {
  const cells = new Map<string, Position[]>();
  for (const place of places) {
    const key = `${Math.floor(place.x * CELLS)} ${Math.floor(place.y * CELLS)}`;
    const others = cells.get(key);
    if (others) others.push(place);
    else cells.set(key, [place]);
  }
  const fullest = [...cells.values()].reduce(
    (most, one) => (one.length > most.length ? one : most),
    [],
  );
  const mean = (of: (place: Position) => number): number =>
    fullest.reduce((sum, place) => sum + of(place), 0) / fullest.length || 0;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}

const isWithin = (at: number, length: number, spare: number): boolean =>
  at >= -spare * length && at <= length + spare * length;
