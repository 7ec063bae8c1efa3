import type { Look } from '../look/look.js';
import type { LegendEntry, Mark, Plan, TextMark } from './plan.js';
import { LEAST_TEXT } from './text-size.js';
import { fitText, textWidth } from './text-width.js';
import { wrapText } from './wrap-text.js';

/** A picture for a file: parts, each at its own place, on a background colour. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  /** The marks of a part count from (x, y). */
  readonly parts: readonly {
    readonly x: number;
    readonly y: number;
    readonly marks: readonly Mark[];
  }[];
}

/** The content of a widget, to be saved in a file. */
export interface Shown {
  /** The chart; `null` for a number without one. */
  readonly plan: Plan | null;
  /** The number as it is shown, above the chart. */
  readonly value?: string;
  /** The colours that the chart itself does not name. */
  readonly legend?: readonly LegendEntry[];
  readonly swatch?: 'square' | 'circle';
}

/** The texts around the content. */
export interface SheetText {
  /** `''` for none. */
  readonly title: string;
  /** The source: where the data come from, how far they reach, how they were counted. */
  readonly source: string;
  /** Text for the `count` names that are too many to list. */
  readonly more: (count: number) => string;
}

const MARGIN = 16;
/** Width of a card with a number, in px. */
const CARD_WIDTH = 480;
const TITLE = { size: 17, line: 23, most: 4 };
const VALUE = { size: 48, line: 60 };
const SOURCE = { size: LEAST_TEXT, line: 16, most: 8 };
const NAME = { size: LEAST_TEXT, line: 19, gap: 14, swatch: 10 };
/** Factors by which text may be wider than `textWidth` says: in other fonts, and in bold. */
const SPARE = 1.06;
const BOLD = 1.18;
/** Greatest number of colours that are named. */
const NAMES = 60;

/** Lays out a title, a number or a picture or both, the legend of its colours, and the source. */
export function sheetOf(shown: Shown, text: SheetText, look: Look): Sheet {
  const { plan, value, legend = [], swatch = 'square' } = shown;
  const card = value === undefined ? 0 : CARD_WIDTH - 2 * MARGIN;
  const inner = Math.max(plan?.width ?? 0, card);
  const parts: Sheet['parts'][number][] = [];
  let y = MARGIN;
  const add = (marks: readonly Mark[], height: number, gap: number): void => {
    if (marks.length === 0) return;
    parts.push({ x: MARGIN, y, marks });
    y += height + gap;
  };

  const title = wrapText(text.title, TITLE.size, inner / BOLD, TITLE.most);
  const titleStyle = { size: TITLE.size, fill: look.ink, weight: 600 };
  add(
    linesOf(title, TITLE.line, titleStyle),
    title.length * TITLE.line,
    value === undefined ? 8 : 0,
  );
  if (value !== undefined) {
    const style = { size: VALUE.size, fill: look.ink, weight: 700 };
    add(linesOf([value], VALUE.line, style), VALUE.line, 6);
  }
  if (plan) add(plan.marks, plan.height, 10);
  const names = legendMarks(legend, swatch, inner, text.more, look);
  add(names.marks, names.height, 8);
  const source = wrapText(text.source, SOURCE.size, inner / SPARE, SOURCE.most);
  const sourceStyle = { size: SOURCE.size, fill: look.muted };
  add(linesOf(source, SOURCE.line, sourceStyle), source.length * SOURCE.line, 0);
  return {
    width: inner + 2 * MARGIN,
    height: Math.ceil(y + MARGIN - 4),
    ground: look.surface,
    parts,
  };
}

const linesOf = (
  lines: readonly string[],
  height: number,
  {
    size,
    fill,
    weight,
  }: { readonly size: number; readonly fill: string; readonly weight?: number },
): TextMark[] =>
  lines.map((text, index) => ({
    mark: 'text',
    x: 0,
    y: (index + 0.5) * height,
    text,
    fill,
    size,
    anchor: 'start',
    ...(weight === undefined ? {} : { weight }),
  }));

/** Colours with their names, in rows. */
function legendMarks(
  legend: readonly LegendEntry[],
  shape: 'square' | 'circle',
  width: number,
  more: (count: number) => string,
  look: Look,
): { readonly marks: readonly Mark[]; readonly height: number } {
  if (legend.length === 0) return { marks: [], height: 0 };
  const marks: Mark[] = [];
  let [x, y] = [0, NAME.line / 2];
  const place = (name: string, entry: LegendEntry | null): void => {
    const across = 2 * (entry?.r ?? NAME.swatch / 2);
    const indent = entry ? across + 6 : 0;
    const text = fitText(name, NAME.size, (width - indent) / SPARE);
    const length = indent + SPARE * textWidth(text, NAME.size);
    if (x > 0 && x + length > width) [x, y] = [0, y + NAME.line];
    if (entry) marks.push(swatchMark(entry, entry.r === undefined ? shape : 'circle', x, y));
    const fill = entry ? look.ink : look.muted;
    marks.push({ mark: 'text', x: x + indent, y, text, fill, size: NAME.size, anchor: 'start' });
    x += length + NAME.gap;
  };
  for (const entry of legend.slice(0, NAMES)) place(entry.name, entry);
  if (legend.length > NAMES) place(more(legend.length - NAMES), null);
  return { marks, height: y + NAME.line / 2 };
}

function swatchMark(
  { color: fill, shape, r = NAME.swatch / 2 }: LegendEntry,
  swatch: 'square' | 'circle',
  x: number,
  y: number,
): Mark {
  const side = 2 * r;
  if (swatch === 'square') return { mark: 'rect', x, y: y - r, width: side, height: side, fill };
  const marker = { mark: 'circle', x: x + r, y, r, fill, stroke: 'none', strokeWidth: 0 } as const;
  return shape === undefined ? marker : { ...marker, shape };
}
