import { DARK, LIGHT } from '../src/look/look.js';
import {
  axisTitleMark,
  small,
  TICK_SIZE,
  valueAxis,
  valueAxisMarks,
  yOf,
} from '../src/options/axes.js';
import type { Frame, Mark } from '../src/options/plan.js';
import { describedDrawing, type SvgNode } from '../src/render/svg.js';
import { svgFile } from '../src/render/svg-file.js';

/** What was measured with a number of rows. */
interface Point {
  readonly rows: number;
  readonly seconds: number;
  readonly megabytes: number;
}

const WIDTH = 360;
const HEIGHT = 440;
const MILLION = 1e6;
const FRAMES: readonly Frame[] = [
  { left: 44, top: 34, right: 344, bottom: 184 },
  { left: 44, top: 240, right: 344, bottom: 390 },
];

/**
 * How time and memory grow with the rows, as an SVG file. Axes, marks and colours are those of the kit. None of its
 * charts fits: their axes are of days.
 */
export function growthPicture(points: readonly Point[]): string {
  const [time, memory] = FRAMES as [Frame, Frame];
  const marks = [
    ...panel(points, time, 'Seconds from bytes to every figure', ({ seconds }) => seconds, 0),
    ...panel(points, memory, 'Megabytes held beyond the file', ({ megabytes }) => megabytes, 1),
    {
      ...small(LIGHT),
      x: (memory.left + memory.right) / 2,
      y: memory.bottom + 38,
      text: 'Rows of the file, in millions',
      anchor: 'middle',
    } as const,
  ];
  const said = {
    title: 'Time and memory of kpi-widgets as files grow',
    summary: points
      .map(({ rows, seconds, megabytes }) => {
        const millions = (rows / MILLION).toFixed(1);
        return `${millions} million rows: ${seconds.toFixed(2)} seconds, ${Math.round(megabytes)} megabytes.`;
      })
      .join(' '),
  };
  const drawing = describedDrawing({ width: WIDTH, height: HEIGHT, marks }, LIGHT, said);
  return svgFile(inBothSchemes(drawing));
}

/** A tick such as 0.8, which is 0.7999999999999999 where it was added up. */
const tickText = (tick: number): string => String(Number(tick.toFixed(6)));

/** A line from point to point over an axis of rows. */
function panel(
  points: readonly Point[],
  frame: Frame,
  title: string,
  valueOf: (point: Point) => number,
  color: number,
): Mark[] {
  const stroke = LIGHT.palette[color] as string;
  const values = points.map(valueOf);
  const axis = valueAxis(Math.max(...values), frame.bottom - frame.top, tickText);
  const most = Math.max(...points.map(({ rows }) => rows));
  const rowsAxis = valueAxis(Math.ceil(most / MILLION - 0.1), frame.right - frame.left, tickText);
  const xOf = (millions: number): number =>
    frame.left + ((frame.right - frame.left) * millions) / rowsAxis.top;
  const x = Float64Array.from(points, ({ rows }) => xOf(rows / MILLION));
  const y = Float64Array.from(values, (value) => yOf(axis, frame, value));
  return [
    ...valueAxisMarks(axis, frame, LIGHT),
    ...rowsAxis.ticks.map((tick, at): Mark => ({
      ...small(LIGHT),
      x: xOf(tick),
      y: frame.bottom + 6 + TICK_SIZE / 2 + 2,
      text: rowsAxis.labels[at] as string,
      anchor: 'middle',
    })),
    axisTitleMark(title, frame, LIGHT),
    { mark: 'line', x, y, stroke, width: 2 },
    ...values.map((_, at): Mark => ({
      mark: 'circle',
      x: x[at] as number,
      y: y[at] as number,
      r: 3,
      fill: stroke,
      stroke: LIGHT.surface,
      strokeWidth: 1,
    })),
  ];
}

/** Where the page is dark, a style sheet in the file gives each colour its dark counterpart. */
function inBothSchemes(drawing: SvgNode): SvgNode {
  const pairs = [
    [LIGHT.muted, DARK.muted],
    [LIGHT.grid, DARK.grid],
    [LIGHT.surface, DARK.surface],
    ...LIGHT.palette.slice(0, 2).map((color, at) => [color, DARK.palette[at]]),
  ];
  const rules = pairs.flatMap(([light, dark]) =>
    ['fill', 'stroke'].map((name) => `[${name}="${light}"]{${name}:${dark}}`),
  );
  const style = {
    name: 'style',
    attributes: [],
    text: `@media (prefers-color-scheme:dark){${rules.join('')}}`,
  };
  return { ...drawing, children: [style, ...(drawing.children ?? [])] };
}
