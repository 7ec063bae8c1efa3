import type { SizeBin, SizesFigure } from '../../kinds/sizes/figure.js';
import { mix, type Look } from '../../look/look.js';
import type { Box, GroupBar } from './bins-plan.js';
import { small, TICK_SIZE } from '../axes.js';
import type { Frame, Mark, TextMark } from '../plan.js';
import { textWidth } from '../text-width.js';

/** Height in px from which a segment is set apart: lines between lower ones would be noise. */
const LEAST_SEGMENT = 6;

/** The bar, and lines between its hubs where they differ and there is room. */
export function barMarks(
  { bar, segments }: GroupBar,
  key: string,
  measure: SizesFigure['measure'],
  look: Look,
): Mark[] {
  const { x, y, width, height } = bar;
  if (segments.length === 0) return [];
  // The largest hub is at the base, so the thin segments all lie above the thick ones and look like one.
  const thick = measure === 'hubs' ? [] : segments.filter((one) => one.height >= LEAST_SEGMENT);
  const top = thick.at(-1)?.y ?? y;
  const edges = [...thick.slice(1).map(bottomOf), ...(top - y >= LEAST_SEGMENT ? [top] : [])];
  return [
    { mark: 'rect', x, y, width, height, fill: look.accent, key },
    {
      mark: 'rules',
      lines: edges.map((edge) => [x, edge, x + width, edge] as const),
      stroke: mix(look.accent, look.surface, 0.8),
      width: 1,
    },
  ];
}

/**
 * The values over their bars. If two would touch, or one would touch another bar, the larger value stays.
 * @param write how a value is written, in one format for all panels
 */
export function valueMarks(
  bars: readonly GroupBar<SizeBin>[],
  valueOf: (bin: SizeBin) => number,
  write: (value: number) => string,
  frame: Frame,
  look: Look,
): TextMark[] {
  const taken = bars.map(({ bar }) => bar);
  return bars
    .filter(({ group }) => valueOf(group) > 0)
    .sort((a, b) => valueOf(b.group) - valueOf(a.group))
    .flatMap(({ group, bar }): TextMark[] => {
      const text = write(valueOf(group));
      const width = textWidth(text, TICK_SIZE);
      const x = Math.min(bar.x + bar.width / 2, frame.right - width / 2);
      const y = bar.y - 9;
      const box = { x: x - width / 2, y: y - TICK_SIZE / 2, width, height: TICK_SIZE };
      if (taken.some((other) => touch(box, other))) return [];
      taken.push(box);
      return [{ ...small(look), x, y, text, fill: look.ink, anchor: 'middle', halo: look.surface }];
    });
}

const touch = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < bottomOf(b) && b.y < bottomOf(a);

const bottomOf = ({ y, height }: Box): number => y + height;
