import type { SizeBin, SizesFigure } from '../figures/figure.js';
import { mix, type Look } from '../look/look.js';
import type { Words } from '../words/format.js';
import { timescaleTitle } from '../words/names.js';
import { axisTitleMark, valueAxis, valueAxisMarks, yOf, type ValueAxis } from './axes.js';
import { binAxisMarks, binLabels, LABEL_SIZE } from './bins-axis.js';
import type { Frame, Mark, Plan, RectMark, TextMark } from './plan.js';
import { textWidth } from './text-width.js';

const TOP = 46;
/** Panels stand side by side from this width on, below it one above the other. */
const SIDE_BY_SIDE = 600;
const PANEL_GAP = 28;
const BAR_PADDING = 0.14;
/** From this height on, in px, a line sets a hub's segment apart from the one below. */
const LEAST_SEGMENT = 4;
/** Every other segment is so much nearer to the surface. */
const LIGHTER = 0.22;
/** Above the largest count over all timescales (notebook, "Count hubs by community size"). */
const HUBS_ABOVE = 10;

/** One hub's part of a bar, in px. */
export interface Segment extends Box {
  /** Place of the hub in its bin. */
  readonly hub: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface BinBar {
  readonly bin: SizeBin;
  /** The whole bar; its height is 0 where there is nothing. */
  readonly bar: Box;
  /** From the base up, the largest hub first. */
  readonly segments: readonly Segment[];
  /** Where a pointer means this bin. */
  readonly reach: Box;
}

/** The bars of one timescale. */
export interface BinsPanel {
  readonly timescale: string;
  readonly frame: Frame;
  readonly bars: readonly BinBar[];
}

/** A bar for each bin, or an area for each hub inside that of its bin. */
export type BinsKind = 'bars' | 'treemap';

export interface BinsPlan extends Plan {
  readonly kind: BinsKind;
  readonly panels: readonly BinsPanel[];
}

/** The height that bins of this width need: panels one above the other need twice as much. */
export const binsHeight = (figure: SizesFigure, width: number, panelHeight: number): number =>
  width < SIDE_BY_SIDE ? panelHeight * Math.max(figure.timescales.length, 1) : panelHeight;

export interface BarsPlan extends BinsPlan {
  readonly axis: ValueAxis;
}

/** The room of each panel, in px: side by side, or one above the other where that is too narrow. */
export function panelBoxes(count: number, width: number, height: number): Box[] {
  const isStacked = width < SIDE_BY_SIDE;
  const many = Math.max(count, 1);
  const panelWidth = isStacked ? width : (width - PANEL_GAP * (many - 1)) / many;
  const panelHeight = isStacked ? height / many : height;
  return Array.from({ length: many }, (_, index) => ({
    x: isStacked ? 0 : index * (panelWidth + PANEL_GAP),
    y: isStacked ? index * panelHeight : 0,
    width: panelWidth,
    height: panelHeight,
  }));
}

/** Draws hubs by size as bars, one panel per timescale, all on one value axis. */
export function binsPlan(
  figure: SizesFigure,
  look: Look,
  words: Words,
  { width, height }: { readonly width: number; readonly height: number },
): BarsPlan {
  const { timescales, measure } = figure;
  const boxes = panelBoxes(timescales.length, width, height);
  const { width: panelWidth, height: panelHeight } = boxes[0] as Box;

  const all = timescales.flatMap(({ bins }) => bins);
  const largest = all.reduce((max, bin) => Math.max(max, sizeOf(bin, measure)), 0);
  const axis = valueAxis(largest, panelHeight - TOP - 60, axisLabel(measure, words), {
    whole: measure === 'hubs',
    ...(measure === 'hubs' ? { end: largest + HUBS_ABOVE } : {}),
    ...(measure === 'share' ? { end: 1 } : {}),
  });
  const left = Math.ceil(axis.labelWidth) + 10;
  const labels = binLabels(timescales[0]?.bins ?? [], panelWidth - left, words);

  const under: Mark[] = [];
  const data: Mark[] = [];
  const over: Mark[] = [];
  const panels = timescales.map(({ timescale, bins }, index): BinsPanel => {
    const { x: x0, y: y0 } = boxes[index] as Box;
    const frame: Frame = {
      left: x0 + left,
      top: y0 + TOP,
      right: x0 + panelWidth,
      bottom: y0 + panelHeight - labels.height - 24,
    };
    const bars = bins.map((bin, place) => barOf(bin, place, bins.length, measure, axis, frame));
    const middles = bars.map(({ bar }) => bar.x + bar.width / 2);
    under.push(
      panelTitle(timescaleTitle(timescale, words), x0, y0, look),
      { ...axisTitleMark(words.say(`axis.${measure}`), frame, look), x: x0 },
      ...valueAxisMarks(axis, frame, look),
    );
    data.push(...bars.flatMap((bar, place) => barMarks(bar, `${index}/${place}`, look)));
    over.push(
      ...bars.flatMap((bar) => valueMarks(bar, measure, look, words)),
      ...binAxisMarks(middles, labels, frame, look),
      {
        mark: 'text',
        x: (frame.left + frame.right) / 2,
        y: y0 + panelHeight - 10,
        text: axisName(timescale, words),
        fill: look.muted,
        size: LABEL_SIZE,
        anchor: 'middle',
      },
    );
    return { timescale, frame, bars };
  });
  return {
    kind: 'bars',
    width,
    height,
    marks: [...under, ...data, ...over],
    data: [under.length, under.length + data.length],
    axis,
    panels,
  };
}

const sizeOf = (bin: SizeBin, measure: SizesFigure['measure']): number =>
  measure === 'hubs' ? bin.hubs.length : bin[measure];

const axisLabel = (measure: SizesFigure['measure'], words: Words) =>
  measure === 'share' ? words.percent : measure === 'users' ? words.compact : words.number;

const axisName = (timescale: string, words: Words): string =>
  timescale === 'daily' || timescale === 'monthly'
    ? words.say(`axis.bin.${timescale}`)
    : words.say('axis.bin', { timescale });

/** The name of a panel, over its left upper corner. */
export const panelTitle = (text: string, x: number, y: number, look: Look): TextMark => ({
  mark: 'text',
  x,
  y: y + 10,
  text,
  fill: look.ink,
  size: 13,
  anchor: 'start',
  weight: 600,
});

function barOf(
  bin: SizeBin,
  place: number,
  count: number,
  measure: SizesFigure['measure'],
  axis: ValueAxis,
  frame: Frame,
): BinBar {
  const step = (frame.right - frame.left) / count;
  const x = frame.left + step * (place + BAR_PADDING);
  const width = step * (1 - 2 * BAR_PADDING);
  const total = sizeOf(bin, measure);
  const y = yOf(axis, frame, total);
  let below = 0;
  const segments = bin.hubs.map(({ users }, hub): Segment => {
    const part = measure === 'hubs' ? 1 : bin.users > 0 ? (total * users) / bin.users : 0;
    const top = yOf(axis, frame, below + part);
    const bottom = yOf(axis, frame, below);
    below += part;
    return { hub, x, y: top, width, height: bottom - top };
  });
  return {
    bin,
    bar: { x, y, width, height: frame.bottom - y },
    segments,
    // From the top of the frame to below its labels: easy to hit with a finger.
    reach: {
      x: x - 3,
      y: frame.top - 14,
      width: width + 6,
      height: frame.bottom - frame.top + 34,
    },
  };
}

/** The bar, its hubs, and lines between them where there is room. */
function barMarks({ bar, segments }: BinBar, key: string, look: Look): Mark[] {
  const { x, width } = bar;
  if (segments.length === 0) return [];
  const lighter = mix(look.accent, look.surface, LIGHTER);
  const thick = segments
    .slice(1)
    .filter((segment, below) => isThick(segment) && isThick(segments[below] as Segment));
  return [
    // Under its segments, so that no seam shows between two.
    { ...rectOf(bar, look.accent), key },
    ...segments.map((segment) => ({
      ...rectOf(segment, segment.hub % 2 === 1 ? lighter : look.accent),
      key: `${key}/${segment.hub}`,
    })),
    {
      mark: 'rules',
      lines: thick.map((segment) => {
        const base = segment.y + segment.height;
        return [x, base, x + width, base] as const;
      }),
      stroke: mix(look.accent, look.surface, 0.75),
      width: 0.75,
    },
  ];
}

/** What a bar stands for, over it. */
function valueMarks(
  { bin, bar: { x, y, width } }: BinBar,
  measure: SizesFigure['measure'],
  look: Look,
  words: Words,
): TextMark[] {
  const total = sizeOf(bin, measure);
  if (total === 0) return [];
  const room = width / (1 - 2 * BAR_PADDING);
  const text = valueTexts(total, measure, words).find(
    (value) => textWidth(value, LABEL_SIZE) <= room,
  );
  if (text === undefined) return [];
  return [
    {
      mark: 'text',
      x: x + width / 2,
      y: y - 9,
      text,
      fill: look.ink,
      size: LABEL_SIZE,
      anchor: 'middle',
    },
  ];
}

/** Ways to write the value of a bar, the shortest last. */
const valueTexts = (
  value: number,
  measure: SizesFigure['measure'],
  words: Words,
): readonly string[] =>
  measure === 'share'
    ? [
        words.percent(value),
        ...(value < 0.005 ? [] : [words.percent(Math.round(value * 100) / 100)]),
      ]
    : [words.whole(value), words.compact(value)];

const isThick = ({ height }: Segment): boolean => height >= LEAST_SEGMENT;

const rectOf = ({ x, y, width, height }: Box, fill: string): RectMark => ({
  mark: 'rect',
  x,
  y,
  width,
  height,
  fill,
});
