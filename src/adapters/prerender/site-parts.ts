import type { Words } from '../../words/format.js';
import type { AnsweredTag } from './answered-tags.js';
import type { DrawnContent } from './drawn-content.js';
import type { FeedPng } from './feed-pictures.js';
import type { Once } from './once.js';
import type { PrerenderOptions } from './prerender-options.js';
import type { SiteAddresses } from './site-address.js';
import type { SiteOutput } from './site-output.js';
import type { SiteSummaries } from './site-summaries.js';

/** The parts that the work on all files of a site shares. */
export interface SiteParts {
  readonly options: PrerenderOptions;
  readonly addresses: SiteAddresses;
  readonly summaries: SiteSummaries;
  readonly output: SiteOutput;
  /** The words in which the command writes its messages. */
  readonly words: Words;
  /** Keeps what stands between tags. The key says what a tag shows, and where it stands. */
  readonly contents: Once<DrawnContent>;
  /** Keeps pictures by what a tag shows; `null` for a number. */
  readonly feedPngs: Once<FeedPng | null>;
}

/** A page or a feed with what its tags show. */
export interface Prerendered {
  /** `null` if it has no tags. */
  readonly text: string | null;
  readonly tags: readonly AnsweredTag[];
  /** Sentences on slips that are in none of the tags. */
  readonly slips: readonly string[];
}
