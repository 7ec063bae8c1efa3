import { hierarchy, treemap, type HierarchyRectangularNode } from 'd3-hierarchy';
import type { HubMean } from '../../figures/hub-means.js';
import type { SizeBin, SizesFigure } from '../../kinds/sizes/figure.js';
import { contrastOf, mix, type Look } from '../../look/look.js';
import type { Words } from '../../words/format.js';
import { binName } from '../../words/bin-name.js';
import { timescaleTitle } from '../../words/names.js';
import { usersPhrase } from '../../words/users-phrase.js';
import { panelBoxes, panelTitle, zerosMark } from './bins.js';
import type { BinBar, BinsPanel, BinsPlan, Box } from './bins-plan.js';
import { LABEL_SIZE } from './bins-axis.js';
import { layered } from '../layers.js';
import type { Frame, Mark, RectMark, TextMark } from '../plan.js';
import { textWidth } from '../text-width.js';
import { hubMarks } from './treemap-names.js';

const TOP = 24;
/** Height of the name of a bin over its hubs, in px. */
const HEAD = 17;
/**
 * How far the colour of the smallest bin is mixed with that of the surface; the largest has the
 * colour itself.
 */
const PALEST = 0.72;
const PADDING = 4;

/** A bin with its place in the figure, or a hub with its place in the bin. */
interface Leaf {
  readonly hub: HubMean;
  readonly place: number;
}
interface Branch {
  readonly bin: SizeBin;
  readonly place: number;
  readonly children: readonly Leaf[];
}
type Datum = { readonly children: readonly Branch[] } | Branch | Leaf;

/**
 * Draws every hub as an area as large as its users, inside the area of its bin, one panel per
 * timescale. A hub without users has no area.
 */
export function treemapPlan(
  figure: SizesFigure,
  look: Look,
  words: Words,
  { width, height }: { readonly width: number; readonly height: number },
): BinsPlan {
  const { timescales } = figure;
  const boxes = panelBoxes(timescales.length, width, height);
  const under: Mark[] = [];
  const data: Mark[] = [];
  const over: Mark[] = [];
  const panels = timescales.map(({ timescale, bins, users }, index): BinsPanel => {
    const box = boxes[index] as Box;
    const frame: Frame = {
      left: box.x,
      top: box.y + TOP,
      right: box.x + box.width,
      bottom: box.y + box.height - 4,
    };
    under.push(panelTitle(timescaleTitle(timescale, words), box.x, box.y, look));
    const largest = bins.reduce((most, { hubs }) => Math.max(most, hubs[0]?.users ?? 0), 0);
    if (users === 0) over.push(zerosMark(frame, look, words));
    const bars = layOut(bins, frame).map(({ branch, head, bar, segments }): BinBar => {
      const key = `${index}/${branch.place}`;
      const part = bins.length > 1 ? branch.place / (bins.length - 1) : 1;
      const fill = mix(look.accent, look.surface, PALEST * (1 - part));
      const ground = mix(fill, look.surface, 0.8);
      data.push(rectOf(bar, ground, key));
      data.push(...segments.map((segment) => rectOf(segment, fill, `${key}/${segment.hub}`)));
      const name = usersPhrase(
        timescale,
        branch.bin.to ?? Infinity,
        binName(branch.bin, words),
        words,
      );
      if (head) over.push(...headMarks([name, binName(branch.bin, words)], bar, look));
      const ink = readable(fill, look);
      over.push(
        ...segments.flatMap((segment) => {
          const { cluster, hub, users } = branch.bin.hubs[segment.hub] as HubMean;
          const isLargest = users === largest;
          return hubMarks(`${cluster}/${hub}`, words.number(users), segment, ink, isLargest);
        }),
      );
      return { bin: branch.bin, bar, segments, reach: bar, step: bar.width };
    });
    return { timescale, frame, bars };
  });
  return {
    kind: 'treemap',
    width,
    height,
    ...layered({ ground: under, data, labels: over }),
    panels,
  };
}

function layOut(bins: readonly SizeBin[], frame: Frame) {
  const branches = bins
    .map((bin, place): Branch => ({
      bin,
      place,
      children: bin.hubs.map((hub, at) => ({ hub, place: at })).filter(({ hub }) => hub.users > 0),
    }))
    .filter(({ children }) => children.length > 0);
  const root = hierarchy<Datum>({ children: branches }, (datum) =>
    'children' in datum ? datum.children : null,
  )
    .sum((datum) => ('hub' in datum ? datum.hub.users : 0))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const nodes = treemap<Datum>()
    .size([Math.max(frame.right - frame.left, 1), Math.max(frame.bottom - frame.top, 1)])
    .paddingTop((node) => (node.depth === 1 && hasHead(node) ? HEAD : node.depth === 1 ? 2 : 0))
    .paddingInner((node) => (node.depth === 0 ? 4 : 1))
    .paddingRight((node) => (node.depth === 1 ? 2 : 0))
    .paddingBottom((node) => (node.depth === 1 ? 2 : 0))
    .paddingLeft((node) => (node.depth === 1 ? 2 : 0))(root);
  return (nodes.children ?? [])
    .map((node) => ({
      branch: node.data as Branch,
      head: hasHead(node),
      bar: boxOf(node, frame),
      segments: (node.children ?? [])
        .map((leaf) => ({ hub: (leaf.data as Leaf).place, ...boxOf(leaf, frame) }))
        .sort((a, b) => a.hub - b.hub),
    }))
    .sort((a, b) => a.branch.place - b.branch.place);
}

/** Whether there is room for the name of a bin over its hubs. */
const hasHead = ({ x0, x1, y0, y1 }: HierarchyRectangularNode<Datum>): boolean =>
  x1 - x0 > 44 && y1 - y0 > 2 * HEAD + 8;

const boxOf = ({ x0, x1, y0, y1 }: HierarchyRectangularNode<Datum>, { left, top }: Frame): Box => ({
  x: left + x0,
  y: top + y0,
  width: x1 - x0,
  height: y1 - y0,
});

const rectOf = ({ x, y, width, height }: Box, fill: string, key: string): RectMark => ({
  mark: 'rect',
  x,
  y,
  width,
  height,
  fill,
  key,
});

const readable = (fill: string, { ink, surface }: Look): string =>
  contrastOf(ink, fill) >= contrastOf(surface, fill) ? ink : surface;

/** The longest name that fits over the hubs of a bin. */
function headMarks(names: readonly string[], { x, y, width }: Box, look: Look): TextMark[] {
  const text = names.find((name) => textWidth(name, LABEL_SIZE) <= width - 2 * PADDING);
  if (text === undefined) return [];
  return [
    {
      mark: 'text',
      x: x + PADDING,
      y: y + HEAD / 2,
      text,
      fill: look.ink,
      size: LABEL_SIZE,
      anchor: 'start',
      weight: 600,
    },
  ];
}
