import type { SizesFigure } from '../../kinds/sizes/figure.js';
import type { Look } from '../../look/look.js';
import '../../words/english/first.js';
import type { Words } from '../../words/format.js';
import { binName } from '../../words/bin-name.js';
import { usersPhrase } from '../../words/users-phrase.js';
import type { BinBar, BinsPanel, BinsPlan, Box } from './bins-plan.js';
import type { Mark, Step, Target, Targets, Tip } from '../plan.js';
import { percentOf } from '../../words/percent.js';

/** Number of hubs that the tooltip of a bin lists. */
const ROWS = 8;

/** Either a whole bin or one hub in it. */
interface Place {
  readonly panel: BinsPanel;
  readonly bar: BinBar;
  /** Index of the hub in its bin; -1 for the bin. */
  readonly hub: number;
}

/** The bins of a chart of sizes and the hubs in them. */
export function binsTargets(
  plan: BinsPlan,
  figure: SizesFigure,
  look: Look,
  words: Words,
): Targets {
  const places: Place[] = [];
  /** Per bar, in reading order: the index of its bin among the places. */
  const bins: number[] = [];
  for (const panel of plan.panels) {
    for (const bar of panel.bars) {
      bins.push(places.length);
      places.push({ panel, bar, hub: -1 });
      for (const { hub } of bar.segments) places.push({ panel, bar, hub });
    }
  }

  const at = (x: number, y: number): number =>
    bins.find((bin) => isIn((places[bin] as Place).bar.reach, x, y)) ?? -1;

  return {
    count: places.length,
    at(x, y) {
      const bin = at(x, y);
      if (bin < 0) return -1;
      const segment = (places[bin] as Place).bar.segments.findIndex((box) => isIn(box, x, y));
      return bin + 1 + segment;
    },
    get: (index) => targetOf(places[index] as Place, figure, look, words),
    step: (from, step) =>
      stepFrom(bins, plan.panels[0]?.bars.length ?? 0, places.length, from, step),
  };
}

/**
 * Left and right move from bin to bin, up and down through the hubs of a bin, Page Up and Page Down
 * to the same bin of the panel before or after.
 */
function stepFrom(
  bins: readonly number[],
  perPanel: number,
  count: number,
  from: number,
  step: Step,
): number {
  if (bins.length === 0) return -1;
  if (from < 0) return step === 'last' ? (bins.at(-1) as number) : 0;
  const place = bins.findLastIndex((bin) => bin <= from);
  const bin = bins[place] as number;
  const end = bins[place + 1] ?? count;
  switch (step) {
    case 'first':
      return 0;
    case 'last':
      return bins.at(-1) as number;
    case 'left':
      return bins[Math.max(place - 1, 0)] as number;
    case 'right':
      return bins[Math.min(place + 1, bins.length - 1)] as number;
    case 'back':
      return bins[place - perPanel] ?? bin;
    case 'on':
      return bins[place + perPanel] ?? bin;
    // Segments stand on each other: the first hub is at the base.
    case 'up':
      return Math.min(from + 1, end - 1);
    case 'down':
      return Math.max(from - 1, bin);
  }
}

const isIn = (box: Box, x: number, y: number): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

const tenth = (px: number): number => Math.round(px * 10) / 10;

function targetOf(place: Place, figure: SizesFigure, look: Look, words: Words): Target {
  const { bar } = place;
  const box = place.hub < 0 ? bar.bar : (bar.segments[place.hub] as Box);
  return {
    x: box.x + box.width / 2,
    y: place.hub < 0 ? Math.min(box.y, place.panel.frame.bottom - 4) : box.y,
    tip: place.hub < 0 ? binTip(place, figure, words) : hubTip(place, words),
    highlight: outline(box, place.hub < 0 ? 1.5 : 2, look),
  };
}

function outline({ x, y, width, height }: Box, stroke: number, look: Look): Mark[] {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map(tenth);
  const d = `M${left},${top}H${right}V${bottom}H${left}Z`;
  return [{ mark: 'path', d, fill: 'none', stroke: look.ink, width: stroke }];
}

function binTip({ panel, bar: { bin } }: Place, figure: SizesFigure, words: Words): Tip {
  const total = figure.timescales.find(({ timescale }) => timescale === panel.timescale);
  const shown = bin.hubs.slice(0, bin.hubs.length <= ROWS + 1 ? ROWS + 1 : ROWS);
  const rest = bin.hubs.length - shown.length;
  const rows: Tip['rows'][number][] = shown.map(({ cluster, hub, users }) => ({
    color: null,
    name: `${cluster}/${hub}`,
    value: words.number(users),
  }));
  if (rest > 0) rows.push({ color: null, name: words.say('more', { count: rest }), value: '' });
  return {
    title: usersPhrase(panel.timescale, bin.to ?? Infinity, binName(bin, words), words),
    lines: [
      words.say('hubsOf', {
        count: total?.hubs ?? 0,
        n: words.number(bin.hubs.length),
        all: words.number(total?.hubs ?? 0),
      }),
      words.say('usersAndShare', {
        users: words.number(bin.users),
        share: percentOf(bin.share, words),
      }),
    ],
    rows,
  };
}

function hubTip({ panel, bar: { bin }, hub: index }: Place, words: Words): Tip {
  const { cluster, hub, users } = bin.hubs[index] as BinBar['bin']['hubs'][number];
  return {
    title: `${cluster}/${hub}`,
    lines: [
      usersPhrase(panel.timescale, users, words.number(users), words),
      words.say('oneOf', {
        count: bin.hubs.length,
        n: words.number(bin.hubs.length),
        bin: binName(bin, words),
      }),
    ],
    rows: [],
  };
}
