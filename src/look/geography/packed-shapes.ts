import type { Position } from 'geojson';

/** Digits of a number, the lowest first; in all but the last, the upper half says that another one follows. */
const BASE = 45;
const FIRST = 35;
const BACKSLASH = 92;

/** Places in a list of arcs; `~place` stands for that arc backwards. */
export type Arcs = readonly number[];

/**
 * A quantized TopoJSON topology of which the arcs are one text, as `scripts/pack-arcs.mjs` writes it: of each arc its
 * number of points, and the steps from one to the next.
 */
export interface PackedShapes<Objects> {
  readonly transform: { readonly scale: Position; readonly translate: Position };
  readonly objects: Objects;
  readonly arcs: string;
}

/** Makes lines in degrees of arcs: one that is open, or a ring, which has four points at least. */
export interface Joiner {
  readonly line: (arcs: Arcs) => Position[];
  readonly ring: (arcs: Arcs) => Position[];
}

/**
 * Returns what joins the arcs of a topology. `feature` of topojson-client makes the same lines, but needs the arcs
 * as lists, which take a fifth more room.
 */
export function joinerFor({
  arcs,
  transform: { scale, translate },
}: Omit<PackedShapes<unknown>, 'objects'>): Joiner {
  const numbers = numbersIn(arcs);
  const all: Position[][] = [];
  const [byX, byY] = scale as [number, number];
  const [left, bottom] = translate as [number, number];
  for (let at = 0; at < numbers.length;) {
    let [x, y] = [0, 0];
    const end = at + 1 + 2 * (numbers[at] as number);
    const points: Position[] = [];
    for (at += 1; at < end; at += 2) {
      x += numbers[at] as number;
      y += numbers[at + 1] as number;
      points.push([x * byX + left, y * byY + bottom]);
    }
    all.push(points);
  }
  const line = (places: Arcs): Position[] =>
    places.flatMap((place, index) => {
      const points = [...(all[place < 0 ? ~place : place] as Position[])];
      if (place < 0) points.reverse();
      // Each arc ends where the next one begins.
      if (index < places.length - 1) points.pop();
      return points;
    });
  const ring = (places: Arcs): Position[] => {
    const points = line(places);
    while (points.length < 4) points.push(points[0] as Position);
    return points;
  };
  return { line, ring };
}

/** The whole numbers in a text. A negative one is written as an odd number. */
function numbersIn(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let place = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const digit = code - FIRST - (code > BACKSLASH ? 1 : 0);
    number += (digit % BASE) * place;
    place *= BASE;
    if (digit >= BASE) continue;
    numbers.push(number % 2 === 0 ? number / 2 : -(number + 1) / 2);
    number = 0;
    place = 1;
  }
  return numbers;
}
