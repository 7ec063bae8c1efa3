import { readFile } from 'node:fs/promises';
import path from 'node:path';
import '../../words/english/attributes.js';
import '../../words/english/command.js';
import { wordsFor } from '../../words/format.js';
import { counted } from '../counted.js';
import { systemCode } from '../disk.js';
import { MeasuredFiles } from '../measured-files.js';
import { Failure, orAborted, type Terminal } from '../terminal.js';
import { remarksOnData, type AnsweredTag } from './answered-tags.js';
import { kitFiles } from './kit-files.js';
import { Once } from './once.js';
import type { PrerenderOptions } from './prerender-options.js';
import { SiteAddresses } from './site-address.js';
import { filesOfSite, type SiteFile } from './site-files.js';
import { NotWritten, SiteOutput } from './site-output.js';
import { prerenderedFeed } from './site-feeds.js';
import { prerenderedPage } from './site-pages.js';
import type { Prerendered, SiteParts } from './site-parts.js';
import { SiteSummaries } from './site-summaries.js';
import { mayHaveTags } from './site-tags.js';

/** Files that are worked on at the same time. */
const AT_ONCE = 16;
/** Milliseconds between two messages on the progress. */
const PAUSE = 1000;

/** The findings in a file. */
interface Found {
  /** Number of its tags, and of those that have an answer. */
  readonly tags: number;
  readonly answers: number;
  /** Sentences on tags that have no answer, and on the file. */
  readonly faults: readonly string[];
  /** Sentences on slips of authors. */
  readonly slips: readonly string[];
  /** Sentences on the data. */
  readonly data: readonly string[];
}

type Work = (name: string, text: string, parts: SiteParts) => Promise<Prerendered>;

const WORK: Readonly<Record<SiteFile['kind'], Work>> = {
  page: prerenderedPage,
  feed: prerenderedFeed,
};

const NOTHING: Found = { tags: 0, answers: 0, faults: [], slips: [], data: [] };

/**
 * Writes between the tags of a built site what they show.
 * @throws Failure, or the reason with which the signal was aborted
 */
export async function runPrerender(options: PrerenderOptions, terminal: Terminal): Promise<void> {
  const { site, check, dryRun } = options;
  const files = new MeasuredFiles();
  const words = wordsFor('en');
  const output = new SiteOutput(site, check || dryRun, words, terminal);
  const parts: SiteParts = {
    options,
    addresses: new SiteAddresses(site, options.baseUrl),
    summaries: new SiteSummaries(files, path.resolve(site, options.figures)),
    output,
    words,
    contents: new Once(),
    feedPngs: new Once(),
  };
  const { warn } = console;
  const warnings = new Set<string>();
  // The engine says on the console why a summary does not have a figure.
  console.warn = (text: unknown) => void warnings.add(String(text));
  try {
    await orAborted(() => prerender(parts, warnings, terminal), terminal.signal);
  } finally {
    // Files that are being written are completed, so that no temporary file stays.
    await output.end();
    console.warn = warn;
    files.end();
  }
}

async function prerender(
  parts: SiteParts,
  warnings: ReadonlySet<string>,
  terminal: Terminal,
): Promise<void> {
  const { options, output, words } = parts;
  const { site, check, dryRun, quiet } = options;
  const files = await filesOfSite(site);
  if (options.kit !== null && !check) {
    for (const { name, bytes } of await kitFiles()) {
      await output.put({ name: `${options.kit}/${name}`, bytes });
    }
  }
  const found: Found[] = [];
  let done = 0;
  const say = quiet ? () => undefined : terminal.tell;
  const progress = setInterval(
    () => say(`${words.number(done)} of ${counted(files.length, 'file', words)}.`),
    PAUSE,
  );
  try {
    await eachOf(files, async (file, at) => {
      terminal.signal.throwIfAborted();
      found[at] = await workOn(file, parts);
      done += 1;
    });
  } finally {
    clearInterval(progress);
  }
  const sumOf = (kind: 'tags' | 'answers'): number =>
    found.reduce((sum, { [kind]: count }) => sum + count, 0);
  const tags = sumOf('tags');
  const all = (kind: 'faults' | 'slips' | 'data'): string[] => [
    ...new Set(found.flatMap((one) => one[kind])),
  ];
  const [faults, slips, data] = [all('faults'), all('slips'), [...warnings, ...all('data')]];
  if (tags === 0 && faults.length === 0)
    throw new Failure(`There is no tag of the kit in ${site}.`);
  const withTags = found.filter((one) => one.tags > 0).length;
  const what = `${counted(tags, 'tag', words)} in ${counted(withTags, 'file', words)}`;
  if (check) {
    const wrong = [...faults, ...slips, ...data];
    if (wrong.length > 0) throw new Failure(wrong);
    return say(`${what}: nothing is wrong.`);
  }
  [...slips, ...data].forEach(terminal.tell);
  const { written } = output;
  written.toSorted().forEach((name) => terminal.print(path.join(site, name)));
  const count = counted(written.length, 'file', words);
  say(`${what}. ${count} ${dryRun ? 'would be written' : 'written'}.`);
  if (faults.length > 0) throw new Failure(faults, sumOf('answers') > 0 ? 3 : 1);
}

/** Reads a file and writes what becomes of it. */
async function workOn({ name, kind }: SiteFile, parts: SiteParts): Promise<Found> {
  const { options, output } = parts;
  const place = path.join(options.site, name);
  const stays = (why: string): Found => ({
    ...NOTHING,
    faults: [`${place} ${why}, so it stays as it is.`],
  });
  let bytes: Uint8Array;
  try {
    bytes = await readFile(place);
  } catch (error) {
    return stays(`cannot be read (${systemCode(error)})`);
  }
  if (!mayHaveTags(Buffer.from(bytes).toString('latin1'))) return NOTHING;
  const html = textOf(bytes);
  if (html === null) return stays('is not in UTF-8');
  if (!parts.addresses.has(name)) return stays('is a link to a file outside of the site');
  try {
    const { text, tags, slips } = await WORK[kind](name, html, parts);
    if (text !== null) await output.put({ name, bytes: new TextEncoder().encode(text) });
    const found = foundIn(place, tags, parts);
    return { ...found, slips: [...slips.map((slip) => `${place}: ${slip}`), ...found.slips] };
  } catch (error) {
    if (!(error instanceof Failure) || error instanceof NotWritten) throw error;
    return { ...NOTHING, faults: error.lines.map((line) => `${place}: ${line}`) };
  }
}

function foundIn(
  place: string,
  answered: readonly AnsweredTag[],
  { options, words }: SiteParts,
): Found {
  const sentences = ({ tag, fault, slips }: AnsweredTag, of: 'fault' | 'slips'): string[] =>
    (of === 'slips' ? slips : fault === null ? [] : [fault]).map(
      (sentence) => `${place}:${tag.line}:${tag.column}: <${tag.name}>: ${sentence}`,
    );
  return {
    tags: answered.length,
    answers: answered.filter(({ answer }) => answer).length,
    faults: answered.flatMap((one) => sentences(one, 'fault')),
    slips: answered.flatMap((one) => sentences(one, 'slips')),
    data: answered.flatMap(({ answer }) =>
      answer ? remarksOnData(answer.view, options.maxAge, words) : [],
    ),
  };
}

/** The text of a file, with its byte order mark; `null` if it is not in UTF-8. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Does something with each of a list, a few at a time. If one fails, no other begins, and all that have begun end. */
async function eachOf<T>(
  list: readonly T[],
  act: (one: T, at: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = (next += 1) - 1; at < list.length; at = (next += 1) - 1) {
      try {
        await act(list[at] as T, at);
      } catch (error) {
        next = list.length;
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
