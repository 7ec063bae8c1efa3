import type { Mark } from '../../options/plan.js';

/** The greatest distance of a line from its former place, in px. */
const NEAR = 0.4;

/** The same mark with fewer points, if it is a line or a band: no point is further away than can be seen. */
export function thinned(mark: Mark): Mark {
  if (mark.mark !== 'line' && mark.mark !== 'band') return mark;
  const { x, y } = mark;
  const isKept = new Uint8Array(x.length);
  for (let from = 0; from < x.length; from += 1) {
    if (Number.isNaN(y[from])) {
      isKept[from] = 1;
      continue;
    }
    let to = from;
    while (to + 1 < x.length && !Number.isNaN(y[to + 1])) to += 1;
    keep(x, y, [from, to], isKept);
    from = to;
  }
  const without = (of: Float64Array): Float64Array => of.filter((_, at) => isKept[at]);
  return { ...mark, x: without(x), y: without(y) };
}

/** Keeps the ends of a part without gaps, and the points between them from which the line would be too far away. */
function keep(
  x: Float64Array,
  y: Float64Array,
  [first, last]: readonly [number, number],
  isKept: Uint8Array,
): void {
  isKept[first] = isKept[last] = 1;
  const parts = [[first, last]];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const [from, to] = part as [number, number];
    const slope =
      ((y[to] as number) - (y[from] as number)) / ((x[to] as number) - (x[from] as number) || 1);
    let [furthest, most] = [from, NEAR];
    for (let at = from + 1; at < to; at += 1) {
      const line = (y[from] as number) + slope * ((x[at] as number) - (x[from] as number));
      const away = Math.abs((y[at] as number) - line);
      if (away > most) [furthest, most] = [at, away];
    }
    if (furthest === from) continue;
    isKept[furthest] = 1;
    parts.push([from, furthest], [furthest, to]);
  }
}
