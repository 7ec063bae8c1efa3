import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../terminal.js';
import type { TagPlace } from '../tag-questions.js';
import { answeredTag, type AnsweredTag } from './answered-tags.js';
import { feedContent, type FeedPicture } from './feed-content.js';
import { feedPng } from './feed-pictures.js';
import { editFeed, isFeed, siteOfFeed } from './feed.js';
import { tagEdits } from './page-edits.js';
import { SiteAddresses } from './site-address.js';
import type { Prerendered, SiteParts } from './site-parts.js';
import { readPage, readPiece } from './site-tags.js';
import type { TagAnswer } from './tag-answers.js';
import { edited } from './text-edits.js';

/** Language of a feed, as it says itself. */
const LANGUAGE = /<language>\s*([\w-]+)\s*<|<(?:feed|rss)\b[^>]*\sxml:lang="([\w-]+)"/;

/**
 * Writes into a feed what its tags show, with pictures that are files of the site.
 * @throws Failure if it is no well-formed feed
 */
export async function prerenderedFeed(
  name: string,
  feed: string,
  parts: SiteParts,
): Promise<Prerendered> {
  if (!isFeed(feed)) return { text: null, tags: [], slips: [] };
  const { options, words } = parts;
  const base = options.baseUrl ?? siteOfFeed(feed, name);
  const addresses = new SiteAddresses(options.site, base);
  const own = addresses.of(name);
  const [, inRss, inAtom] = LANGUAGE.exec(feed) ?? [];
  const tags: AnsweredTag[] = [];
  const text = await editFeed(feed, async (html, { link }) => {
    // If the address of the site is not known, a whole address of an entry leads to the network.
    const isOfSite =
      link !== null && URL.canParse(link, own) && (base !== null || !URL.canParse(link));
    const page = isOfSite ? new URL(link, own) : own;
    const place: TagPlace = {
      resolve: (address) => addresses.resolve(address, page),
      said: await saidOf(page, addresses),
    };
    const changes = [];
    for (const tag of readPiece(html, inRss ?? inAtom ?? 'en').tags) {
      const answered = await answeredTag(tag, place, words);
      tags.push(answered);
      const content = answered.answer && (await contentOf(answered.answer, tag, base, parts));
      changes.push({ tag, content, figures: null });
    }
    return edited(html, changes.flatMap(tagEdits));
  });
  return { text, tags, slips: [] };
}

/** The addresses that the page of an entry names once for all its tags. Nothing else of the page is in the feed. */
async function saidOf(page: URL, addresses: SiteAddresses): Promise<TagPlace['said']> {
  const file = addresses.fileOrNull(page.href, page);
  if (file === null) return new Map();
  for (const one of [file, `${file}.html`, path.join(file, 'index.html')]) {
    const html = await readFile(one, 'utf8').catch(() => null);
    // Another run may have named its summaries in the page, but not in its head.
    if (html !== null) return readPage(html).said;
  }
  return new Map();
}

/** Makes the content between the tags. Its picture is written before. */
async function contentOf(
  answer: TagAnswer,
  { isInParagraph }: { readonly isInParagraph: boolean },
  base: string | null,
  { options, feedPngs, output }: SiteParts,
): Promise<string | null> {
  const png = await feedPngs.of(answer.viewKey, () => feedPng(answer, options.site));
  if (png === null) return feedContent(answer.view, null, isInParagraph);
  if (base === null) {
    throw new Failure('It has no whole address of its site: --base-url has to say it.');
  }
  const { name, address, bytes, width, height } = png;
  await output.put({ name: `${options.figures}/${name}`, bytes });
  const picture: FeedPicture = {
    address: new URL(`${options.figures}/${address}`, base).href,
    width,
    height,
  };
  return feedContent(answer.view, picture, isInParagraph);
}
