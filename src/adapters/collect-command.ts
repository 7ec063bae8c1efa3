import path from 'node:path';
import { isoOfDay } from '../data/dates.js';
import { wordsFor, type Words } from '../words/format.js';
import { problemSentences } from '../words/problems.js';
import { ActivityFile } from './activity-file.js';
import type { CollectOptions } from './collect-options.js';
import { collectFrom, type Voice } from './collect-server.js';
import type { Server } from './collect-servers.js';
import { counted } from './counted.js';
import { lateClusters } from './late-clusters.js';
import type { Measurement } from './measured.js';
import { merge, rewritten, type Difference } from './merged.js';
import { serverSentence } from './prometheus.js';
import { Failure, orAborted, type Terminal } from './terminal.js';
import { writeOrFail } from './write-or-fail.js';

/** Number of differences that are listed; the others are counted. */
const LISTED = 10;

/** The result of the requests to one server. */
interface Outcome {
  readonly server: Server;
  readonly measurements: readonly Measurement[];
  /** Why it could not be asked; `null` if it could. */
  readonly failure: string | null;
}

/**
 * Asks all servers for the days that the file lacks, and adds them. Of a server that fails, nothing is
 * taken; the others go on.
 * @throws Failure, or the reason with which the signal was aborted
 */
export async function runCollect(options: CollectOptions, terminal: Terminal): Promise<void> {
  const words = wordsFor('en');
  const { servers, out, known, until, status, quiet } = options;
  const say = quiet ? () => undefined : terminal.tell;
  const file = await ActivityFile.at(out);
  if (file.source) {
    problemSentences([file.source], words).forEach((sentence) => terminal.tell(`${sentence}.`));
  }
  const kept = file.measurements;
  const askAll = () =>
    Promise.all(servers.map((server) => ask(server, kept, options, { ...terminal, say }, words)));
  const outcomes = await orAborted(askAll, terminal.signal);
  const failures = outcomes.flatMap(({ failure }) => failure ?? []);
  failures.forEach(terminal.tell);

  const merged = merge(
    kept,
    outcomes.flatMap(({ measurements }) => measurements),
  );
  const { added, differences } = merged;
  const all = rewritten(kept, known === 'rewritten' ? merged : { added, differences: [] });
  const isRewritten = known === 'rewritten' && differences.length > 0;
  listDifferences(differences, isRewritten ? say : terminal.tell, words);
  say(
    `${out}: ${counted(added.length, 'row', words)} more${isRewritten ? `, ${words.number(differences.length)} rewritten` : ''}.`,
  );
  if (!options.dryRun) {
    const isChanged = isRewritten || added.length > 0;
    const bytes = isRewritten ? file.insteadWith(all) : file.with(added);
    if (isChanged) await write(out, bytes, terminal, words);
    if (status !== null) {
      const failed = outcomes.filter(({ failure }) => failure !== null);
      const late = lateClusters(all, new Set(failed.map(({ server }) => server.cluster)), until);
      await write(status, new TextEncoder().encode(late), terminal, words, isChanged ? 3 : 1);
    }
  }
  fail(failures.length, servers.length, isRewritten ? 0 : differences.length, words);
}

async function ask(
  server: Server,
  kept: readonly Measurement[],
  options: CollectOptions,
  voice: Voice,
  words: Words,
): Promise<Outcome> {
  const name = server.cluster ?? server.address;
  try {
    const measurements = await collectFrom(server, kept, options, voice, words);
    return { server, measurements, failure: null };
  } catch (error) {
    voice.signal.throwIfAborted();
    return { server, measurements: [], failure: `${name}: ${serverSentence(error)}` };
  }
}

async function write(
  place: string,
  bytes: Uint8Array,
  { print, signal }: Terminal,
  words: Words,
  exitCode: 1 | 3 = 1,
): Promise<void> {
  const file = { name: path.basename(place), bytes };
  (await writeOrFail(path.dirname(place), [file], signal, words, exitCode)).forEach(print);
}

function listDifferences(
  differences: readonly Difference[],
  tell: (line: string) => void,
  words: Words,
): void {
  for (const { kept, fresh } of differences.slice(0, LISTED)) {
    const { cluster, hub, timescale, day } = kept;
    tell(
      `${cluster}/${hub}, ${timescale}, ${isoOfDay(day)}: ${kept.users} in the file, ${fresh.users} now.`,
    );
  }
  const more = differences.length - LISTED;
  if (more > 0) tell(`And ${counted(more, 'more difference', words)}.`);
}

/** @throws Failure if something is left to do */
function fail(failures: number, servers: number, differences: number, words: Words): void {
  if (failures === servers) throw new Failure('No server could be asked.');
  const left = [
    ...(failures > 0 ? [`${failures} of ${servers} servers could not be asked.`] : []),
    ...(differences > 0
      ? [
          `${counted(differences, 'count', words)} in the file ${differences === 1 ? 'differs' : 'differ'} from what is measured now: --rewrite takes the new ones.`,
        ]
      : []),
  ];
  if (left.length > 0) throw new Failure(left.join(' '), 3);
}
