import { pathToFileURL } from 'node:url';
import { readFromDisk } from '../../src/adapters/disk.js';
import { tagsInPiece } from '../../src/adapters/page-tags.js';
import { feedContent, type FeedPicture } from '../../src/adapters/prerender/feed-content.js';
import { viewOf } from '../../src/adapters/render/tag-view.js';
import { inSite, questionOfTag, TAG_NAMES } from '../../src/adapters/tag-questions.js';
import { wordsFor } from '../../src/words/format.js';

/**
 * What stands in a feed between the tags of a piece of HTML.
 * @param root folder that an address with `/` begins from
 */
export async function contentInFeed(
  html: string,
  root: string,
  picture: FeedPicture | null,
  isInParagraph: boolean,
): Promise<string | null> {
  readFromDisk();
  const [tag] = tagsInPiece(html, TAG_NAMES);
  if (!tag) throw new Error(`no tag in ${html}`);
  const page = pathToFileURL(root);
  const question = await questionOfTag(tag, {
    resolve: (address) => inSite(address, { page, root: page }),
    said: new Map(),
  });
  return feedContent(await viewOf(tag, question, wordsFor('en')), picture, isInParagraph);
}
