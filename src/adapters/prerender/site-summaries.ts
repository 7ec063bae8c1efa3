import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { dayOfMs } from '../../data/dates.js';
import type { SummaryFile } from '../../engine/summary/summary-file.js';
import { SummaryWriter } from '../../engine/summary/summary-writer.js';
import type { MeasuredFiles } from '../measured-files.js';
import type { TagQuestion } from '../tag-questions.js';
import { shortHash } from './short-hash.js';

/** A summary of the questions of some tags. */
export interface SiteSummary {
  /** Its name in its folder, which is the same as long as the questions are. */
  readonly name: string;
  /** Its name with a word that is another when its bytes are others, so that no cache has an older one. */
  readonly address: string;
  readonly bytes: Uint8Array;
}

/** Makes the summaries of a site. Pages with the same questions share one. */
export class SiteSummaries {
  readonly #files: MeasuredFiles;
  readonly #folder: string;
  readonly #made = new Map<string, Promise<SiteSummary>>();

  /** @param folder path of their folder */
  constructor(files: MeasuredFiles, folder: string) {
    this.#files = files;
    this.#folder = folder;
  }

  /** @param questions which have been answered, by key */
  of(questions: ReadonlyMap<string, TagQuestion>): Promise<SiteSummary> {
    const keys = [...questions.keys()].toSorted();
    const set = JSON.stringify(keys);
    const made = this.#made.get(set) ?? this.#write(keys, questions);
    this.#made.set(set, made);
    return made;
  }

  async #write(
    keys: readonly string[],
    questions: ReadonlyMap<string, TagQuestion>,
  ): Promise<SiteSummary> {
    const writer = new SummaryWriter(dayOfMs(Date.now()), (address) =>
      this.#files.factsOf(address, this.#folder),
    );
    for (const key of keys) {
      const { kind, request } = questions.get(key) as TagQuestion;
      await writer.add(kind, request);
    }
    const file = writer.file();
    const asked = file.figures.map(({ question, files }) => [question, files]);
    const name = `${shortHash(JSON.stringify([file.sources.map(({ address }) => address), asked]))}.json`;
    const text = await this.#keptOr(name, file);
    return {
      name,
      address: `${name}?${shortHash(undated(file))}`,
      bytes: new TextEncoder().encode(text),
    };
  }

  /** The text of a summary. That of an earlier day is as good if it differs by nothing else than its day. */
  async #keptOr(name: string, file: SummaryFile): Promise<string> {
    const kept = await readFile(path.join(this.#folder, name), 'utf8').catch(() => '');
    const text = textOf(file);
    return kept.replace(DAY_MADE, '') === text.replace(DAY_MADE, '') ? kept : text;
  }
}

const textOf = (file: SummaryFile): string => `${JSON.stringify(file)}\n`;
const DAY_MADE = /"made":"[\d-]+",/;
/** A summary as it is on any day. */
const undated = (file: SummaryFile): string => textOf(file).replace(DAY_MADE, '');
