import type { SizeBin, SizesFigure } from '../../kinds/sizes/figure.js';
import type { Look } from '../../look/look.js';
import '../../words/english/axes.js';
import type { Words } from '../../words/format.js';
import { timescaleTitle } from '../../words/names.js';
import { axisTitleMark, valueAxis, valueAxisMarks, yOf, type ValueAxis } from '../axes.js';
import { binAxisMarks, binLabels, LABEL_SIZE } from './bins-axis.js';
import { barMarks, valueMarks } from './bins-marks.js';
import type { BinBar, BinsPanel, BinsPlan, Box, Segment } from './bins-plan.js';
import { layered } from '../layers.js';
import type { Frame, Mark, TextMark } from '../plan.js';
import { percentOf } from '../../words/percent.js';
import { compactNumber } from '../../words/round-numbers.js';

const TOP = 46;
/** Panels stand side by side from this width on, below it one above the other. */
const SIDE_BY_SIDE = 600;
const PANEL_GAP = 28;
/** Free space on either side of a bar, as a part of its step. */
const BAR_PADDING = 0.14;
/**
 * How far the axis goes above the largest count over all timescales
 * (notebook, "Count hubs by community size").
 */
const HUBS_ABOVE = 10;

/** Returns the height in px that the chart needs at this width: stacked panels need `panelHeight` each. */
export const binsHeight = (figure: SizesFigure, width: number, panelHeight: number): number =>
  width < SIDE_BY_SIDE ? panelHeight * Math.max(figure.timescales.length, 1) : panelHeight;

/** Bars on one axis. */
export interface BarsPlan extends BinsPlan {
  readonly axis: ValueAxis;
}

/** The box of each panel, in px: side by side, or one above the other if the width is too small. */
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
  const panels = timescales.map(({ timescale, bins, users }, index): BinsPanel => {
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
      ...bars.flatMap((bar) => valueMarks(bar, sizeOf(bar.bin, measure), measure, look, words)),
      ...binAxisMarks(middles, labels, frame, look),
      ...(measure === 'hubs' || users > 0 ? [] : [zerosMark(frame, look, words)]),
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
    ...layered({ ground: under, data, axes: over }),
    axis,
    panels,
  };
}

const sizeOf = (bin: SizeBin, measure: SizesFigure['measure']): number =>
  measure === 'hubs' ? bin.hubs.length : bin[measure];

function axisLabel(measure: SizesFigure['measure'], words: Words): (value: number) => string {
  if (measure === 'hubs') return words.number;
  const write = measure === 'share' ? percentOf : compactNumber;
  return (value) => write(value, words);
}

const axisName = (timescale: string, words: Words): string =>
  timescale === 'daily' || timescale === 'monthly'
    ? words.say(`axis.bin.${timescale}`)
    : words.say('axis.bin.timescale', { timescale });

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

/** The text in a panel whose counts are all 0, and which would be blank without it. */
export const zerosMark = (frame: Frame, look: Look, words: Words): TextMark => ({
  mark: 'text',
  x: (frame.left + frame.right) / 2,
  y: (frame.top + frame.bottom) / 2,
  text: words.say('nothing.inPicture'),
  fill: look.muted,
  size: 13,
  anchor: 'middle',
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
    step,
    // From the top of the frame to below its labels: easy to hit with a finger.
    reach: {
      x: x - 3,
      y: frame.top - 14,
      width: width + 6,
      height: frame.bottom - frame.top + 34,
    },
  };
}
