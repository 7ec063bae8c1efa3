import type { SizeBin } from '../../kinds/sizes/figure.js';
import type { Look } from '../../look/look.js';
import type { Words } from '../../words/format.js';
import { binName, isShort } from '../../words/bin-name.js';
import { compactNumber } from '../../words/round-numbers.js';
import { small, TICK_SIZE } from '../axes.js';
import type { Frame, Mark, RulesMark, TextMark } from '../plan.js';
import { textWidth } from '../text-width.js';

/** Least space between two texts, in px. */
const APART = 4;
/** The same between two edges, which are short: more of them fit. */
const EDGES_APART = 2;

/** How all numbers of a chart are written: short, unless that would change an edge of a bin. */
export const numberWidth = (bins: readonly SizeBin[]): 'full' | 'compact' =>
  bins.every(({ from, to }) => isShort(from) && isShort(to ?? 0)) ? 'compact' : 'full';

/** Whether the names of the bins fit side by side under a frame of this width. */
export const areLevel = (names: readonly string[], width: number): boolean =>
  names.every((name) => wide(name) + APART <= width / names.length);

/**
 * Base line and names under a panel. If the names do not fit, the edges between the bins are named instead, as
 * many as fit.
 */
export function binAxisMarks(
  bins: readonly SizeBin[],
  frame: Frame,
  look: Look,
  words: Words,
): Mark[] {
  const base = Math.round(frame.bottom) + 0.5;
  const width = numberWidth(bins);
  const names = bins.map((bin) => binName(bin, words, width));
  const step = (frame.right - frame.left) / bins.length;
  const rules = (lines: RulesMark['lines']): Mark => {
    return { mark: 'rules', lines, stroke: look.muted, width: 1 };
  };
  const text = (at: number, name: string, anchor: TextMark['anchor']): TextMark => ({
    ...small(look),
    x: frame.left + step * at,
    y: frame.bottom + 14,
    text: name,
    anchor,
  });
  const line = [frame.left, base, frame.right, base] as const;
  if (areLevel(names, frame.right - frame.left)) {
    return [rules([line]), ...names.map((name, place) => text(place + 0.5, name, 'middle'))];
  }
  const write = (edge: number): string =>
    width === 'compact' ? compactNumber(edge, words) : words.number(edge);
  const last = bins.at(-1)?.to ?? null;
  const edges = [
    ...bins.map((bin) => (bin.to === null ? binName(bin, words, width) : write(bin.from))),
    ...(last === null ? [] : [write(last)]),
  ];
  let free = -Infinity;
  const marks = edges.flatMap((name, at): TextMark[] => {
    const isEnd = at === bins.length;
    const mark = text(at, name, isEnd ? 'end' : 'middle');
    const left = mark.x - wide(name) * (isEnd ? 1 : 0.5);
    if (left < free) return [];
    free = left + wide(name) + EDGES_APART;
    return [mark];
  });
  const ticks = edges.map((_, at) => {
    const x = frame.left + step * at;
    return [x, base, x, base + 5] as const;
  });
  return [rules([line, ...ticks]), ...marks];
}

const wide = (text: string): number => textWidth(text, TICK_SIZE);
