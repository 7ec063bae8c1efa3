import type { Day } from '../../data/dates.js';
import type { ActivityTable } from '../../data/table.js';
import { select } from '../../figures/as-of.js';
import { byName } from '../../figures/order.js';
import { snapTo } from '../../figures/rounding.js';
import { Covered, factsOf } from '../../figures/facts.js';
import { hubMeans } from '../../figures/hub-means.js';
import type { HubMean } from '../../figures/hub-means.js';
import type { SizeBin, SizesFigure } from './figure.js';
import { lateNothing } from '../../figures/late-nothing.js';
import type { AskedTimescales } from '../../figures/nothing.js';
import type { Scope } from '../../figures/scope.js';

/** Edges of the bins in users, closed on the left (notebook, "Count hubs by community size"). */
export const DEFAULT_BINS: readonly number[] = [
  0, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10000,
];

/** Options of a chart of sizes. Plain data. */
export interface SizesOptions {
  readonly measure: SizesFigure['measure'];
  /** Timescales in the order in which they are shown. */
  readonly timescales: readonly string[];
  /** Rising edges ≥ 0 in users; a missing 0 is added in front, so that no hub is left out. */
  readonly bins: readonly number[];
  /** Whether bins at the end that no hub is in, in any timescale, are left out. */
  readonly trim?: boolean;
}

/**
 * Hubs by their mean of active users over their own dates, zeros included, in bins
 * (docs/figures.md, "Sizes"). A hub at or above the last edge is in an open bin, which is there only when needed.
 */
export function sizes(
  table: ActivityTable,
  options: SizesOptions,
  scope: Scope,
  today: Day,
): SizesFigure {
  const selection = select(table, scope, today);
  const covered = new Covered();
  const edges = options.bins[0] === 0 ? options.bins : [0, ...options.bins];
  const found = options.timescales
    .map((timescale) => ({
      timescale,
      means: hubMeans(selection, timescale, covered),
    }))
    .filter(({ means }) => means.length > 0);
  const hasUsers = found.some(({ means }) => means.some(({ users }) => users > 0));
  const asked: AskedTimescales = {
    by: 'timescale',
    value: options.timescales.length > 1 ? 'both' : (options.timescales[0] ?? ''),
    names: options.timescales,
  };
  const needsOpenBin = found.some(({ means }) =>
    means.some(({ users }) => binAt(users, edges) < 0),
  );
  const limits = needsOpenBin ? [...edges, null] : edges;
  const all = found.map(({ means }) => binned(means, edges, limits));
  const end = options.trim
    ? Math.max(...all.map((bins) => bins.findLastIndex(({ hubs }) => hubs.length > 0))) + 1
    : limits.length;
  return {
    ...factsOf(selection, covered),
    nothing: hasUsers ? null : lateNothing.here().nothingOf(selection, asked),
    kind: 'sizes',
    measure: options.measure,
    timescales: found.map(({ timescale, means }, index) => ({
      timescale,
      hubs: means.length,
      users: sumUsers(means),
      bins: (all[index] as SizeBin[]).slice(0, end),
    })),
    missing: options.timescales.filter((name) => !table.timescales.includes(name)),
  };
}

/** Index of the bin a mean falls into; −1 at or above the last edge. */
function binAt(users: number, edges: readonly number[]): number {
  const value = snapTo(users, edges);
  return edges.findIndex((edge, i) => value >= edge && value < (edges[i + 1] ?? -Infinity));
}

function binned(
  means: readonly HubMean[],
  edges: readonly number[],
  limits: readonly (number | null)[],
): SizeBin[] {
  const total = sumUsers(means);
  const open = edges.length - 1;
  const inBins = limits.slice(1).map((): HubMean[] => []);
  for (const mean of means) {
    const at = binAt(mean.users, edges);
    inBins[at < 0 ? open : at]?.push(mean);
  }
  return inBins.map((inBin, index): SizeBin => {
    const users = sumUsers(inBin);
    return {
      from: limits[index] as number,
      to: limits[index + 1] ?? null,
      hubs: inBin.sort(
        (a, b) => b.users - a.users || byName(a.cluster, b.cluster) || byName(a.hub, b.hub),
      ),
      users,
      share: total > 0 ? users / total : 0,
    };
  });
}

const sumUsers = (hubs: readonly HubMean[]): number =>
  hubs.reduce((sum, { users }) => sum + users, 0);

/** Returns the figure with another measure of the same hubs and bins. */
export const inMeasure = (figure: SizesFigure, measure: SizesFigure['measure']): SizesFigure =>
  figure.measure === measure ? figure : { ...figure, measure };
