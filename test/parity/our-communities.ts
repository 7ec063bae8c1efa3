import type { Day } from '../../src/data/dates.js';
import type { ActivityTable } from '../../src/data/table.js';
import { communities } from '../../src/kinds/communities/communities.js';
import type { CommunitiesFigure, DropReason } from '../../src/kinds/communities/figure.js';
import { byName } from '../../src/figures/order.js';
import type { Scope } from '../../src/figures/scope.js';
import { DEFAULT_BINS, sizes } from '../../src/kinds/sizes/sizes.js';
import type { CommunityFiles, CommunityTables } from './community-files.js';
import { NO_NAME, writeCommunities, type CommunityView } from './community-view.js';
import type { GoldenSeed } from './golden.js';
import { scopeOf, type Asked } from './our-activity.js';
import type { Quirks } from './quirks.js';
import { agree, Values } from './values.js';

/** Communities of a figure, and what became of the others. */
export interface CommunitiesView {
  readonly kept: readonly CommunityView[];
  readonly dropped: CommunitiesFigure['dropped'];
  /** Communities before places multiplied them. */
  readonly rows: number;
  readonly complete: number;
}

const UNUSED: readonly DropReason[] = ['no-users', 'no-matching-hub'];

export function communitiesOf(
  asked: Asked,
  files: CommunityFiles,
  quirks: Quirks,
  golden: Partial<GoldenSeed>,
): CommunitiesView {
  const tables = files.tables(quirks);
  const activity = asked.file.averaging(quirks, 'zero');
  const scope = scopeOf(asked, quirks);
  const figure = communities(tables.communities, tables.locations, activity, scope, asked.today);
  const kept = figure.communities.map(
    ({ name, constellation, users, exact, latitude, longitude }) => ({
      ...{ name, constellation, users, exact },
      ...{ lat: latitude, lon: longitude },
    }),
  );
  const view = { kept, dropped: figure.dropped };
  const halves = (): ((name: string) => CommunityView | undefined) =>
    halvesOf(tables, meansOf(activity, scope, asked.today));
  const { kept: all, dropped } = quirks.has('float-trap') ? trapped(view, golden, halves()) : view;
  const unused = dropped.filter(({ reasons }) => reasons.some((one) => UNUSED.includes(one)));
  const copies = tables.copies.size;
  return {
    kept: all,
    dropped,
    rows: all.length + dropped.length - copies,
    complete: all.length + unused.length - copies,
  };
}

/** Users rounded by the last bits that pandas had: somebody may then have one user, and not none. */
function trapped(
  { kept, dropped }: Pick<CommunitiesView, 'kept' | 'dropped'>,
  golden: Partial<GoldenSeed>,
  exactOf: (name: string) => CommunityView | undefined,
): Pick<CommunitiesView, 'kept' | 'dropped'> {
  const known = (name: string): number[] =>
    (golden.communities ?? [])
      .filter(({ community }) => (community ?? NO_NAME) === name)
      .map((one) => one.users_before_round);
  const round = (one: CommunityView): CommunityView => {
    const there = known(one.name).find((number) => agree(number, one.exact));
    return { ...one, users: roundHalfEven(there ?? one.exact) };
  };
  const saved = dropped
    .map(({ name }) => exactOf(name))
    .filter((one) => one !== undefined)
    .map(round)
    .filter(({ users }) => users > 0);
  const names = new Set(saved.map(({ name }) => name));
  return {
    kept: [...kept.map(round), ...saved],
    dropped: dropped.filter(({ name }) => !names.has(name)),
  };
}

/** Mean monthly users of every hub. */
function meansOf(activity: ActivityTable, scope: Scope, today: Day): Map<string, number> {
  const options = { timescales: ['monthly'], bins: DEFAULT_BINS, measure: 'hubs' } as const;
  const hubs = sizes(activity, options, scope, today).timescales.flatMap(({ bins }) =>
    bins.flatMap((bin) => bin.hubs),
  );
  return new Map(hubs.map(({ cluster, hub, users }) => [`${cluster}/${hub}`, users]));
}

/** Communities of half a user, which ours drop: a figure does not say what they had. */
function halvesOf(
  { communities: table, locations }: CommunityTables,
  means: ReadonlyMap<string, number>,
): (name: string) => CommunityView | undefined {
  const all = table.communities.flatMap((row): CommunityView[] => {
    const pairs = new Set(row.hubs?.map((hub, at) => `${row.clusters?.[at]}/${hub}`));
    const exact = [...pairs].reduce((sum, pair) => sum + (means.get(pair) ?? 0), 0);
    if (!agree(exact, 0.5) || !row.locations || !row.hasHubs || !row.domains) return [];
    const place = locations.places.get(row.locations[0] ?? '');
    const [lat, lon] = [place?.latitude ?? null, place?.longitude ?? null];
    return [{ name: row.name, constellation: row.constellation, users: 0, exact, lat, lon }];
  });
  return (name) => all.find((one) => one.name === name);
}

function roundHalfEven(value: number): number {
  const below = Math.floor(value);
  if (value - below !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}

export function ourCommunities(
  asked: Asked,
  files: CommunityFiles,
  quirks: Quirks,
  golden: Partial<GoldenSeed>,
): Values {
  const view = communitiesOf(asked, files, quirks, golden);
  const values = new Values();
  writeCommunities(values, view.kept);
  if (golden.communities_dropped)
    writeDropped(values, view, Object.keys(golden.communities_dropped));
  if (golden.constellations) writeConstellations(values, view.kept, quirks);
  return values;
}

function writeDropped(values: Values, view: CommunitiesView, keys: readonly string[]): void {
  const { kept, dropped } = view;
  const because = (...wanted: DropReason[]): string[] =>
    dropped
      .filter(({ reasons }) => reasons.some((r) => wanted.includes(r)))
      .map(({ name }) => name);
  const where = (isIt: (one: CommunityView) => boolean): string[] =>
    kept.filter(isIt).map(({ name }) => name);
  const ours: Record<string, readonly string[] | number> = {
    rows: view.rows,
    rows_after_dropna: view.complete,
    rows_kept: kept.length,
    'missing Location': because('no-location'),
    'missing Hubs': because('no-hubs'),
    'missing domain': because('no-domain'),
    'users is null': where(({ users }) => Number.isNaN(users)),
    'users round to 0': because(...UNUSED),
    'of these, without any matching hub': because('no-matching-hub'),
    'kept without coordinates': where(({ lat }) => lat === null),
    'kept without constellation': where(({ constellation }) => constellation === null),
    'kept with users_scaled 0': where(({ users }) => users === 1),
  };
  for (const key of keys) {
    const value = ours[key];
    const path = `communities_dropped.${key}`;
    if (typeof value === 'number') values.set(path, value);
    else if (value) values.members(path, value);
  }
}

function writeConstellations(values: Values, kept: readonly CommunityView[], quirks: Quirks): void {
  const names = [...new Set(kept.map(({ constellation }) => constellation))]
    .filter((name) => name !== null || !quirks.has('no-constellation'))
    .sort((a, b) => byName(a ?? '', b ?? ''));
  values.set('constellations.length', names.length);
  for (const name of names) {
    const members = kept.filter(({ constellation }) => constellation === name);
    const path = `constellations.${name ?? '(none)'}`;
    if (name === null) values.set(path, members.length);
    else
      values.members(
        path,
        members.map((one) => one.name),
      );
  }
}
