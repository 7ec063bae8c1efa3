import type { Box } from './bins-plan.js';
import type { Look } from '../../look/look.js';
import type { TextMark } from '../plan.js';
import { LEAST_TEXT as LABEL_SIZE } from '../text-size.js';
import { fitText, textWidth } from '../text-width.js';
import { wrapText } from '../wrap-text.js';

/** Height of the name of a cluster over its hubs, in px. */
export const HEAD = 17;
/** Size of a cluster, in px, from which it has its name over its hubs. */
const LEAST_NAMED = { width: 44, height: 2 * HEAD + 8 };
/** Factor by which a bold text may be wider than `textWidth` says. */
const BOLD = 1.1;
/** Px between a name and the edge of its area. */
const PADDING = 4;
const LINE_HEIGHT = 14;
/** Px above and below all lines together. */
const AIR = 4;
/** Least number of letters left of a cut name: fewer say nothing. */
const LEAST_CUT = 3;
/** Width of an area, in px, below which the name of the largest hub comes nearer to the edges. */
const TIGHT = 40;
/** Width of a line, in px, from which a name may take two lines: narrower lines tear it to pieces. */
const LEAST_WRAPPED = 64;

/** Whether there is room for the name of a cluster over its hubs. */
export const isNamed = ({ width, height }: Box): boolean =>
  width > LEAST_NAMED.width && height > LEAST_NAMED.height;

/** The name of a cluster over its hubs, cut if it must be. */
export const clusterMarks = (name: string, { x, y, width }: Box, look: Look): TextMark[] => [
  {
    mark: 'text',
    x: x + PADDING,
    y: y + HEAD / 2,
    text: fitText(name, LABEL_SIZE, (width - 2 * PADDING) / BOLD),
    fill: look.ink,
    size: LABEL_SIZE,
    anchor: 'start',
    weight: 600,
  },
];

/**
 * The name of a hub in its area, cut if it must be, and its number under it if that fits uncut. Empty
 * if too little of the name fits.
 * @param isLargest whether it is the largest hub of all, which is named as long as one letter fits
 */
export function hubMarks(
  name: string,
  number: string,
  box: Box,
  fill: string,
  isLargest: boolean,
): TextMark[] {
  const [padding, air] = isTight(box) && isLargest ? [1, 0] : [PADDING, AIR];
  const room = box.width - 2 * padding;
  const lines = linesOf(
    name,
    number,
    room,
    Math.floor((box.height - air) / LINE_HEIGHT),
    isLargest,
  );
  return lines.map((text, line) => ({
    mark: 'text',
    x: box.x + padding,
    y: box.y + (air === 0 ? 0 : 3) + LINE_HEIGHT * (line + 0.5),
    text,
    fill,
    size: LABEL_SIZE,
    anchor: 'start',
  }));
}

const isTight = ({ width, height }: Box): boolean => width < TIGHT || height < LINE_HEIGHT + AIR;

/** @param most lines that fit */
function linesOf(
  name: string,
  number: string,
  room: number,
  most: number,
  isLargest: boolean,
): string[] {
  const fits = (text: string): boolean => textWidth(text, LABEL_SIZE) <= room;
  const hasNumber = most > 1 && fits(number);
  const named = (lines: readonly string[]): string[] => [...lines, ...(hasNumber ? [number] : [])];
  if (most < 1) return [];
  if (fits(name)) return named([name]);
  const forName = most - (hasNumber ? 1 : 0);
  if (room >= LEAST_WRAPPED && forName > 1) return named(wrapText(name, LABEL_SIZE, room, 2));
  const cut = fitText(name, LABEL_SIZE, room);
  const letters = [...cut].length - 1;
  return fits(cut) && (isLargest || letters >= LEAST_CUT) ? named([cut]) : [];
}
