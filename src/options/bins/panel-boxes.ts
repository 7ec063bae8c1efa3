import type { Look } from '../../look/look.js';
import type { Words } from '../../words/format.js';
import '../../words/english/sizes.js';
import { small } from '../axes.js';
import type { Box, PanelSpace } from './bins-plan.js';
import type { Frame, TextMark } from '../plan.js';

const PANEL_GAP = 28;

/** Width of each of `count` panels that stand side by side, in px. */
export const sideBySide = (count: number, width: number): number =>
  (width - PANEL_GAP * (count - 1)) / Math.max(count, 1);

/** The height of each panel, in px, if all may be only so high together that they share it. */
export const heightWithin = (count: number, isStacked: boolean, space: PanelSpace): number =>
  isStacked && space.most != null ? Math.floor(space.most / Math.max(count, 1)) : space.height;

/** The box of each panel, in px: side by side, or one above the other. There is always one. */
export function panelBoxes(
  count: number,
  isStacked: boolean,
  { width, height }: PanelSpace,
): Box[] {
  const many = Math.max(count, 1);
  const panel = isStacked ? width : sideBySide(many, width);
  return Array.from({ length: many }, (_, index) => ({
    x: isStacked ? 0 : index * (panel + PANEL_GAP),
    y: isStacked ? index * height : 0,
    width: panel,
    height,
  }));
}

/** The name of a panel, over its left upper corner. */
export const panelTitle = (text: string, x: number, y: number, look: Look): TextMark => ({
  ...small(look),
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
  ...small(look),
  x: (frame.left + frame.right) / 2,
  y: (frame.top + frame.bottom) / 2,
  text: words.say('nothing.inPicture'),
  size: 13,
  anchor: 'middle',
  halo: look.surface,
});
