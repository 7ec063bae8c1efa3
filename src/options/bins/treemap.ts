import { hierarchy, treemap, type HierarchyRectangularNode } from 'd3-hierarchy';
import type { HubMean } from '../../figures/hub-means.js';
import { clusterHubs, type ClusterHubs } from '../../kinds/sizes/cluster-hubs.js';
import type { SizeBin, SizesFigure } from '../../kinds/sizes/figure.js';
import { contrastOf, mix, type Look } from '../../look/look.js';
import type { Words } from '../../words/format.js';
import { timescaleTitle } from '../../words/names.js';
import type { Box, GroupBar, PanelSpace, TreemapPlan } from './bins-plan.js';
import { layered } from '../layers.js';
import { heightWithin, panelBoxes, panelTitle, zerosMark } from './panel-boxes.js';
import type { Frame, Mark, RectMark } from '../plan.js';
import { clusterMarks, HEAD, hubMarks, isNamed } from './treemap-names.js';

/** Panels stand side by side from this width on, in px. */
const SIDE_BY_SIDE = 600;
const TOP = 24;
/**
 * How far the colour of hubs in the smallest bin is mixed with that of the surface; those in the largest have the
 * colour itself.
 */
const PALEST = 0.72;
/** The same for the ground of a cluster. */
const GROUND = 0.88;

/** A cluster, or a hub with its place in the cluster. */
interface Leaf {
  readonly hub: HubMean;
  readonly place: number;
}
interface Branch {
  readonly group: ClusterHubs;
  readonly place: number;
  readonly children: readonly Leaf[];
}
type Datum = { readonly children: readonly Branch[] } | Branch | Leaf;

/**
 * Draws every hub as an area as large as its users, inside the area of its cluster, one panel per timescale. The
 * larger the bin of a hub, the stronger its colour. A hub without users has no area.
 */
export function treemapPlan(
  figure: SizesFigure,
  look: Look,
  words: Words,
  space: PanelSpace,
): TreemapPlan {
  const { timescales } = figure;
  const count = timescales.length;
  const isStacked = space.width < SIDE_BY_SIDE;
  const panel = heightWithin(count, isStacked, space);
  const boxes = panelBoxes(count, isStacked, { ...space, height: panel });
  const last = boxes.at(-1) as Box;
  const under: Mark[] = [];
  const data: Mark[] = [];
  const over: Mark[] = [];
  const panels = timescales.map((one, index) => {
    const { timescale, bins, users } = one;
    const { x, y, width, height } = boxes[index] as Box;
    const frame: Frame = { left: x, top: y + TOP, right: x + width, bottom: y + height };
    under.push(panelTitle(timescaleTitle(timescale, words), x, y, look));
    if (users === 0) over.push(zerosMark(frame, look, words));
    const largest = bins.reduce((most, { hubs }) => Math.max(most, hubs[0]?.users ?? 0), 0);
    const fills = fillsOf(bins, look);
    const bars = layOut(clusterHubs(one), frame).map(({ branch, bar, segments }) => {
      const { group, place } = branch;
      const key = `${index}/${place}`;
      data.push(rectOf(bar, mix(look.accent, look.surface, GROUND), key));
      const hasName = isNamed(bar);
      if (hasName) over.push(...clusterMarks(group.cluster, bar, look));
      for (const segment of segments) {
        const hub = group.hubs[segment.hub] as HubMean;
        const fill = fills.get(hub) ?? look.accent;
        data.push(rectOf(segment, fill, `${key}/${segment.hub}`));
        const name = hasName ? hub.hub : `${hub.cluster}/${hub.hub}`;
        const number = words.number(hub.users);
        over.push(...hubMarks(name, number, segment, readable(fill, look), hub.users === largest));
      }
      return { group, bar, segments, reach: bar };
    });
    return { timescale, frame, bars };
  });
  return {
    kind: 'treemap',
    width: space.width,
    height: last.y + last.height,
    ...layered({ ground: under, data, labels: over }),
    panels,
  };
}

/** The colour of each hub, by its bin. */
function fillsOf(bins: readonly SizeBin[], { accent, surface }: Look): Map<HubMean, string> {
  const last = Math.max(bins.length - 1, 1);
  return new Map(
    bins.flatMap(({ hubs }, place) => {
      const fill = mix(accent, surface, PALEST * (1 - (bins.length > 1 ? place / last : 1)));
      return hubs.map((hub) => [hub, fill] as const);
    }),
  );
}

function layOut(
  clusters: readonly ClusterHubs[],
  frame: Frame,
): (Pick<GroupBar<ClusterHubs>, 'bar' | 'segments'> & { readonly branch: Branch })[] {
  const branches = clusters
    .map((group, place): Branch => ({
      group,
      place,
      children: group.hubs
        .map((hub, at) => ({ hub, place: at }))
        .filter(({ hub }) => hub.users > 0),
    }))
    .filter(({ children }) => children.length > 0);
  const root = hierarchy<Datum>({ children: branches }, (datum) =>
    'children' in datum ? datum.children : null,
  )
    .sum((datum) => ('hub' in datum ? datum.hub.users : 0))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const hasHead = (node: HierarchyRectangularNode<Datum>): boolean =>
    node.depth === 1 && isNamed(boxOf(node, frame));
  const nodes = treemap<Datum>()
    .size([Math.max(frame.right - frame.left, 1), Math.max(frame.bottom - frame.top, 1)])
    .paddingTop((node) => (hasHead(node) ? HEAD : 0))
    .paddingInner((node) => (node.depth === 0 ? 2 : 1))
    .paddingRight((node) => (hasHead(node) ? 1 : 0))
    .paddingBottom((node) => (hasHead(node) ? 1 : 0))
    .paddingLeft((node) => (hasHead(node) ? 1 : 0))(root);
  return (nodes.children ?? [])
    .map((node) => ({
      branch: node.data as Branch,
      bar: boxOf(node, frame),
      segments: (node.children ?? [])
        .map((leaf) => ({ hub: (leaf.data as Leaf).place, ...boxOf(leaf, frame) }))
        .sort((a, b) => a.hub - b.hub),
    }))
    .sort((a, b) => a.branch.place - b.branch.place);
}

/** An area in px. One that is narrower than the gap beside it would begin outside of the frame. */
function boxOf({ x0, x1, y0, y1 }: HierarchyRectangularNode<Datum>, frame: Frame): Box {
  const x = Math.min(frame.left + x0, frame.right);
  const y = Math.min(frame.top + y0, frame.bottom);
  const right = Math.min(frame.left + x1, frame.right);
  const bottom = Math.min(frame.top + y1, frame.bottom);
  return { x, y, width: right - x, height: bottom - y };
}

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
