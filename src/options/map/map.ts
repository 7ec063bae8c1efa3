import type { CommunitiesFigure, Community } from '../../kinds/communities/figure.js';
import { hasConstellations } from '../../kinds/communities/constellations.js';
import {
  WHOLE_MAP,
  withoutOutside,
  type MapZoom,
  type MarkerSizing,
} from '../../kinds/communities/map-view.js';
import type { Geography, GeographyName } from '../../look/geography.js';
import type { MapProjection } from '../../look/geography/map-projection.js';
import {
  endOf,
  mapHeight,
  outlinesFor,
  projectionFor,
  type ProjectionName,
} from '../../look/geography/projections.js';
import type { Place } from '../../look/geography/region.js';
import type { Look } from '../../look/look.js';
import '../../words/english/communities.js';
import type { Words } from '../../words/format.js';
import { legendOf, stylesOf, type MapLegendEntry } from './map-colors.js';
import { groundMarks } from './map-ground.js';
import { labelMarks } from './map-labels.js';
import { layoutOf, placesOf, type Placed } from './map-layout.js';
import { markerMark, markerSizes, type MarkerSize } from './map-markers.js';
import { transformOf } from './map-transform.js';
import type { Size } from '../placement/placement.js';
import { layered } from '../layers.js';
import type { CircleMark, Plan } from '../plan.js';

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
  /** Whether a map of the world has Antarctica even if no community is there. */
  readonly isWhole?: boolean;
  readonly colorBy: 'constellation' | 'none';
  /** How a marker shows its users; `log` by default. */
  readonly size?: MarkerSizing;
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

/** A community in view, and its marker. */
export interface MapTarget extends Pick<CircleMark, 'x' | 'y' | 'r'> {
  readonly marker: CircleMark;
  readonly community: Community;
}

export interface MapPlan extends Plan {
  /** What the map is about: the communities, without those outside of what this projection shows. */
  readonly figure: CommunitiesFigure;
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
  /** The same, with those that the reader has hidden. */
  readonly all: number;
  /** Communities without coordinates. */
  readonly unplaced: number;
  /** Communities outside what this projection shows. */
  readonly offMap: number;
  /** Communities beyond the map, towards a pole: drawn as rings at its edge. */
  readonly atEdge: number;
  /** Communities whose circle is not over their place, as it would hide others there. */
  readonly movedApart: number;
  /** Whether some circles overlap, as there is no room for all near their places. */
  readonly isCrowded: boolean;
  readonly zoom: MapZoom;
  /** All communities on the map, seen or not, in px of the whole map as enlarged by the zoom. */
  readonly placed: readonly Placed[];
}

/** Returns the outlines with as much detail as can be seen on a map. */
export const mapOutlines = (figure: CommunitiesFigure, options: MapOptions): GeographyName =>
  outlinesFor(options.projection, projectionOf(figure, options));

/** The projection of the whole map as enlarged by the zoom. */
function projectionOf(figure: CommunitiesFigure, options: MapOptions): MapProjection {
  const { width, projection: name, zoom = WHOLE_MAP, spare = 0, whole = figure, margin } = options;
  const places = placesOf(whole, name, options.isWhole);
  const size = sizeOf(options, places);
  return projectionFor(name, width, size.height, {
    ...(margin === undefined ? {} : { margin }),
    places,
    zoom: transformOf(zoom, size),
    spare,
  });
}

const sizeOf = ({ width, height, projection }: MapOptions, places: readonly Place[]): Size => ({
  width,
  height: height ?? mapHeight(projection, width, places),
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
  const places = placesOf(whole, name, options.isWhole);
  const size = sizeOf(options, places);
  const margin = options.margin === undefined ? {} : { margin: options.margin };
  const sizing = options.size ?? 'log';
  const most = sizing === 'log' ? 0 : (whole.communities[0]?.users ?? 0);
  const frame = { name, ...size, ...margin, leastRadius, most, k: zoom.k, places };
  const layout = layoutOf(figure, frame);
  const { placed, unplaced, outside, atEdge, movedApart, isCrowded } = layout;
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
    targets.push({ x, y, r, community, marker: circle });
  }
  const named = targets.map(({ x, y, r, community }) => ({ x, y, r, name: community.name }));
  const projection = projectionOf(figure, options);
  const ofWhole = whole === figure ? placed : layoutOf(whole, { ...frame, k: 1 }).placed;
  return {
    ...size,
    ...layered({
      ground: groundMarks(geography, look, projection, size, {
        graticule,
        moved,
        spare,
        end: endOf(name, places),
      }),
      // Most users, so the largest circle, first: the small ones lie on top.
      data: circles,
      labels: labels ? labelMarks(named, size, look) : [],
    }),
    figure: withoutOutside(figure, outside),
    targets,
    hasConstellations: hasConstellations(whole),
    legend: legendOf(
      styles,
      ofWhole.map(({ community }) => community.constellation),
      words.say('constellation.none'),
    ),
    sizes: markerSizes(placed, sizing),
    shown: placed.length,
    all: ofWhole.length,
    unplaced,
    offMap: outside.length,
    atEdge,
    movedApart,
    isCrowded,
    zoom,
    placed,
  };
}

const isWithin = (at: number, length: number, spare: number): boolean =>
  at >= -spare * length && at <= length + spare * length;
