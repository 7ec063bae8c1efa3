import type { SvgNode } from './svg.js';

/** The width and height of a drawing in px, from the attributes of its root. */
export function sizeOf(drawing: SvgNode): { readonly width: number; readonly height: number } {
  const style = new Style(drawing, null);
  return { width: style.number('width'), height: style.number('height') };
}

/**
 * Paints a drawing on a canvas, from the same tree as the picture on the page and in a file, so that all
 * look the same. The SVG is not loaded as an image, as a strict page forbids images from `data:`.
 * @throws if the drawing contains something that `svg.ts` does not make
 */
export function paint(context: CanvasRenderingContext2D, node: SvgNode): void {
  paintNode(context, node, null);
}

function paintNode(context: CanvasRenderingContext2D, node: SvgNode, parent: Style | null): void {
  const style = new Style(node, parent);
  context.save();
  transform(context, style.own('transform'));
  switch (node.name) {
    case 'svg':
    case 'g':
      for (const child of node.children ?? []) paintNode(context, child, style);
      break;
    case 'path':
      paintPath(context, new Path2D(style.own('d')), style);
      break;
    case 'circle': {
      const path = new Path2D();
      path.arc(style.number('cx'), style.number('cy'), style.number('r'), 0, 2 * Math.PI);
      paintPath(context, path, style);
      break;
    }
    case 'text':
      paintText(context, node.text ?? '', style);
      break;
    case 'title':
    case 'desc':
      break;
    default:
      throw new Error(`<${node.name}> cannot be painted`);
  }
  context.restore();
}

/** The attributes of a node, and those that it inherits. */
class Style {
  readonly #own: ReadonlyMap<string, string>;
  readonly #parent: Style | null;

  constructor({ attributes }: SvgNode, parent: Style | null) {
    this.#own = new Map(attributes);
    this.#parent = parent;
  }

  own(name: string): string {
    return this.#own.get(name) ?? '';
  }

  inherited(name: string): string {
    return this.#own.get(name) ?? this.#parent?.inherited(name) ?? '';
  }

  number(name: string, usual = 0): number {
    return Number(this.#own.get(name) ?? usual);
  }

  /** The colour of the fill or the stroke; `null` for none. */
  color(name: 'fill' | 'stroke'): string | null {
    const color = this.inherited(name) || (name === 'fill' ? 'black' : 'none');
    return color === 'none' ? null : color;
  }
}

function transform(context: CanvasRenderingContext2D, text: string): void {
  for (const [, name, list = ''] of text.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b = 0, c = 0] = list
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (name === 'translate') context.translate(a, b);
    else if (name === 'rotate') {
      context.translate(b, c);
      context.rotate((a * Math.PI) / 180);
      context.translate(-b, -c);
    } else throw new Error(`${name}() cannot be painted`);
  }
}

function paintPath(context: CanvasRenderingContext2D, path: Path2D, style: Style): void {
  const fill = style.color('fill');
  if (fill !== null) {
    context.globalAlpha = style.number('fill-opacity', 1);
    context.fillStyle = fill;
    context.fill(path);
    context.globalAlpha = 1;
  }
  if (startStroke(context, style)) context.stroke(path);
}

/** Sets the line style; `false` if there is no line. A canvas ignores a width of 0 and keeps the last one. */
function startStroke(context: CanvasRenderingContext2D, style: Style): boolean {
  const stroke = style.color('stroke');
  const width = style.number('stroke-width', 1);
  if (stroke === null || !(width > 0)) return false;
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.lineJoin = (style.own('stroke-linejoin') || 'miter') as CanvasLineJoin;
  context.miterLimit = 4;
  context.setLineDash(
    style
      .own('stroke-dasharray')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number),
  );
  return true;
}

const ALIGN: Readonly<Record<string, CanvasTextAlign>> = {
  start: 'left',
  middle: 'center',
  end: 'right',
};

function paintText(context: CanvasRenderingContext2D, text: string, style: Style): void {
  const weight = style.inherited('font-weight') || '400';
  const size = style.number('font-size', 16);
  context.font = `${weight} ${size}px ${style.inherited('font-family') || 'sans-serif'}`;
  context.direction = 'ltr';
  context.textAlign = ALIGN[style.own('text-anchor')] ?? 'left';
  context.textBaseline = 'alphabetic';
  const x = style.number('x');
  const y = style.number('y') + shift(context, style, size);
  if (startStroke(context, style)) context.strokeText(text, x, y);
  const fill = style.color('fill');
  if (fill === null) return;
  context.fillStyle = fill;
  context.fillText(text, x, y);
}

/** Distance in px from the position of a text down to its base line. */
function shift(context: CanvasRenderingContext2D, style: Style, size: number): number {
  const dy = style.own('dy');
  if (dy.endsWith('em')) return Number.parseFloat(dy) * size;
  if (style.own('dominant-baseline') !== 'central') return 0;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText('x');
  return (fontBoundingBoxAscent - fontBoundingBoxDescent) / 2;
}
