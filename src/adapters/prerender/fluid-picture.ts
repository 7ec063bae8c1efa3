import type { Look } from '../../look/look.js';
import type { CircleMark, Frame, Mark, Plan, TextMark } from '../../options/plan.js';
import { LEAST_TEXT } from '../../options/text-size.js';
import { drawing, type SvgNode } from '../../render/svg.js';
import { PREFIX } from './light-markup.js';
import { thinned } from './thinned.js';

/** Size of a letter for which pictures are planned, in px. */
const EM = 16;

/** A picture, with a class for its room and the rule of that class. */
export interface FluidPicture {
  readonly picture: SvgNode;
  /** '' for none. */
  readonly name: string;
  readonly rules: readonly string[];
}

/** A part of a picture: it keeps its width at one of the edges, or takes what is left between them. */
type Zone = 'start' | 'middle' | 'end';

/** A plan whose axes have their room beside a frame. */
type FramedPlan = Plan & { readonly frame?: Frame };

/**
 * A picture that is as wide and as high as its box. Only what is drawn to scale is stretched: texts, circles and lines
 * keep their size, and the room beside the frame its width, as if the picture were drawn for that box.
 * @param label names the picture
 */
export function fluidPicture(plan: FramedPlan, look: Look, label: string): FluidPicture {
  const edges = edgesOf(plan);
  const zones = runsOf(plan.marks, (mark) => zoneOf(mark, edges)).flatMap(([zone, marks]) => {
    const part: Part = { plan, look, edges, zone };
    const drawn = runsOf(marks, isPinned).flatMap(([isPlace, some]) =>
      isPlace ? some.map((mark) => pinned(mark as Pinned, part)) : [stretched(some, part)],
    );
    return zoned(drawn, part);
  });
  const picture = node('svg', { role: 'img', 'aria-label': label }, zones);
  return { picture, ...roomOf(plan, edges) };
}

/** The class of a picture, and its rule: the box of its element is the frame, and the rest is drawn beside that. */
function roomOf({ width }: Plan, { left, right }: Edges): Omit<FluidPicture, 'picture'> {
  if (left === 0 && right === width) return { name: '', rules: [] };
  const beside = [left, width - right].map(Math.round) as [number, number];
  const name = `m${beside.join('-')}`;
  const size = `margin-left:${beside[0]}px;width:calc(100% - ${beside[0] + beside[1]}px)`;
  return { name, rules: [`${BOX}>.${PREFIX}${name}{${size};overflow:visible}`] };
}

/** Marks that follow each other and have the same key. */
function runsOf<K>(marks: readonly Mark[], keyOf: (mark: Mark) => K): [K, Mark[]][] {
  const runs: [K, Mark[]][] = [];
  for (const mark of marks) {
    const key = keyOf(mark);
    const last = runs.at(-1);
    if (last?.[0] === key) last[1].push(mark);
    else runs.push([key, [mark]]);
  }
  return runs;
}

/** A part of a picture that lies in one zone. */
interface Part {
  readonly plan: Plan;
  readonly look: Look;
  readonly edges: Edges;
  readonly zone: Zone;
}

type Pinned = TextMark | CircleMark;

/** The left and the right edge of what is stretched, in px. */
interface Edges {
  readonly left: number;
  readonly right: number;
}

const edgesOf = ({ width, frame }: FramedPlan): Edges =>
  frame ? { left: frame.left, right: frame.right } : { left: 0, right: width };

function zoneOf(mark: Mark, { left, right }: Edges): Zone {
  const span = spanOf(mark);
  if (!span) return 'middle';
  const [from, to] = span;
  if (to < left || (from < left && mark.mark === 'text')) return 'start';
  return (from + to) / 2 >= right ? 'end' : 'middle';
}

/** From where to where a mark goes, in px from the left: for a text, its anchor. Paths lie in the frame. */
function spanOf(mark: Mark): readonly [from: number, to: number] | null {
  switch (mark.mark) {
    case 'text':
    case 'circle':
      return [mark.x, mark.x];
    case 'rect':
      return [mark.x, mark.x + mark.width];
    case 'rules': {
      const ends = mark.lines.flatMap(([x1, , x2]) => [x1, x2]);
      return [Math.min(...ends), Math.max(...ends)];
    }
    case 'line':
    case 'band':
      return [Math.min(...mark.x), Math.max(...mark.x)];
    case 'path':
      return null;
  }
}

const isPinned = (mark: Mark): boolean => mark.mark === 'text' || mark.mark === 'circle';

/** Parts of the picture in their zone. */
const zoned = (parts: readonly SvgNode[], { zone }: Part): readonly SvgNode[] =>
  zone === 'end' ? [node('svg', { x: '100%', overflow: 'visible' }, parts)] : parts;

/** Marks that are drawn to scale. At an edge, only their height is. */
function stretched(marks: readonly Mark[], { plan, look, edges, zone }: Part): SvgNode {
  const { width, height } = plan;
  const { left, right } = edges;
  const { children = [] } = drawing({ width, height, marks: marks.map(thinned) }, look);
  const isMiddle = zone === 'middle';
  const from = zone === 'end' ? right : left;
  const wide = round(isMiddle ? right - left : width);
  const viewBox = `${round(from)} 0 ${wide} ${round(height)}`;
  const size = isMiddle ? {} : { width: wide };
  const overflow = 'visible';
  return node('svg', { viewBox, preserveAspectRatio: 'none', ...size, overflow }, children);
}

/** A text or a circle: only its place is stretched. */
function pinned(mark: Pinned, { plan, look, edges, zone }: Part): SvgNode {
  const { width, height } = plan;
  const { left, right } = edges;
  const across = {
    start: `${round(mark.x - left)}`,
    middle: percent((mark.x - left) / (right - left)),
    end: `${round(mark.x - right)}`,
  }[zone];
  const place = { x: across, y: percent(mark.y / height) };
  const isMoved =
    mark.mark === 'text' ? mark.rotate !== undefined : (mark.shape ?? 'circle') !== 'circle';
  const one = isMoved ? { ...mark, x: 0, y: 0 } : mark;
  const [drawn] = drawing({ width, height, marks: [one] }, look).children as [SvgNode];
  if (isMoved) return node('svg', { ...place, overflow: 'visible' }, [lettered(drawn)]);
  const attributes = drawn.attributes.map(([name, value]): readonly [string, string] => {
    if (name === 'x' || name === 'cx') return [name, place.x];
    return name === 'y' || name === 'cy' ? [name, place.y] : [name, value];
  });
  return lettered({ ...drawn, attributes });
}

/** A text whose size is in letters, and is left out if it is the usual one: the style sheet has that. */
const lettered = (drawn: SvgNode): SvgNode => ({
  ...drawn,
  attributes: drawn.attributes.flatMap(([name, value]) => {
    if (name === 'dominant-baseline' || (name === 'text-anchor' && value === 'start')) return [];
    if (name !== 'font-size') return [[name, value] as const];
    const size = Number(value);
    return size === LEAST_TEXT ? [] : [[name, `${round(size / LEAST_TEXT)}em`] as const];
  }),
});

const node = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly SvgNode[],
): SvgNode => ({
  name,
  attributes: Object.entries(attributes).map(([key, value]) => [key, String(value)] as const),
  children,
});

const round = (value: number): number => Math.round(value * 100) / 100;
const percent = (part: number): string => `${round(part * 100)}%`;

const BOX = `.${PREFIX}tag .${PREFIX}chart`;

/** Rules for pictures: what they all have in common. */
export const PICTURE_RULES = [
  `${BOX}{container-type:inline-size}`,
  `${BOX}>svg{display:block;width:100%;height:100%;max-width:none;overflow:hidden;font-size:${LEAST_TEXT / EM}em;forced-color-adjust:none}`,
  `${BOX} text{dominant-baseline:central}`,
  `${BOX} svg *{vector-effect:non-scaling-stroke}`,
];
