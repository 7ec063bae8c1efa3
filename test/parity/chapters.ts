import { dayOfIso } from '../../src/data/dates.js';
import { DEFAULT_SCOPE, type Scope } from '../../src/figures/scope.js';
import type { ActivityFile } from './activity-file.js';
import { READING } from './activity-file.js';
import { goldenBothWays, ourBothWays } from './both-ways.js';
import type { CommunityFiles } from './community-files.js';
import * as there from './golden-values.js';
import {
  TIMESCALES,
  type GoldenBins,
  type GoldenFile,
  type GoldenNewer,
  type GoldenNotMeasured,
} from './golden.js';
import * as ours from './our-activity.js';
import { ourBins } from './our-bins.js';
import { ourCommunities } from './our-communities.js';
import { goldenNotMeasured, ourNotMeasured } from './our-not-measured.js';
import { ourUnique } from './our-unique.js';
import { PerQuirks, type Quirk, type Quirks } from './quirks.js';
import type { Values } from './values.js';

/** A part of a golden file, and how ours is made. */
export interface Chapter {
  readonly name: string;
  readonly golden: Values;
  readonly ours: PerQuirks<Values>;
}

/** Chapters made of the same file by the same notebook: a habit it has in one it has in all. */
export interface Group {
  readonly chapters: readonly Chapter[];
  /** Habits that may matter: the file has rows that show them. */
  readonly quirks: ReadonlySet<Quirk>;
}

/** The files of a folder that could be read. */
export interface Files {
  readonly activity?: ActivityFile | undefined;
  readonly byHub?: ActivityFile | undefined;
  readonly unique?: ActivityFile | undefined;
  readonly communities?: CommunityFiles | undefined;
}

const READ: readonly Quirk[] = [...READING, 'after-today', 'exact-case'];
const COUNTED: readonly Quirk[] = [...READ, 'nothing-is-zero', 'float-trap'];
const BINNED: readonly Quirk[] = [...COUNTED, 'open-bin', 'share-of-nothing', 'other-timescales'];
const COMMUNITY: readonly Quirk[] = [
  ...([...READ, 'float-trap', 'missing-cells'] as const),
  ...(['community-twice', 'place-twice', 'no-constellation'] as const),
];
/** Habits that need no special rows. */
const ALWAYS: readonly Quirk[] = [
  ...(['mixed-order', 'no-constellation', 'running-month', 'float-trap', 'open-bin'] as const),
  ...(['nothing-is-zero', 'share-of-nothing', 'other-timescales'] as const),
  'exact-month-ends',
];

/** Scopes that reproduce the notebook and its successor (scripts/golden.py). */
const SCOPES: Record<'seed' | 'newer' | 'unique', Scope> = {
  seed: { ...DEFAULT_SCOPE, excludeClusters: [] },
  newer: { ...DEFAULT_SCOPE, excludeHubs: ['staging', 'utoronto/highmem'], activeOnly: true },
  unique: { ...DEFAULT_SCOPE, excludeClusters: [], excludeHubs: [], activeOnly: true },
};

const chapter = (
  name: string,
  golden: Values,
  quirks: readonly Quirk[],
  make: (quirks: Quirks) => Values,
): Chapter => ({ name, golden, ours: new PerQuirks(quirks, make) });

/** Everything of a golden file that can be compared with the files there are. */
export function groupsOf(
  golden: GoldenFile,
  files: Files,
  today: string,
  notMeasured?: GoldenNotMeasured,
): Group[] {
  const day = dayOfIso(today);
  const groups: Group[] = [];
  const add = (chapters: Chapter[], ...evidence: Iterable<Quirk>[]): void => {
    const quirks = new Set([...ALWAYS, ...evidence.flatMap((some) => [...some])]);
    if (chapters.length > 0) groups.push({ chapters, quirks });
  };
  const { activity, byHub, unique, communities } = files;
  if (activity) {
    const asked: ours.Asked = {
      file: activity,
      scope: { ...SCOPES.seed, asOf: today },
      today: day,
    };
    const evidence = [activity.evidence(day), communities?.evidence() ?? []];
    const chapters = [
      ...seedChapters(golden, asked, communities),
      ...windows('seed', golden, asked),
    ];
    if (golden.both_ways) {
      const all = goldenBothWays(golden.both_ways);
      const make = (quirks: Quirks): Values => ourBothWays(asked, quirks, exactOf(golden));
      const some = all.onlyThoseOf(make(new Set()));
      chapters.push(chapter('both_ways', some, BINNED, (quirks) => make(quirks).onlyThoseOf(some)));
    }
    add(chapters, ...evidence);
    if (notMeasured) {
      const plain = { ...asked, scope: DEFAULT_SCOPE };
      const make = (): Values => ourNotMeasured(plain, notMeasured);
      add([chapter('not-measured', goldenNotMeasured(notMeasured), [], make)]);
    }
  }
  if (byHub) {
    const asked: ours.Asked = { file: byHub, scope: { ...SCOPES.newer, asOf: today }, today: day };
    add([...newerChapters(golden, asked), ...windows('newer', golden, asked)], byHub.evidence(day));
  }
  const table = golden.newer?.unique;
  if (unique && table) {
    const asked: ours.Asked = {
      file: unique,
      scope: { ...SCOPES.unique, asOf: today },
      today: day,
    };
    const quirks: readonly Quirk[] = [...READ, 'running-month', 'exact-month-ends'];
    const make = (some: Quirks): Values => ourUnique(asked, some);
    const values = there.goldenUnique(table);
    add([chapter('newer.unique', values, quirks, make)], unique.evidence(day));
  }
  return groups;
}

function seedChapters(
  { seed }: GoldenFile,
  asked: ours.Asked,
  communities: CommunityFiles | undefined,
): Chapter[] {
  if (!seed) return [];
  const chapters = bothNotebooks('seed', seed, asked);
  const { active_users: users, big_numbers: numbers, bins } = seed;
  if (users) {
    const make = (quirks: Quirks): Values => ours.ourActiveUsers(asked, quirks, users);
    const golden = there.goldenActiveUsers(users);
    chapters.push(chapter('seed.active_users', golden, [...READ, 'mixed-order'], make));
  }
  if (numbers) {
    const make = (quirks: Quirks): Values => ours.ourNumbers(asked, quirks, numbers);
    chapters.push(chapter('seed.big_numbers', there.goldenNumbers(numbers), COUNTED, make));
  }
  if (bins) {
    const some: Record<string, GoldenBins> = {};
    for (const timescale of TIMESCALES) {
      const one = bins[timescale];
      if (one) some[timescale] = one;
    }
    const make = (quirks: Quirks): Values => ourBins(asked, quirks, bins, some);
    chapters.push(chapter('seed.bins', there.goldenBins(bins, some), BINNED, make));
  }
  if (communities && seed.communities) {
    const make = (quirks: Quirks): Values => ourCommunities(asked, communities, quirks, seed);
    chapters.push(chapter('seed.communities', there.goldenCommunities(seed), COMMUNITY, make));
  }
  return chapters;
}

function newerChapters({ newer }: GoldenFile, asked: ours.Asked): Chapter[] {
  if (!newer) return [];
  const chapters = bothNotebooks('newer', newer, asked);
  const { bins } = newer;
  if (bins) {
    const some = { monthly: bins };
    const make = (quirks: Quirks): Values => ourBins(asked, quirks, bins, some);
    chapters.push(chapter('newer.bins', there.goldenBins(bins, some), BINNED, make));
  }
  return chapters;
}

function bothNotebooks(
  name: 'seed' | 'newer',
  { totals, hubs_per_cluster: hubs }: Partial<Pick<GoldenNewer, 'totals' | 'hubs_per_cluster'>>,
  asked: ours.Asked,
): Chapter[] {
  const chapters: Chapter[] = [];
  if (totals) {
    const make = (quirks: Quirks): Values => ours.ourTotals(asked, quirks, totals);
    chapters.push(chapter(`${name}.totals`, there.goldenTotals(totals), COUNTED, make));
  }
  if (hubs) {
    const make = (quirks: Quirks): Values => ours.ourHubs(asked, quirks);
    chapters.push(chapter(`${name}.hubs_per_cluster`, there.goldenHubs(hubs), READ, make));
  }
  return chapters;
}

/** The totals as of other days than the one the golden file was made on. */
function windows(name: 'seed' | 'newer', golden: GoldenFile, asked: ours.Asked): Chapter[] {
  const chapters: Chapter[] = [];
  const add = (part: 'as_of_latest' | 'thirty_days_stale', asOf: 'latest' | 'its-day'): void => {
    const totals = golden[part]?.[name];
    if (!totals) return;
    const day = totals.today.slice(0, 10);
    const today = asOf === 'latest' ? asked.today : dayOfIso(day);
    const scope: Scope = { ...asked.scope, asOf: asOf === 'latest' ? 'latest' : day };
    const make = (quirks: Quirks): Values => {
      const values = ours.ourTotals({ ...asked, scope, today }, quirks, totals);
      if (asOf === 'latest') values.set('today', ours.latestOf({ ...asked, scope }, quirks));
      return values;
    };
    const values = there.goldenTotals(totals);
    if (asOf === 'latest') values.set('today', day);
    chapters.push(chapter(`${part}.${name}`, values, COUNTED, make));
  };
  add('as_of_latest', 'latest');
  add('thirty_days_stale', 'its-day');
  return chapters;
}

/** Numbers before they were rounded, by which last bits can be told. */
const exactOf = ({ seed, as_of_latest: latest }: GoldenFile): number[] => [
  ...[seed?.totals, latest?.seed].flatMap((totals) => totals?.n_hubs_before_ceil ?? []),
  ...Object.values(seed?.big_numbers ?? {}).map((number) => number.before_int),
];
