import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { ALBERS } from './aspects.js';
import { penFor, type Angles, type Pen } from './globe-pen.js';
import { clippedRing, roundedHalves, type Half } from './clip-ring.js';
import type { Extent, MapProjection, Zoom } from './map-projection.js';
import { insetLines, insetWaters, panel, panelHalves, PUERTO_RICO } from './states-frame.js';

const RADIANS = Math.PI / 180;

/** The middle of what is shown at scale 1. */
const MIDDLE = { x: -0.0291, y: 0.0035 };

/** Greatest distance in px of a line from its true curve: the square root of 0.5, as d3-geo has it. */
const PRECISION = Math.SQRT1_2;

/** A part of the map with a projection of its own, Albers' with equal areas. */
interface Part {
  readonly meridian: number;
  /** The place in its middle: degrees from the meridian, and latitude. */
  readonly center: readonly [longitude: number, latitude: number];
  readonly parallels: readonly [number, number];
  /** How many times the scale of the map. */
  readonly scale: number;
  /** Its middle, as its edges in parts of the scale of the map. */
  readonly at: readonly [x: number, y: number];
  readonly extent: Extent;
}

/**
 * The states, Alaska and Hawaii as geoAlbersUsa of d3-geo has them, and Puerto Rico, for which that has no place:
 * it is small, so it is enlarged.
 */
const PARTS: readonly Part[] = [
  {
    meridian: -96,
    center: [-0.6, 38.7],
    parallels: [29.5, 45.5],
    scale: 1,
    at: [0, 0],
    extent: [-0.455, -0.238, 0.455, 0.238],
  },
  {
    meridian: -154,
    center: [-2, 58.5],
    parallels: [55, 65],
    scale: 0.35,
    at: [-0.307, 0.201],
    extent: [-0.425, 0.12, -0.214, 0.234],
  },
  {
    meridian: -157,
    center: [-3, 19.9],
    parallels: [8, 18],
    scale: 1,
    at: [-0.205, 0.212],
    extent: [-0.214, 0.166, -0.115, 0.234],
  },
  {
    meridian: -66.4,
    center: [0, 18.2],
    parallels: [8, 18],
    scale: 1.4,
    at: [0.3165, 0.211],
    extent: PUERTO_RICO,
  },
];

/** Index of Alaska, which has a neighbour of its own. */
const ALASKA = 1;

/** A part in the picture. */
export interface PartInPicture extends Omit<Part, 'at'> {
  /** Px per radian. */
  readonly scale: number;
  readonly translate: readonly [x: number, y: number];
  /** Its edges in px. */
  readonly extent: Extent;
}

export interface UnitedStates extends MapProjection {
  readonly parts: readonly PartInPicture[];
}

/** Returns the United States, as large as fits into a frame, and then zoomed. */
export function unitedStates([west, north, east, south]: Extent, zoom: Zoom): UnitedStates {
  const { k } = zoom;
  const fitting = Math.min((east - west) / ALBERS.width, (south - north) / ALBERS.height);
  const scale = fitting * k;
  const x = ((west + east) / 2 - MIDDLE.x * fitting) * k + zoom.x;
  const y = ((north + south) / 2 - MIDDLE.y * fitting) * k + zoom.y;
  const parts = PARTS.map(({ at, extent: [left, top, right, bottom], ...part }): PartInPicture => ({
    ...part,
    scale: part.scale * scale,
    translate: [x + at[0] * scale, y + at[1] * scale],
    extent: [x + left * scale, y + top * scale, x + right * scale, y + bottom * scale],
  }));
  const drawn = parts.map(drawnPart);
  const partOf = (place: Position): DrawnPart | undefined => drawn.find((part) => part.has(place));
  const ring = (positions: readonly Position[], part: DrawnPart | undefined): string =>
    part?.pen.ring(positions.slice(0, -1).map(part.anglesOf)) ?? '';
  const line = (positions: readonly Position[], part: DrawnPart | undefined): string =>
    part?.pen.line(positions.map(part.anglesOf)) ?? '';

  return Object.assign(
    (place: [number, number]) => {
      const part = partOf(place);
      return part ? part.project(part.anglesOf(place)) : null;
    },
    {
      parts,
      scale: () => scale,
      draw: ({ type, coordinates }: MultiPolygon | MultiLineString) =>
        type === 'MultiPolygon'
          ? coordinates
              .flat()
              .map((one) => ring(one, partOf(one[0] as Position)))
              .join('')
          : coordinates.map((one) => line(one, partOf(one[0] as Position))).join(''),
      outline: (edges: Extent) => panel(edges, k),
      graticule: () => '',
      insets: (edges: Extent) => insetLines(edges, scale, [x, y]),
      around: ({ coordinates }: MultiPolygon, edges: Extent) => {
        const frame = panelHalves(edges, k);
        const drawIn = (index: number, halves: readonly Half[]): string =>
          coordinates
            .flat()
            .map((one) => {
              const { project, anglesOf } = drawn[index] as DrawnPart;
              return clippedRing(
                one.map((place) => project(anglesOf(place))),
                halves,
              );
            })
            .join('');
        const water = insetWaters(edges, scale, [x, y]);
        const alaska = roundedHalves((parts[ALASKA] as PartInPicture).extent, 0);
        return [
          drawIn(0, frame),
          water.map((ring) => clippedRing(ring, frame)).join(''),
          drawIn(ALASKA, [...alaska, ...frame]),
        ] as const;
      },
    },
  );
}

interface DrawnPart {
  readonly pen: Pen;
  readonly anglesOf: (place: Position) => Angles;
  readonly project: (angles: Angles) => [number, number];
  readonly has: (place: Position) => boolean;
}

function drawnPart({
  meridian,
  center,
  parallels,
  scale,
  translate,
  extent,
}: PartInPicture): DrawnPart {
  const [south, north] = parallels.map((degrees) => Math.sin(degrees * RADIANS)) as [
    number,
    number,
  ];
  const n = (south + north) / 2;
  const c = 1 + south * (2 * n - south);
  const raw = ([longitude, latitude]: Angles): [number, number] => {
    const r = Math.sqrt(c - 2 * n * Math.sin(latitude)) / n;
    return [r * Math.sin(longitude * n), -r * Math.cos(longitude * n)];
  };
  const [middleX, middleY] = raw([center[0] * RADIANS, center[1] * RADIANS]);
  const project = (angles: Angles): [number, number] => {
    const [x, y] = raw(angles);
    return [translate[0] + (x - middleX) * scale, translate[1] - (y - middleY) * scale];
  };
  const anglesOf = ([longitude, latitude]: Position): Angles => {
    const degrees = (longitude as number) - meridian;
    return [(degrees - 360 * Math.round(degrees / 360)) * RADIANS, (latitude as number) * RADIANS];
  };
  const [left, top, right, bottom] = extent;
  return {
    pen: penFor(project, PRECISION),
    anglesOf,
    project,
    has: (place) => {
      const [x, y] = project(anglesOf(place));
      return x >= left && x <= right && y >= top && y <= bottom;
    },
  };
}
