/** Px from one line of a hatching to the next, at right angles to them: a line of 1 px and a gap of 5. */
const STEP = 6;

/** The same along the axes. */
const ALONG = STEP * Math.SQRT2;

/** A line of the hatching that has begun, from left to right and upwards. */
interface Open {
  readonly x: number;
  end: number;
}

/**
 * The lines of a hatching at 45° in the area between two edges, as an SVG path of strokes. All hatchings of a
 * picture have the same lines, so that they go on from one area to the next.
 * @param x px from the left, ascending
 * @param top per point: the upper edge in px
 * @param bottom per point: the lower edge in px
 */
export function hatching(
  x: ArrayLike<number>,
  top: ArrayLike<number>,
  bottom: ArrayLike<number>,
): string {
  const open = new Map<number, Open>();
  let path = '';
  const close = (line: number, { x: from, end }: Open): void => {
    open.delete(line);
    const at = line * ALONG;
    if (end - from > 0.05) path += `M${px(from)} ${px(at - from)}L${px(end)} ${px(at - end)}`;
  };
  for (let right = 1; right < x.length; right += 1) {
    const left = right - 1;
    const [from, to] = [x[left] as number, x[right] as number];
    const [above, aboveTo] = [from + (top[left] as number), to + (top[right] as number)];
    const [below, belowTo] = [from + (bottom[left] as number), to + (bottom[right] as number)];
    if (!(to > from)) continue;
    const first = Math.ceil(Math.min(above, aboveTo) / ALONG);
    const last = Math.floor(Math.max(below, belowTo) / ALONG);
    for (let line = first; line <= last; line += 1) {
      // Along a line, x + y is the same everywhere. It is in the area where that is between those of the edges.
      const sum = line * ALONG;
      const [a, b] = within(sum - above, sum - aboveTo, below - sum, belowTo - sum);
      const known = open.get(line);
      if (a >= b) continue;
      const [begin, end] = [from + a * (to - from), from + b * (to - from)];
      if (known && Math.abs(known.end - begin) < 1e-6) known.end = end;
      else {
        if (known) close(line, known);
        open.set(line, { x: begin, end });
      }
    }
  }
  for (const [line, one] of [...open]) close(line, one);
  return path;
}

/** Where, from 0 to 1, two values that change evenly are both positive: each is given at 0 and at 1. */
function within(f0: number, f1: number, g0: number, g1: number): [number, number] {
  const [a, b] = positive(f0, f1);
  const [c, d] = positive(g0, g1);
  return [Math.max(a, c), Math.min(b, d)];
}

function positive(start: number, end: number): [number, number] {
  if (start >= 0 && end >= 0) return [0, 1];
  if (start < 0 && end < 0) return [1, 0];
  const zero = start / (start - end);
  return start < 0 ? [zero, 1] : [0, zero];
}

const px = (value: number): string => String(Math.round(value * 10) / 10);

/** The area between two edges, as an SVG path. */
export function areaPath(
  x: ArrayLike<number>,
  top: ArrayLike<number>,
  bottom: ArrayLike<number>,
): string {
  const points: string[] = [];
  for (let at = 0; at < x.length; at += 1) points.push(`${px(x[at]!)} ${px(top[at]!)}`);
  for (let at = x.length - 1; at >= 0; at -= 1) points.push(`${px(x[at]!)} ${px(bottom[at]!)}`);
  return `M${points.join('L')}Z`;
}
