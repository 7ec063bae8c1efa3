/** A point in tenths of a px, in which pictures are drawn. */
type Point = readonly [x: number, y: number];

interface Line {
  readonly points: readonly Point[];
  readonly isClosed: boolean;
}

/** Paths of straight lines: others have numbers of another meaning. */
const STRAIGHT = /^[MLHVhvZz\d\s.,-]*$/;
/** Points that are as near to the last one are left out, in tenths of a px. */
const NEAR = 4;
/** Most points of a line of which none is left out: a thin bar needs its corners. */
const FEW = 8;

/**
 * The same path in fewer letters: each place as its distance from the last one, and without points that nobody sees.
 * A path with curves stays as it is.
 */
export function shortPath(d: string): string {
  if (!STRAIGHT.test(d)) return d;
  let at: Point = [0, 0];
  let text = '';
  for (const { points, isClosed } of linesOf(d)) {
    let last = '';
    points.forEach((point, index) => {
      const [dx, dy] = [point[0] - at[0], point[1] - at[1]];
      const isInside = index > 0 && index < points.length - 1 && points.length > FEW;
      if (isInside && Math.abs(dx) + Math.abs(dy) < NEAR) return;
      const command = index === 0 ? 'm' : dy === 0 ? 'h' : dx === 0 ? 'v' : 'l';
      const numbers = { m: [dx, dy], l: [dx, dy], h: [dx], v: [dy] }[command];
      text += (command === last ? ' ' : command) + numbers.map(decimal).join(' ');
      // Places after the first one are lines.
      last = command === 'm' ? 'l' : command;
      at = point;
    });
    if (isClosed) [text, at] = [`${text}z`, points[0] as Point];
  }
  return text.replace(/ -/g, '-');
}

function linesOf(d: string): Line[] {
  const lines: { points: Point[]; isClosed: boolean }[] = [];
  const tenths = (text: string): number => Math.round(Number(text) * 10);
  let at: Point = [0, 0];
  for (const [, command = '', list = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (list.match(/-?[\d.]+/g) ?? []).map(tenths);
    const step = numbers[0] ?? 0;
    if (command === 'M') lines.push({ points: [], isClosed: false });
    const line = lines.at(-1);
    if (!line) continue;
    const go = (point: Point): void => void line.points.push((at = point));
    if (command === 'H' || command === 'h') go([step + (command === 'h' ? at[0] : 0), at[1]]);
    else if (command === 'V' || command === 'v') go([at[0], step + (command === 'v' ? at[1] : 0)]);
    else if (command === 'Z' || command === 'z') line.isClosed = true;
    else
      for (let i = 0; i < numbers.length; i += 2)
        go([numbers[i] as number, numbers[i + 1] as number]);
  }
  return lines;
}

/** A number of tenths as a decimal: `-.4`. */
const decimal = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./, '$1.');
