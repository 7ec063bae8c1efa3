import type { ActivityTable } from '../../src/data/table.js';
import { ActivityFile } from './activity-file.js';
import { groupsOf, type Files } from './chapters.js';
import { CommunityFiles } from './community-files.js';
import { explain, type ChapterReport } from './explain.js';
import { todayOf, type GoldenFile, type GoldenNotMeasured } from './golden.js';
import { linesOf } from './report.js';

/** Files of a folder by name; `undefined` where there is none. */
export type Texts = Readonly<Record<string, string | undefined>>;

export interface FolderReport {
  readonly lines: readonly string[];
  readonly chapters: readonly ChapterReport[];
  readonly compared: number;
  readonly named: number;
  readonly unexplained: number;
  /** Whatever makes the comparison worthless: a file that cannot be read, nothing compared. */
  readonly failures: readonly string[];
}

export const GOLDEN = 'golden.json';
/** A part of its own, which a folder may lack. */
export const NOT_MEASURED = 'not-measured.json';
export const FILES = {
  activity: 'hub-activity.csv',
  byHub: 'maus-by-hub.csv',
  unique: 'maus-unique-by-cluster.csv',
  communities: 'airtable-communities.csv',
  locations: 'airtable-locations.csv',
} as const;

/** Compares the golden file of a folder with our figures of the folder's other files. */
export function parity(texts: Texts, verbose = false): FolderReport {
  const failures: string[] = [];
  const notes: string[] = [];
  const attempt = <T>(what: string, action: () => T): T | undefined => {
    try {
      return action();
    } catch (error) {
      failures.push(`${what} cannot be read: ${error instanceof Error ? error.message : 'why?'}`);
      return undefined;
    }
  };
  const golden = attempt(GOLDEN, () => readJson<GoldenFile>(texts[GOLDEN]));
  const notMeasured =
    texts[NOT_MEASURED] === undefined
      ? undefined
      : attempt(NOT_MEASURED, () => readJson<GoldenNotMeasured>(texts[NOT_MEASURED]));
  const today = golden && attempt(GOLDEN, () => todayOf(golden));
  if (golden && !today) failures.push(`${GOLDEN} does not say which day it was made on`);
  const files = readFiles(texts, attempt, notes);
  let chapters: ChapterReport[] = [];
  if (golden && today) {
    notes.push(`  as of ${today}`, ...missingParts(golden));
    chapters =
      attempt(GOLDEN, () =>
        groupsOf(golden, files, today, notMeasured).flatMap((group) => explain(group)),
      ) ?? [];
  }
  const findings = chapters.flatMap((chapter) => chapter.findings);
  const compared = chapters.reduce((sum, chapter) => sum + chapter.compared, 0);
  if (compared === 0) failures.push('nothing was compared');
  const unexplained = findings.filter(({ reason }) => !reason).length;
  return {
    lines: [...notes, ...linesOf(chapters, verbose), ...failures.map((one) => `  FAILED ${one}`)],
    chapters,
    compared,
    named: findings.length - unexplained,
    unexplained,
    failures,
  };
}

function readJson<T>(text: string | undefined): T {
  if (text === undefined) throw new Error('there is none');
  return JSON.parse(text) as T;
}

function readFiles(
  texts: Texts,
  attempt: <T>(what: string, action: () => T) => T | undefined,
  notes: string[],
): Files {
  const addressOf = (name: string): string => `file:///${name}`;
  const there = (name: string): string | undefined => {
    if (texts[name] === undefined)
      notes.push(`  ${name} is missing: what needs it is not compared`);
    return texts[name];
  };
  const activity = (name: string, format: ActivityTable['format']): ActivityFile | undefined => {
    const text = there(name);
    if (text === undefined) return undefined;
    const file = attempt(name, () => new ActivityFile(text, addressOf(name), format));
    if (file) notes.push(...problemsOf(name, file.ours));
    return file;
  };
  const pair = (): CommunityFiles | undefined => {
    const [communities, locations] = [there(FILES.communities), there(FILES.locations)];
    if (communities === undefined || locations === undefined) return undefined;
    const files = attempt(
      `${FILES.communities} or ${FILES.locations}`,
      () =>
        new CommunityFiles(
          { text: communities, address: addressOf(FILES.communities) },
          { text: locations, address: addressOf(FILES.locations) },
        ),
    );
    if (!files) return undefined;
    notes.push(...problemsOf(FILES.communities, files.ours.communities));
    notes.push(...problemsOf(FILES.locations, files.ours.locations));
    return files;
  };
  return {
    activity: activity(FILES.activity, 'hub-activity'),
    byHub: activity(FILES.byHub, 'hub-activity'),
    unique: activity(FILES.unique, 'cluster-activity'),
    communities: pair(),
  };
}

function problemsOf(
  name: string,
  { problems }: { problems: readonly { code: string; count: number }[] },
): string[] {
  if (problems.length === 0) return [];
  return [`  ${name}: ${problems.map(({ code, count }) => `${count} ${code}`).join(', ')}`];
}

/** Parts of a golden file that are not there, and parts that nobody compares. */
function missingParts(golden: GoldenFile): string[] {
  const expected = {
    '': ['seed', 'newer', 'as_of_latest', 'thirty_days_stale', 'both_ways'],
    seed: [
      ...['totals', 'hubs_per_cluster', 'active_users', 'big_numbers', 'bins'],
      ...['communities', 'communities_dropped', 'constellations'],
    ],
    newer: ['totals', 'hubs_per_cluster', 'unique', 'bins'],
  };
  return Object.entries(expected).flatMap(([part, keys]) => {
    const some: unknown = part === '' ? golden : golden[part as 'seed' | 'newer'];
    if (some === undefined || some === null) return [];
    const found = Object.keys(some);
    const say = (key: string, text: string): string =>
      `  ${GOLDEN} ${text} ${part}${part && '.'}${key}`;
    return [
      ...keys.filter((key) => !found.includes(key)).map((key) => say(key, 'has no')),
      ...found
        .filter((key) => !keys.includes(key) && key !== 'rows')
        .map((key) => say(key, 'has more than is compared:')),
    ];
  });
}
