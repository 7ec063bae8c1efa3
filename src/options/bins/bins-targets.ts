import type { HubMean } from '../../figures/hub-means.js';
import type { SizesFigure } from '../../kinds/sizes/figure.js';
import type { Look } from '../../look/look.js';
import '../../words/english/first.js';
import '../../words/english/sizes-tips.js';
import type { Words } from '../../words/format.js';
import { binName } from '../../words/bin-name.js';
import { usersPhrase } from '../../words/users-phrase.js';
import type { BinsPanel, BinsPlan, Box, GroupBar, HubGroup } from './bins-plan.js';
import type { Mark, Step, Target, Targets, Tip } from '../plan.js';
import { percentOf } from '../../words/percent.js';

/** Number of hubs that the tooltip of a bin or a cluster lists. */
const ROWS = 8;

/** Either a whole group, which is a bin or a cluster, or one hub in it. */
interface Place {
  readonly panel: BinsPanel;
  readonly bar: GroupBar;
  /** Index of the hub in its group; -1 for the group. */
  readonly hub: number;
}

/** The bins or clusters of a chart of sizes and the hubs in them. */
export function binsTargets(
  plan: BinsPlan,
  figure: SizesFigure,
  look: Look,
  words: Words,
): Targets {
  const places: Place[] = [];
  /** Per bar, in reading order: the index of its group among the places. */
  const groups: number[] = [];
  for (const panel of plan.panels) {
    for (const bar of panel.bars) {
      groups.push(places.length);
      places.push({ panel, bar, hub: -1 });
      for (const { hub } of bar.segments) places.push({ panel, bar, hub });
    }
  }

  const at = (x: number, y: number): number =>
    groups.find((group) => isIn((places[group] as Place).bar.reach, x, y)) ?? -1;

  return {
    count: places.length,
    at(x, y) {
      const group = at(x, y);
      if (group < 0) return -1;
      const segment = (places[group] as Place).bar.segments.findIndex((box) => isIn(box, x, y));
      return group + 1 + segment;
    },
    get: (index) => targetOf(places[index] as Place, figure, look, words),
    step: (from, step) => stepFrom(groups, places, from, step),
  };
}

/**
 * Left and right move from group to group, up and down through the hubs of a group, Page Up and Page Down
 * to the same group of the panel before or after.
 */
function stepFrom(
  groups: readonly number[],
  places: readonly Place[],
  from: number,
  step: Step,
): number {
  if (groups.length === 0) return -1;
  if (from < 0) return step === 'last' ? (groups.at(-1) as number) : 0;
  const at = groups.findLastIndex((group) => group <= from);
  const group = groups[at] as number;
  const end = groups[at + 1] ?? places.length;
  const { panel, bar } = places[group] as Place;
  const isTwin = (other: number): boolean => {
    const place = places[other] as Place;
    return place.panel !== panel && keyOf(place.bar.group) === keyOf(bar.group);
  };
  switch (step) {
    case 'first':
      return 0;
    case 'last':
      return groups.at(-1) as number;
    case 'left':
      return groups[Math.max(at - 1, 0)] as number;
    case 'right':
      return groups[Math.min(at + 1, groups.length - 1)] as number;
    case 'back':
      return groups.slice(0, at).findLast(isTwin) ?? group;
    case 'on':
      return groups.slice(at).find(isTwin) ?? group;
    // Segments stand on each other: the first hub is at the base.
    case 'up':
      return Math.min(from + 1, end - 1);
    case 'down':
      return Math.max(from - 1, group);
  }
}

/** The same for a group in every panel. */
const keyOf = (group: HubGroup): string | number =>
  'cluster' in group ? group.cluster : group.from;

const isIn = (box: Box, x: number, y: number): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

const tenth = (px: number): number => Math.round(px * 10) / 10;

function targetOf(place: Place, figure: SizesFigure, look: Look, words: Words): Target {
  const { bar } = place;
  const box = place.hub < 0 ? bar.bar : (bar.segments[place.hub] as Box);
  return {
    x: box.x + box.width / 2,
    y: place.hub < 0 ? Math.min(box.y, place.panel.frame.bottom - 4) : box.y,
    tip: place.hub < 0 ? groupTip(place, figure, words) : hubTip(place, words),
    highlight: outline(box, place.hub < 0 ? 1.5 : 2, look),
  };
}

function outline({ x, y, width, height }: Box, stroke: number, look: Look): Mark[] {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map(tenth);
  const d = `M${left},${top}H${right}V${bottom}H${left}Z`;
  return [{ mark: 'path', d, fill: 'none', stroke: look.ink, width: stroke }];
}

function groupTip({ panel, bar: { group } }: Place, figure: SizesFigure, words: Words): Tip {
  const total = figure.timescales.find(({ timescale }) => timescale === panel.timescale);
  const { hubs, users, share } = group;
  const shown = hubs.slice(0, hubs.length <= ROWS + 1 ? ROWS + 1 : ROWS);
  const rest = hubs.length - shown.length;
  const rows: Tip['rows'][number][] = shown.map(({ cluster, hub, users: its }) => ({
    color: null,
    name: 'cluster' in group ? hub : `${cluster}/${hub}`,
    value: words.number(its),
  }));
  if (rest > 0) rows.push({ color: null, name: words.say('more', { count: rest }), value: '' });
  return {
    title:
      'cluster' in group
        ? group.cluster
        : usersPhrase(panel.timescale, group.to ?? Infinity, binName(group, words), words),
    lines: [
      words.say('hubsOf', {
        count: total?.hubs ?? 0,
        n: words.number(hubs.length),
        all: words.number(total?.hubs ?? 0),
      }),
      words.say('usersAndShare', { users: words.number(users), share: percentOf(share, words) }),
    ],
    rows,
  };
}

function hubTip({ panel, bar: { group }, hub: index }: Place, words: Words): Tip {
  const { cluster, hub, users } = group.hubs[index] as HubMean;
  const count = group.hubs.length;
  const n = words.number(count);
  return {
    title: `${cluster}/${hub}`,
    lines: [
      usersPhrase(panel.timescale, users, words.number(users), words),
      'cluster' in group
        ? words.say('oneOfCluster', { count, n, cluster })
        : words.say('oneOf', { count, n, bin: binName(group, words) }),
    ],
    rows: [],
  };
}
