import type { SizeBin, SizesFigure } from '../../kinds/sizes/figure.js';
import type { Look } from '../../look/look.js';
import '../../words/english/axes.js';
import type { Words } from '../../words/format.js';
import { timescaleName, timescaleTitle } from '../../words/names.js';
import { roundPercent } from '../../words/round-percent.js';
import { axisTitleMark, small, valueAxis, valueAxisMarks, yOf, type ValueAxis } from '../axes.js';
import { areLevel, binAxisMarks, binTexts } from './bins-axis.js';
import { barMarks, valueMarks } from './bins-marks.js';
import type { BarsPlan, BinsAxis, Box, GroupBar, PanelSpace, Segment } from './bins-plan.js';
import { layered } from '../layers.js';
import { heightWithin, panelBoxes, panelTitle, sideBySide, zerosMark } from './panel-boxes.js';
import type { Frame, Mark } from '../plan.js';

/** Least height that a picture may have whose panels stand under each other, in px: on paper there is less. */
const LEAST_STACKED = 280;

/** Px over the frame: for the names of the panel and of the axis, and for a value over the highest bar. */
const TOP = 54;
const VALUE_ROOM = 8;
/** Px under the frame, for the names of the bins and what they count. */
const BOTTOM = 48;
/** Px left of the frame, about: the axis itself is known only when its height is. */
const USUAL_LEFT = 44;
/** Width of panels under each other from which they are lower, their part of the height, and their least one, in px. */
const WIDE = 600;
const LOWER = 0.65;
const LOW = 220;
/** Free space on either side of a bar, as a part of its step. */
const BAR_PADDING = 0.14;
/**
 * How far the axis goes above the largest count over all timescales
 * (notebook, "Count hubs by community size").
 */
const HUBS_ABOVE = 10;

/**
 * Draws hubs by size as bars, one panel per timescale: side by side if the names of the bins fit there, else one
 * above the other.
 */
export function binsPlan(
  figure: SizesFigure,
  look: Look,
  words: Words,
  { axis: scale = 'shared', ...space }: PanelSpace & { readonly axis?: BinsAxis },
): BarsPlan {
  const { timescales, measure } = figure;
  const all = timescales.flatMap(({ bins }) => bins);
  const valueOf = (bin: SizeBin): number => (measure === 'hubs' ? bin.hubs.length : bin[measure]);
  const texts = binTexts(timescales[0]?.bins ?? [], words);
  const isShare = measure === 'share';
  const writeValue = (value: number): string =>
    isShare ? roundPercent(value, words) : texts.write(value < 1 ? value : Math.round(value));

  const count = timescales.length;
  const isStacked =
    count > 1 &&
    (space.most ?? space.height) >= LEAST_STACKED &&
    !areLevel(texts.names, sideBySide(count, space.width) - USUAL_LEFT);
  const isFree = isStacked && space.most == null;
  const height = isFree ? stackedHeight(space) : heightWithin(count, isStacked, space);
  const boxes = panelBoxes(count, isStacked, { ...space, height });

  const axisOf = (bins: readonly SizeBin[]): ValueAxis => {
    const largest = Math.max(0, ...bins.map(valueOf));
    const end =
      measure === 'hubs' ? largest + HUBS_ABOVE : isShare && scale === 'shared' ? 1 : null;
    return valueAxis(largest, height - TOP - BOTTOM, isShare ? writeValue : texts.write, {
      whole: measure === 'hubs',
      ...(end === null ? {} : { end }),
    });
  };
  const axes = timescales.map(({ bins }) => axisOf(scale === 'own' ? bins : all));
  const left = Math.ceil(Math.max(0, ...axes.map(({ labelWidth }) => labelWidth))) + 10;

  const under: Mark[] = [];
  const data: Mark[] = [];
  const over: Mark[] = [];
  const panels = timescales.map(({ timescale, bins, users }, index) => {
    const { x, y, width } = boxes[index] as Box;
    const axis = axes[index] as ValueAxis;
    const frame: Frame = {
      left: x + left,
      top: y + TOP,
      right: x + width,
      bottom: y + height - BOTTOM,
    };
    const bars = bins.map((bin, place) =>
      barOf(bin, place, bins.length, valueOf(bin), axis, frame, measure),
    );
    under.push(
      panelTitle(timescaleTitle(timescale, words), x, y, look),
      {
        ...axisTitleMark(words.say(`axis.${measure}`), frame, look),
        x,
        y: frame.top - 16 - VALUE_ROOM,
      },
      ...valueAxisMarks(axis, frame, look),
    );
    data.push(...bars.flatMap((bar, place) => barMarks(bar, `${index}/${place}`, measure, look)));
    over.push(
      ...valueMarks(bars, valueOf, writeValue, frame, look),
      ...binAxisMarks(texts, frame, look),
      ...(measure === 'hubs' || users > 0 ? [] : [zerosMark(frame, look, words)]),
      {
        ...small(look),
        x: (frame.left + frame.right) / 2,
        y: y + height - 10,
        text: words.say('bin.users', { timescale: timescaleName(timescale, words) }),
        anchor: 'middle',
      },
    );
    return { timescale, frame, axis, bars };
  });
  return {
    kind: 'bars',
    width: space.width,
    height: isStacked ? count * height : height,
    ...layered({ ground: under, data, axes: over }),
    panels,
  };
}

/** Wide panels under each other are lower, so that all are seen at once. */
const stackedHeight = ({ width, height }: PanelSpace): number =>
  width < WIDE ? height : Math.max(height * LOWER, Math.min(height, LOW));

function barOf(
  bin: SizeBin,
  place: number,
  count: number,
  total: number,
  axis: ValueAxis,
  frame: Frame,
  measure: SizesFigure['measure'],
): GroupBar<SizeBin> {
  const step = (frame.right - frame.left) / count;
  const x = frame.left + step * (place + BAR_PADDING);
  const width = step * (1 - 2 * BAR_PADDING);
  const y = yOf(axis, frame, total);
  let below = 0;
  const segments = bin.hubs.map(({ users }, hub): Segment => {
    const part = measure === 'hubs' ? 1 : (total * users) / (bin.users || 1);
    const top = yOf(axis, frame, below + part);
    const bottom = yOf(axis, frame, below);
    below += part;
    return { hub, x, y: top, width, height: bottom - top };
  });
  return {
    group: bin,
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
