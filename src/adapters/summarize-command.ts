import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { dayOfMs } from '../data/dates.js';
import { KpiError } from '../data/errors.js';
import { pageKind } from '../data/formats.js';
import { forget } from '../engine/engine.js';
import type { SummaryFile } from '../engine/summary/summary-file.js';
import { SummaryWriter } from '../engine/summary/summary-writer.js';
import '../words/english/command.js';
import { wordsFor, type Words } from '../words/format.js';
import { problemSentences } from '../words/problems.js';
import type { TableSource } from '../data/table.js';
import { addressOf, systemCode } from './disk.js';
import { failureOfTag } from './failure.js';
import { MeasuredFiles } from './measured-files.js';
import { dataOfPage, tagsInPage, tagsInPiece, type PageTag } from './page-tags.js';
import type { SummarizeOptions } from './summarize-options.js';
import {
  inSite,
  questionOfTag,
  TAG_NAMES,
  type TagPlace,
  type TagQuestion,
} from './tag-questions.js';
import { USAGE_PAGE } from './usage-page.js';
import { Failure, orAborted, type Terminal } from './terminal.js';
import { writeOrFail } from './write-or-fail.js';

const BASE: ReadonlySet<string> = new Set(['base']);
const FIGURES = pageKind(['figures']);

/** A tag with where it is written. */
interface Placed {
  readonly tag: PageTag;
  readonly place: TagPlace;
  /** Address of the page, or of its `<base>`, which addresses are relative to. */
  readonly base: URL;
  /** Messages call the tag by this name: the page, the line and the tag. */
  readonly name: string;
}

/**
 * Makes a summary of the tags of pages, and writes it. If a tag cannot be answered, nothing is written.
 * @throws Failure, or the reason with which the signal was aborted
 */
export async function runSummarize(options: SummarizeOptions, terminal: Terminal): Promise<void> {
  const words = wordsFor('en');
  const { out, quiet } = options;
  const say = quiet ? () => undefined : terminal.tell;
  const placed = await tagsOf(options, words);
  const file = await orAborted(() => summaryOf(placed, options, words), terminal.signal);
  const { figures } = file;
  const sources: readonly TableSource[] = file.sources;
  problemSentences(sources, words).forEach((sentence) => terminal.tell(`${sentence}.`));
  const bytes = new TextEncoder().encode(`${JSON.stringify(file)}\n`);
  const summary = { name: path.basename(out), bytes };
  const paths = await writeOrFail(path.dirname(out), [summary], terminal.signal, words);
  say(
    `${figures.length} figures of ${placed.length} tags, counted from ${sources.length} files: ${bytes.length} bytes.`,
  );
  paths.forEach(terminal.print);
}

/** @throws Failure that names each tag that cannot be answered */
async function summaryOf(
  placed: readonly Placed[],
  options: SummarizeOptions,
  words: Words,
): Promise<SummaryFile> {
  const files = new MeasuredFiles();
  const writer = new SummaryWriter(dayOfMs(Date.now()), (address) =>
    files.factsOf(address, path.dirname(options.out)),
  );
  try {
    const failures: string[] = [];
    const questions: (readonly [Placed, TagQuestion])[] = [];
    for (const one of placed) {
      const question = await orSentence(one, options, words, failures);
      if (question) questions.push([one, question]);
    }
    for (const [, { kind, request }] of questions) forget(kind, request);
    const names = new Map(questions.flatMap(([, { addresses }]) => [...addresses]));
    for (const [{ name }, { kind, request }] of questions) {
      try {
        await writer.add(kind, request);
      } catch (error) {
        if (!(error instanceof KpiError)) throw error;
        failures.push(`${name}: ${failureOfTag(error, words, names)}`);
      }
    }
    if (failures.length > 0) throw new Failure([...new Set(failures)]);
    return writer.file();
  } finally {
    files.end();
  }
}

/** All tags that are to be answered. */
async function tagsOf(options: SummarizeOptions, words: Words): Promise<Placed[]> {
  const { pages, tags, site } = options;
  const [first] = pages;
  const folder = site ?? (first === undefined ? '.' : path.dirname(first));
  const root = pathToFileURL(`${path.resolve(folder)}${path.sep}`);
  const placed: Placed[] = [];
  for (const page of pages) {
    const html = await textOf(page, words);
    const base = baseOf(html, pathToFileURL(path.resolve(page)), root);
    const place = placeOf(base, root, filesOf(html, base, options));
    for (const tag of tagsInPage(html, TAG_NAMES)) {
      placed.push({ tag, place, base, name: `${page}:${tag.line}: <${tag.name}>` });
    }
  }
  const isUsagePage = pages.length === 0 && tags.length === 0;
  for (const text of isUsagePage ? USAGE_PAGE : tags) {
    const piece = /^\s*</.test(text) ? text : `<${text}></${text.trim().split(/\s/)[0] ?? ''}>`;
    const found = tagsInPiece(piece, TAG_NAMES);
    if (found.length === 0) {
      throw new Failure(`“${text}” is none of the tags ${[...TAG_NAMES].join(', ')}.`);
    }
    const base = pathToFileURL(`${process.cwd()}${path.sep}`);
    const place = placeOf(base, root, filesOf(piece, base, options));
    for (const tag of found)
      placed.push({ tag, place, base, name: `<${text.replace(/[<>]/g, '')}>` });
  }
  if (placed.length === 0) throw new Failure(`There is no tag of the kit in ${pages.join(', ')}.`);
  return placed;
}

const placeOf = (page: URL, root: URL, said: TagPlace['said']): TagPlace => ({
  resolve: (address) => inSite(address, { page, root }),
  said,
});

/** The address that those in a page are relative to: its own, or that of its `<base>`. */
function baseOf(html: string, page: URL, root: URL): URL {
  const [base] = tagsInPage(html, BASE);
  const href = base?.attributes.get('href') ?? '';
  return (href === '' ? null : inSite(href, { page, root })) ?? page;
}

async function textOf(page: string, words: Words): Promise<string> {
  try {
    return await readFile(page, 'utf8');
  } catch (error) {
    const found = systemCode(error);
    if (found === 'ENOENT') throw new Failure(`There is no file ${page}.`);
    throw new Failure(words.say('command.unreadable', { address: page, found, expected: 'HTML' }));
  }
}

/** The question of a tag; `null`, and a sentence among the failures, if its author has to correct something. */
async function orSentence(
  { tag, place, base, name }: Placed,
  options: SummarizeOptions,
  words: Words,
  failures: string[],
): Promise<TagQuestion | null> {
  try {
    return await questionOfTag(withoutSummary(tag, base, options), place);
  } catch (error) {
    if (!(error instanceof KpiError)) throw error;
    failures.push(`${name}: ${failureOfTag(error, words)}`);
    return null;
  }
}

/** A tag as it is without the summary that is being made. */
function withoutSummary(tag: PageTag, page: URL, { out }: SummarizeOptions): PageTag {
  const own = [...tag.attributes].filter(
    ([name, value]) => name !== 'figures' && !(name === 'src' && isAt(out, value, page)),
  );
  return { ...tag, attributes: new Map(own) };
}

/**
 * The files that a page names once for all tags, without the summary that is being made. Those of the command count
 * where the page names none.
 */
function filesOf(
  html: string,
  page: URL,
  { activity, communities, locations, out }: SummarizeOptions,
): ReadonlyMap<string, string> {
  const given = Object.entries({ activity, communities, locations }).flatMap(([option, file]) =>
    file === null ? [] : [[`kpi-${option}`, addressOf(file, option)] as const],
  );
  const said = [...dataOfPage(html)].filter(
    ([kind, address]) => kind !== FIGURES && !isAt(out, address, page),
  );
  return new Map([...given, ...said]);
}

/** Whether an address in a page is that of a file. */
const isAt = (file: string, address: string, page: URL): boolean =>
  URL.canParse(address, page) && new URL(address, page).href === addressOf(file, 'out');
