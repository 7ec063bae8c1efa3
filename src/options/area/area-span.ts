import type { Look } from '../../look/look.js';
import type { Frame, Mark } from '../plan.js';

/** Marks of the span of the time axis that the reader is drawing. */
export function areaSpanMarks(
  { frame }: { readonly frame: Frame },
  look: Look,
  span: readonly [number, number],
): Mark[] {
  const [left, right] = [...span]
    .sort((a, b) => a - b)
    .map((x) => Math.min(Math.max(x, frame.left), frame.right)) as [number, number];
  const height = frame.bottom - frame.top;
  const fill = look.accent;
  return [
    { mark: 'rect', x: left, y: frame.top, width: right - left, height, fill, opacity: 0.15 },
    {
      mark: 'rules',
      lines: [left, right].map((x) => [x, frame.top, x, frame.bottom] as const),
      stroke: fill,
      width: 1,
    },
  ];
}
