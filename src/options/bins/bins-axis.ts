import type { SizeBin } from '../../kinds/sizes/figure.js';
import type { Look } from '../../look/look.js';
import type { Words } from '../../words/format.js';
import { binName, isShort } from '../../words/bin-name.js';
import { compactNumber } from '../../words/round-numbers.js';
import { small, TICK_SIZE } from '../axes.js';
import type { Frame, Mark, TextMark } from '../plan.js';
import { textWidth } from '../text-width.js';

/** Least space between two texts, in px. */
const APART = 4;
/** The same between two edges: nearer, two numbers read as one. */
const EDGES_APART = 8;

/** The numbers of a chart, all written in one way: short, unless that would change an edge of a bin. */
export interface BinTexts {
  readonly write: (value: number) => string;
  readonly names: readonly string[];
  /** The lower edge of each bin and the upper one of the last, unless that is open. */
  readonly edges: readonly string[];
}

export function binTexts(bins: readonly SizeBin[], words: Words): BinTexts {
  const isCompact = bins.every(({ from, to }) => isShort(from) && isShort(to ?? 0));
  const write = (value: number): string =>
    isCompact ? compactNumber(value, words) : words.number(value);
  const names = bins.map((bin) => binName(bin, words, isCompact ? 'compact' : 'full'));
  const last = bins.at(-1)?.to ?? null;
  const edges = bins.map(({ from, to }, at) => (to === null ? (names[at] as string) : write(from)));
  return { write, names, edges: last === null ? edges : [...edges, write(last)] };
}

/** Whether the names of the bins fit side by side under a frame of this width. */
export const areLevel = (names: readonly string[], width: number): boolean =>
  names.every((name) => wide(name) + APART <= width / names.length);

/**
 * Base line and names under a panel. If the names do not fit, the edges between the bins are named instead, as
 * many as fit.
 */
export function binAxisMarks({ names, edges }: BinTexts, frame: Frame, look: Look): Mark[] {
  const { left, right, bottom } = frame;
  const base = Math.round(bottom) + 0.5;
  const step = (right - left) / names.length;
  const isLevel = areLevel(names, right - left);
  const texts = isLevel ? names : edges;
  let free = -Infinity;
  const marks = texts.flatMap((text, at): TextMark[] => {
    const isEnd = at === names.length;
    const x = left + step * (at + (isLevel ? 0.5 : 0));
    const start = x - wide(text) * (isEnd ? 1 : 0.5);
    if (start < free) return [];
    free = start + wide(text) + EDGES_APART;
    return [{ ...small(look), x, y: bottom + 14, text, anchor: isEnd ? 'end' : 'middle' }];
  });
  const ticks = isLevel ? [] : texts.map((_, at) => left + step * at);
  return [
    {
      mark: 'rules',
      lines: [[left, base, right, base], ...ticks.map((x) => [x, base, x, base + 5] as const)],
      stroke: look.muted,
      width: 1,
    },
    ...marks,
  ];
}

const wide = (text: string): number => textWidth(text, TICK_SIZE);
