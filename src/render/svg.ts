import type { Look } from '../look/look.js';
import type { Mark, Plan } from '../options/plan.js';
import { shapePath } from '../options/shapes.js';
import type { Sheet } from '../options/sheet.js';
import { bidiIsolated } from '../words/bidi-isolated.js';
import { escaped } from '../words/escaped.js';

/** An SVG element as plain data: `text` is its text, never markup. */
export interface SvgNode {
  readonly name: string;
  /** The key of its mark: nodes of the same key in two pictures are the same thing. It is not written. */
  readonly key?: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children?: readonly SvgNode[];
  readonly text?: string;
}

/** The picture of a plan, as it stands on the page, in print and in an exported file. */
export const drawing = (plan: Plan, look: Look): SvgNode =>
  svgOf(plan.width, plan.height, look, plan.marks.map(draw));

/** Marks that are drawn over a picture of this size. */
export const overlay = ({ width, height }: Plan, marks: readonly Mark[], look: Look): SvgNode =>
  svgOf(width, height, look, marks.map(draw));

/** Texts of a picture for screen readers. */
export interface Said {
  readonly title: string;
  readonly summary: string;
}

/** The picture of a sheet for a file, with its background and its texts for screen readers. */
export function sheetDrawing(
  { width, height, ground, parts }: Sheet,
  look: Look,
  said: Said,
): SvgNode {
  const whole = { mark: 'rect', x: 0, y: 0, width, height, fill: ground } as const;
  const marks = [
    draw(whole),
    ...parts.map(({ x, y, marks }) =>
      node('g', { transform: `translate(${at(x)} ${at(y)})` }, marks.map(draw)),
    ),
  ];
  return described(svgOf(width, height, look, marks), said);
}

/** The picture of a plan for a file, with its texts for screen readers. */
export const describedDrawing = (plan: Plan, look: Look, said: Said): SvgNode =>
  described(drawing(plan, look), said);

const described = (
  { name, attributes, children = [] }: SvgNode,
  { title, summary }: Said,
): SvgNode => ({
  name,
  attributes: [...attributes, ['role', 'img']],
  children: [
    { ...node('title', {}), text: title },
    { ...node('desc', {}), text: summary },
    ...children,
  ],
});

const svgOf = (
  width: number,
  height: number,
  { font }: Look,
  children: readonly SvgNode[],
): SvgNode =>
  node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': font,
    },
    children,
  );

const draw = (mark: Mark): SvgNode => {
  const drawn = nodeOf(mark);
  return 'key' in mark && mark.key !== undefined ? { ...drawn, key: mark.key } : drawn;
};

function nodeOf(mark: Mark): SvgNode {
  switch (mark.mark) {
    case 'band':
      return node('path', { d: `${pathOf(mark.x, mark.y)}${closing(mark)}`, fill: mark.fill });
    case 'line':
      return node('path', {
        d: pathOf(mark.x, mark.y),
        fill: 'none',
        stroke: mark.stroke,
        'stroke-width': mark.width,
        'stroke-linejoin': 'round',
        ...dashOf(mark.dash),
      });
    case 'rules':
      return node('path', {
        d: mark.lines
          .map(([x1, y1, x2, y2]) => `M${at(x1)},${at(y1)}L${at(x2)},${at(y2)}`)
          .join(''),
        fill: 'none',
        stroke: mark.stroke,
        'stroke-width': mark.width,
        ...dashOf(mark.dash),
      });
    case 'rect': {
      const { x, y, width, height, fill, opacity } = mark;
      // A path: the edges of <rect> are smoothed differently from those of the lines beside it.
      const d = `M${at(x)},${at(y)}h${at(width)}v${at(height)}h${at(-width)}Z`;
      return node('path', {
        d,
        fill,
        ...(opacity === undefined ? {} : { 'fill-opacity': opacity }),
      });
    }
    case 'circle': {
      const { x, y, r, shape = 'circle' } = mark;
      const isCircle = shape === 'circle';
      return node(isCircle ? 'circle' : 'path', {
        ...(isCircle ? { cx: at(x), cy: at(y), r: at(r) } : { d: shapePath(shape, x, y, r) }),
        fill: mark.fill,
        stroke: mark.stroke,
        'stroke-width': mark.strokeWidth,
        ...(mark.opacity === undefined ? {} : { 'fill-opacity': mark.opacity }),
      });
    }
    case 'path':
      return node('path', {
        d: mark.d,
        fill: mark.fill,
        stroke: mark.stroke,
        'stroke-width': mark.width,
        'stroke-linejoin': 'round',
      });
    case 'text':
      return {
        ...node('text', {
          x: at(mark.x),
          y: at(mark.y),
          fill: mark.fill,
          'font-size': mark.size,
          'text-anchor': mark.anchor,
          'dominant-baseline': 'central',
          ...(mark.weight === undefined ? {} : { 'font-weight': mark.weight }),
          ...(mark.rotate === undefined
            ? {}
            : { transform: `rotate(${mark.rotate} ${at(mark.x)} ${at(mark.y)})` }),
          ...(mark.halo === undefined
            ? {}
            : { stroke: mark.halo, 'stroke-width': 3, 'paint-order': 'stroke' }),
        }),
        text: bidiIsolated(mark.text),
      };
  }
}

const node = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children?: readonly SvgNode[],
): SvgNode => ({
  name,
  attributes: Object.entries(attributes).map(([key, value]) => [key, String(value)] as const),
  ...(children ? { children } : {}),
});

/** Rounds to a tenth of a pixel, which is precise enough and keeps paths short. */
const at = (px: number): number => Math.round(px * 10) / 10;

/** Places from the left as texts, by the places: all bands of a picture have the same. */
const places = new WeakMap<Float64Array, readonly string[]>();

function textsOf(x: Float64Array): readonly string[] {
  const texts = places.get(x) ?? Array.from(x, (px) => `${at(px)},`);
  places.set(x, texts);
  return texts;
}

/** Tenths of a pixel as texts: a picture has thousands of heights, and to write a number takes much longer. */
const tenths: string[] = [];

const textOf = (px: number): string => {
  const n = Math.round(px * 10);
  return (tenths[n] ??= String(n / 10));
};

/** Paths as texts, by their heights: where only the colours of a picture change, its paths stay. */
const paths = new WeakMap<Float64Array, { readonly x: Float64Array; readonly d: string }>();

function pathOf(x: Float64Array, y: Float64Array): string {
  let known = paths.get(y);
  if (known?.x !== x) paths.set(y, (known = { x, d: newPath(x, y) }));
  return known.d;
}

function newPath(x: Float64Array, y: Float64Array): string {
  const across = textsOf(x);
  let d = '';
  let isDown = false;
  for (let index = 0; index < x.length; index += 1) {
    const height = y[index] as number;
    if (Number.isNaN(height)) {
      isDown = false;
      continue;
    }
    d += (isDown ? 'L' : 'M') + (across[index] as string) + textOf(height);
    isDown = true;
  }
  return d;
}

const closing = ({ x, base }: { readonly x: Float64Array; readonly base: number }): string =>
  x.length === 0 ? '' : `V${at(base)}H${at(x[0] as number)}Z`;

const dashOf = (dash?: readonly number[]): { 'stroke-dasharray'?: string } =>
  dash ? { 'stroke-dasharray': dash.join(' ') } : {};

/** Characters that XML forbids even if they are escaped: control characters and lone surrogates. */
/** Signs that XML cannot have. Names in data may have any sign. */
export const ILLEGAL = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const written = (text: string): string => escaped(text).replace(ILLEGAL, '\ufffd');

/** The markup of a picture, as in an SVG file. */
export function markupOf({ name, attributes, children = [], text = '' }: SvgNode): string {
  const pairs = attributes.map(([key, value]) => ` ${key}="${written(value)}"`).join('');
  return `<${name}${pairs}>${written(text)}${children.map(markupOf).join('')}</${name}>`;
}
