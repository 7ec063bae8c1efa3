import path from 'node:path';
import { ADDRESSES } from '../../components/element/address-attributes.js';
import { PRERENDERED } from '../../components/element/prerendered.js';
import { plainTitle } from '../../components/element/surroundings.js';
import { pageKind } from '../../data/formats.js';
import type { TagPlace } from '../tag-questions.js';
import { answeredTag, type AnsweredTag } from './answered-tags.js';
import { drawnContent } from './drawn-content.js';
import { headEdits, tagEdits, type TagChange } from './page-edits.js';
import { kitOfPage } from './page-kit.js';
import type { PrerenderOptions } from './prerender-options.js';
import { addressInSite, type SiteAddresses } from './site-address.js';
import type { Prerendered, SiteParts } from './site-parts.js';
import { readPage, type SitePage, type SiteTag } from './site-tags.js';
import { edited } from './text-edits.js';

const FIGURES = pageKind(['figures']);

/** A page that was read, with the answers to its tags. */
interface AnsweredPage {
  readonly html: string;
  readonly page: SitePage;
  readonly tags: readonly AnsweredTag[];
  /** Address of the page, or of its `<base>`. */
  readonly base: URL;
}

/** Reads a page, and answers its tags. */
async function answeredPage(
  name: string,
  html: string,
  { options, addresses, words }: SiteParts,
): Promise<AnsweredPage> {
  const page = readPage(html);
  const own = addresses.of(name);
  const base = page.base !== null && URL.canParse(page.base, own) ? new URL(page.base, own) : own;
  const isOurs = (address: string): boolean => isSummary(address, base, addresses, options);
  const place: TagPlace = {
    resolve: (address) => addresses.resolve(address, base),
    said: new Map([...page.said].filter(([kind, at]) => kind !== FIGURES || !isOurs(at))),
  };
  const tags: AnsweredTag[] = [];
  for (const tag of page.tags) {
    tags.push(await answeredTag(withoutOurs(tag, isOurs), place, words));
  }
  return { html, page, tags, base };
}

/** Whether an address is that of a summary that this command writes. */
function isSummary(
  address: string,
  base: URL,
  addresses: SiteAddresses,
  { site, figures }: PrerenderOptions,
): boolean {
  if (address === '') return false;
  const file = addresses.fileOrNull(address, base);
  return file !== null && path.dirname(file) === path.resolve(site, figures);
}

/** A tag as its author has written it. */
function withoutOurs(tag: SiteTag, isOurs: (address: string) => boolean): SiteTag {
  const figures = tag.attributes.get('figures') ?? '';
  if (!isOurs(figures)) return tag;
  const attributes = new Map(tag.attributes);
  attributes.delete('figures');
  return { ...tag, attributes };
}

/**
 * Answers the tags of a page, and writes between them what they show. The summary of the page is written before.
 * @param name path of the page within the site
 */
export async function prerenderedPage(
  name: string,
  html: string,
  parts: SiteParts,
): Promise<Prerendered> {
  const answered = await answeredPage(name, html, parts);
  const { tags } = answered;
  if (tags.length === 0) return { text: null, tags, slips: [] };
  return { ...(await written(answered, parts)), tags };
}

async function written(
  { page, html, tags, base }: AnsweredPage,
  parts: SiteParts,
): Promise<Pick<Prerendered, 'text' | 'slips'>> {
  const summary = await summaryAddress({ page, tags, base }, parts);
  const rules = new Set<string>();
  const changes: TagChange[] = [];
  for (const { tag, answer } of tags) {
    // One that had its figures from a summary of this command, and gets none now, has its own files again.
    const gone = tag.places.has('figures') && !tag.attributes.has('figures') ? '' : null;
    if (!answer) {
      changes.push({ tag, content: null, figures: gone });
      continue;
    }
    const { isInParagraph, titlesBefore } = tag;
    const isTitled = (title: string): boolean =>
      titlesBefore.some((one) => plainTitle(one) === plainTitle(title));
    const key = JSON.stringify([answer.viewKey, isInParagraph, isTitled(answer.view.heading)]);
    const content = await parts.contents.of(key, () =>
      drawnContent(answer.view, { isInParagraph, isTitled }),
    );
    content.rules.forEach((rule) => rules.add(rule));
    const figures = answer.hasSummary ? null : (summary ?? gone);
    changes.push({ tag, content: content.html || null, figures });
  }
  const style = [...rules].join('');
  const styles = style === '' ? [] : [`<style ${PRERENDERED}>${style}</style>`];
  const needs = { tags: new Set(tags.map(({ tag }) => tag.name)), hasSummary: summary !== null };
  const { elements, slips } = await kitOfPage(page, base, needs, parts);
  const head = headEdits(page, [...elements, ...styles]);
  return { text: edited(html, [...head, ...changes.flatMap(tagEdits)]), slips };
}

/** Writes the summary of a page, and returns its address as seen from there; `null` if it needs none. */
async function summaryAddress(
  { page, tags, base }: Pick<AnsweredPage, 'page' | 'tags' | 'base'>,
  { options, addresses, summaries, output }: SiteParts,
): Promise<string | null> {
  if (!options.hasSummaries) return null;
  const answers = tags.flatMap(({ answer }) => (answer && !answer.hasSummary ? [answer] : []));
  if (answers.length === 0) return null;
  const questions = new Map(answers.map(({ questionKey, question }) => [questionKey, question]));
  const { name, address, bytes } = await summaries.of(questions);
  await output.put({ name: `${options.figures}/${name}`, bytes });
  const written = [
    ...[...page.said].flatMap(([kind, at]) => (kind.startsWith('kpi-') ? [at] : [])),
    ...tags.flatMap(({ tag }) => ADDRESSES.map((name) => tag.attributes.get(name) ?? '')),
  ];
  // An author whose addresses begin with / may serve the page at any address, as one of an error.
  const isRooted = written.some((one) => /^\/(?!\/)/.test(one));
  return addressInSite(`${options.figures}/${address}`, base, addresses, isRooted);
}
