import { readFromDisk } from '../../src/adapters/disk.js';
import { tagsInPiece } from '../../src/adapters/page-tags.js';
import { drawnContent, type DrawnPlace } from '../../src/adapters/prerender/drawn-content.js';
import { viewOf } from '../../src/adapters/render/tag-view.js';
import { inSite, questionOfTag, TAG_NAMES } from '../../src/adapters/tag-questions.js';
import { wordsFor } from '../../src/words/format.js';

/** A tag as it is written, and what stands between its tags before any script runs. */
export interface DrawnTag {
  readonly name: string;
  readonly html: string;
  readonly rules: readonly string[];
  /** The whole element. */
  readonly element: string;
}

/**
 * Draws a tag of a page in the folder of a site.
 * @param text the opening tag, with addresses that begin from the root of the site
 * @param root address of that folder
 */
export async function drawnTag(
  text: string,
  root: string,
  place: DrawnPlace = { isInParagraph: false },
): Promise<DrawnTag> {
  readFromDisk();
  const [tag] = tagsInPiece(text, TAG_NAMES);
  if (!tag) throw new Error(`${text} is no tag`);
  const site = new URL(root);
  const resolve = (address: string) => inSite(address, { page: site, root: site });
  const question = await questionOfTag(tag, { resolve, said: new Map() });
  const view = await viewOf(tag, question, wordsFor('en'));
  const { html, rules } = await drawnContent(view, place);
  const element = `${text.replace(/>$/, ' data-kpi-prerendered="">')}${html}</${tag.name}>`;
  return { name: tag.name, html, rules, element };
}
