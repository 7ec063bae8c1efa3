import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { penFor, type Angles } from './globe-pen.js';
import {
  CENTRAL_MERIDIAN,
  PRECISION,
  type Extent,
  type MapProjection,
  type Zoom,
} from './map-projection.js';

const RADIANS = Math.PI / 180;
const POLE = Math.PI / 2;

/** The place of some angles at a scale of 1: what `geoNaturalEarth1Raw` of d3-geo returns. */
function place(angles: Angles): [number, number] {
  const longitude = angles[0];
  const latitude = angles[1];
  const p2 = latitude * latitude;
  const p4 = p2 * p2;
  return [
    longitude * (0.8707 - 0.131979 * p2 + p4 * (-0.013791 + p4 * (0.003971 * p2 - 0.001529 * p4))),
    latitude * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4))),
  ];
}

const [HALF_WIDTH] = place([Math.PI, 0]);
const [, HIGHEST] = place([0, POLE]);

/** The edge of the map from its south west to its south east, with the middle of each side. */
const edgeFrom = (end: number): readonly Angles[] => [
  [-Math.PI, end],
  [-Math.PI, 0],
  [-Math.PI, POLE],
  [0, POLE],
  [Math.PI, POLE],
  [Math.PI, 0],
  [Math.PI, end],
];

function anglesOf(position: Position): Angles {
  const longitude = ((position[0] as number) - CENTRAL_MERIDIAN) * RADIANS;
  const turns = Math.abs(longitude) > Math.PI ? Math.round(longitude / (2 * Math.PI)) : 0;
  return [longitude - turns * 2 * Math.PI, (position[1] as number) * RADIANS];
}

/** Whether a line goes from one side of the map to the other. */
const isCut = (from: Angles, to: Angles): boolean => Math.abs(from[0] - to[0]) > Math.PI;

/**
 * The rings of a shape on the map. An island on the edge has a part on either side; Antarctica, which goes around
 * a pole, is closed along the edge.
 */
function ringsOf(positions: readonly Position[]): (readonly Angles[])[] {
  const ring = positions.slice(0, -1).map(anglesOf);
  const at = (index: number): Angles => ring[index % ring.length] as Angles;
  const cuts = ring.flatMap((angles, index) => (isCut(angles, at(index + 1)) ? [index + 1] : []));
  const [first] = cuts;
  if (first === undefined) return [ring];
  return cuts.map((start, index) => {
    const end = cuts[index + 1] ?? first + ring.length;
    const part = Array.from({ length: end - start }, (_, step) => at(start + step));
    const [entry, exit] = [onEdge(at(start), at(start - 1)), onEdge(at(end - 1), at(end))];
    const [side] = exit;
    const edge = [side, 0, -side].map((longitude): Angles => [longitude, -POLE]);
    return [entry, ...part, exit, ...(cuts.length === 1 ? edge : [])];
  });
}

/** The point in which the line from a place to one on the other side meets the edge. */
const onEdge = ([l0, p0]: Angles, [l1, p1]: Angles): Angles => [
  Math.sign(l0) * Math.PI,
  Math.atan(
    (Math.sin(p0) * Math.cos(p1) * Math.sin(l1) - Math.sin(p1) * Math.cos(p0) * Math.sin(l0)) /
      (Math.cos(p0) * Math.cos(p1) * Math.sin(l0 - l1)),
  ),
];

/**
 * Returns the Natural Earth projection of the world, as large as fits into a frame, and then zoomed. It
 * draws what is out of the frame, too.
 * @param end latitude in degrees at which the map ends in the south: a straight line
 */
export function naturalEarth(
  [left, top, right, bottom]: Extent,
  zoom: Zoom,
  end: number,
): MapProjection {
  const { k } = zoom;
  const south = end * RADIANS;
  const [, lowest] = place([0, south]);
  const scale =
    k * Math.min((right - left) / (2 * HALF_WIDTH), (bottom - top) / (HIGHEST - lowest));
  const middleX = (k * (left + right)) / 2 + zoom.x;
  const middleY = (k * (top + bottom) + scale * (HIGHEST + lowest)) / 2 + zoom.y;
  const project = (angles: Angles): [number, number] => {
    const at = place(angles);
    return [middleX + scale * at[0], middleY - scale * at[1]];
  };
  const { line, ring } = penFor(project, PRECISION);
  return Object.assign((at: [number, number]) => project(anglesOf(at)), {
    scale: () => scale,
    draw: ({ type, coordinates }: MultiPolygon | MultiLineString) =>
      type === 'MultiPolygon'
        ? coordinates.flat().flatMap(ringsOf).map(ring).join('')
        : coordinates.map((positions) => line(positions.map(anglesOf))).join(''),
    outline: () => `${line(edgeFrom(south))}Z`,
    graticule: () => '',
  });
}
