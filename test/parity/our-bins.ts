import type { SizesFigure } from '../../src/kinds/sizes/figure.js';
import { snapTo } from '../../src/figures/rounding.js';
import { DEFAULT_BINS, sizes } from '../../src/kinds/sizes/sizes.js';
import { scopeOf, type Asked } from './our-activity.js';
import type { GoldenBinLabels, GoldenBins } from './golden.js';
import type { Quirk, Quirks } from './quirks.js';
import { Values, withLastBits } from './values.js';

/** Quirks that put hubs into other bins than ours. */
const BINNING: readonly Quirk[] = ['float-trap', 'open-bin', 'empty-counts'];

interface BinsView {
  readonly labels: readonly string[];
  readonly counts: readonly number[];
  readonly users: readonly number[];
  readonly total: number;
  readonly hubs: readonly { path: string; mean: number; bin: string | null }[];
}

/** Bins of some timescales; `golden` says which parts there are to compare with. */
export function ourBins(
  asked: Asked,
  quirks: Quirks,
  labels: GoldenBinLabels,
  golden: Readonly<Record<string, GoldenBins>>,
): Values {
  const values = new Values();
  const timescales = Object.keys(golden);
  const views = viewsOf(asked, quirks, timescales, golden);
  values.members('labels', Object.values(views)[0]?.labels ?? goldenEdges());
  for (const [timescale, view] of Object.entries(views)) {
    const there = golden[timescale] as GoldenBins;
    view.labels.forEach((label, at) => {
      const [count, users] = [view.counts[at], view.users[at] as number];
      values.set(`${timescale}.count.${label}`, count);
      if (there.users) values.set(`${timescale}.users.${label}`, users);
      if (!there.share || (view.total === 0 && quirks.has('share-of-nothing'))) return;
      values.set(`${timescale}.share.${label}`, view.total === 0 ? 0 : users / view.total);
    });
    values.set(`${timescale}.hubs.length`, view.hubs.length);
    for (const { path, mean, bin } of view.hubs) {
      values.set(`${timescale}.hubs.${path}`, 1);
      if (!Number.isNaN(mean)) values.set(`${timescale}.hubs.${path}.mean`, mean);
      values.set(`${timescale}.hubs.${path}.bin`, bin);
    }
    const without = view.hubs.filter(({ bin }) => bin === null).map(({ path }) => path);
    if (there.hubs_without_bin) values.members(`${timescale}.hubs_without_bin`, without);
  }
  const { averaging } = asked.file;
  const shown = quirks.has('other-timescales')
    ? viewsOf(asked, quirks, averaging(quirks, 'nothing').timescales, golden)
    : views;
  const all = Object.values(shown);
  values.set('max_y_bins', Math.max(0, ...all.flatMap(({ counts }) => counts)) + 10);
  if (labels.max_y_users === undefined) return values;
  values.set('max_y_users', Math.max(0, ...all.flatMap(({ users }) => users)) + 100);
  return values;
}

function viewsOf(
  asked: Asked,
  quirks: Quirks,
  timescales: readonly string[],
  golden: Readonly<Record<string, GoldenBins>>,
): Record<string, BinsView> {
  const { file, today } = asked;
  const scope = scopeOf(asked, quirks);
  // Rows without a count are not positive.
  const table = file.averaging(quirks, scope.activeOnly ? 'left-out' : 'nothing');
  const options = { timescales, bins: DEFAULT_BINS, measure: 'hubs' } as const;
  const figure = sizes(table, options, scope, today);
  const views = figure.timescales.map((one): [string, BinsView] => {
    const ours = viewOf(one);
    if (!BINNING.some((quirk) => quirks.has(quirk))) return [one.timescale, ours];
    return [one.timescale, binned(ours, quirks, golden[one.timescale])];
  });
  const found = Object.fromEntries(views);
  if (quirks.has('nothing-is-zero')) {
    for (const timescale of timescales) found[timescale] ??= binned({ hubs: [] }, quirks);
  }
  return found;
}

/** Our figure as it is. */
function viewOf({ bins, users }: SizesFigure['timescales'][number]): BinsView {
  const labels = bins.map(({ from, to }) => (to === null ? `${from}+` : `${from}-${to}`));
  return {
    labels,
    counts: bins.map(({ hubs }) => hubs.length),
    users: bins.map((bin) => bin.users),
    total: users,
    hubs: bins.flatMap(({ hubs }, at) =>
      hubs.map((one) => ({
        path: `${one.cluster}/${one.hub}`,
        mean: one.users,
        bin: labels[at] as string,
      })),
    ),
  };
}

const goldenEdges = (): string[] =>
  DEFAULT_BINS.slice(1).map((edge, at) => `${DEFAULT_BINS[at]}-${edge}`);

/** The hubs of our figure in the bins that quirks put them into. */
function binned({ hubs }: Pick<BinsView, 'hubs'>, quirks: Quirks, golden?: GoldenBins): BinsView {
  const last = DEFAULT_BINS.at(-1) as number;
  const means = new Map(golden?.hubs.map(([path, mean]) => [path, mean]));
  const placed = hubs.map((hub) => {
    const trap = quirks.has('float-trap');
    const mean = trap
      ? withLastBits(hub.mean, means.get(hub.path))
      : snapTo(hub.mean, DEFAULT_BINS);
    const at = DEFAULT_BINS.findIndex(
      (edge, i) => mean >= edge && mean < (DEFAULT_BINS[i + 1] ?? -1),
    );
    const isOpen = !quirks.has('open-bin') && !Number.isNaN(mean);
    const bin = at >= 0 ? (goldenEdges()[at] as string) : isOpen ? `${last}+` : null;
    return { ...hub, bin };
  });
  const needsOpen = placed.some(({ bin }) => bin === `${last}+`);
  const labels = needsOpen ? [...goldenEdges(), `${last}+`] : goldenEdges();
  const inBin = labels.map((label) => placed.filter(({ bin }) => bin === label));
  const users = inBin.map((some) => some.reduce((sum, { mean }) => sum + mean, 0));
  return {
    labels,
    counts: inBin.map((some) => some.length),
    users,
    total: users.reduce((a, b) => a + b, 0),
    hubs: placed,
  };
}
