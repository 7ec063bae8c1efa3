import type { SizesFigure } from '../../kinds/sizes/figure.js';
import { mix, type Look } from '../../look/look.js';
import type { Words } from '../../words/format.js';
import type { BinBar, Box, Segment } from './bins-plan.js';
import { LABEL_SIZE } from './bins-axis.js';
import type { Mark, RectMark, TextMark } from '../plan.js';
import { textWidth } from '../text-width.js';
import { percentOf } from '../../words/percent.js';
import { compactNumber, wholeNumber } from '../../words/round-numbers.js';

/** How far the colour of every other segment is mixed with that of the surface. */
const LIGHTER = 0.22;
/** Height in px from which a segment has its own tone and a line: on lower ones they would be noise. */
const LEAST_SEGMENT = 4;

/** The bar, its hubs, and lines between them where there is room. */
export function barMarks({ bar, segments }: BinBar, key: string, look: Look): Mark[] {
  const { x, y, width } = bar;
  if (segments.length === 0) return [];
  const lighter = mix(look.accent, look.surface, LIGHTER);
  // The largest hub is at the base, so the thin segments all lie above the thick ones and look like one.
  const thick = segments.filter(isThick);
  const top = thick.at(-1)?.y ?? y;
  const edges = [
    ...thick.slice(1).map((segment) => segment.y + segment.height),
    ...(thick.length > 0 && top - y >= LEAST_SEGMENT ? [top] : []),
  ];
  return [
    // The bar lies under its segments, so that no seam shows between two.
    { ...rectOf(bar, look.accent), key },
    ...segments.map((segment) => ({
      ...rectOf(segment, isThick(segment) && segment.hub % 2 === 1 ? lighter : look.accent),
      key: `${key}/${segment.hub}`,
    })),
    {
      mark: 'rules',
      lines: edges.map((edge) => [x, edge, x + width, edge] as const),
      stroke: mix(look.accent, look.surface, 0.75),
      width: 0.75,
    },
  ];
}

/** The value of a bar, written over it if it fits. */
export function valueMarks(
  { bar: { x, y, width }, step }: BinBar,
  total: number,
  measure: SizesFigure['measure'],
  look: Look,
  words: Words,
): TextMark[] {
  if (total === 0) return [];
  const text = valueTexts(total, measure, words).find(
    (value) => textWidth(value, LABEL_SIZE) <= step,
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
        percentOf(value, words),
        ...(value < 0.005 ? [] : [percentOf(Math.round(value * 100) / 100, words)]),
      ]
    : [wholeNumber(value, words), compactNumber(value, words)];

const isThick = ({ height }: Segment): boolean => height >= LEAST_SEGMENT;

const rectOf = ({ x, y, width, height }: Box, fill: string): RectMark => ({
  mark: 'rect',
  x,
  y,
  width,
  height,
  fill,
});
