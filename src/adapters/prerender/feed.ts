import { TAG_NAMES } from '../tag-questions.js';
import { Failure } from '../terminal.js';
import { partsOfJsonFeed, writtenString } from './feed-json.js';
import { legal, writtenText, type WrittenText } from './feed-text.js';
import { isWellFormed, partsOfFeed, type FeedEntry, type FeedParts } from './feed-xml.js';

/** Returns a piece of HTML with what has to stand between its tags; `null` to leave it as it is. */
export type EditPiece = (html: string, entry: Readonly<FeedEntry>) => Promise<string | null>;

/** Matches everything that XML allows before the root element, such as a declaration and comments. */
const BEFORE_ROOT =
  /^\s*(?:<\?[^]*?\?>\s*|<!--[^]*?-->\s*|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>\s*)*/i;
const ROOT = /^<(?:rss|(?:[\w-]+:)?(?:feed|RDF))(?=[\s>])[^>]*>/;
const ROOT_OF_RSS = /^<rss\b/;
const NAMESPACE =
  /["'](?:http:\/\/www\.w3\.org\/2005\/Atom|http:\/\/purl\.org\/rss\/1\.0\/|http:\/\/my\.netscape\.com\/rdf\/simple\/0\.9\/)["']/;
const JSON_FEED = /^\s*\{[^]*"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\/1/;

const ANY_TAG = new RegExp(`<(?:${[...TAG_NAMES].join('|')})(?=[\\s/>])`, 'i');
/** A tag in XML that closes itself, which HTML knows nothing of. */
const SELF_CLOSING = new RegExp(
  `<(${[...TAG_NAMES].join('|')})((?:\\s+[^\\s=/>]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*)\\s*/>`,
  'g',
);

/** Whether a text is a feed: RSS or Atom by its root element, or a JSON feed by its version. */
export function isFeed(text: string): boolean {
  const start = text.replace(/^\uFEFF/, '');
  if (start.trimStart().startsWith('{')) return JSON_FEED.test(start);
  const [root] = ROOT.exec(start.replace(BEFORE_ROOT, '')) ?? [];
  return root !== undefined && (ROOT_OF_RSS.test(root) || NAMESPACE.test(root));
}

const isJson = (feed: string): boolean => /^\uFEFF?\s*\{/.test(feed);

const partsOf = (feed: string): FeedParts | ReturnType<typeof partsOfJsonFeed> =>
  isJson(feed) ? partsOfJsonFeed(feed) : partsOfFeed(feed);

/**
 * Edits the HTML in a feed that has tags of the kit. Everything else stays as it is, to the byte. In the HTML that is
 * edited, a sign that the feed writes in two ways is written in one of them.
 * @param edit answers with well-formed XML where it adds elements: a feed may have its HTML as elements of its own
 * @returns the feed; `null` if nothing changes
 * @throws Failure with a line that says what is wrong with the feed, without its name
 */
export async function editFeed(feed: string, edit: EditPiece): Promise<string | null> {
  if (![...TAG_NAMES].some((name) => feed.includes(name))) return null;
  const done: string[] = [];
  let end = 0;
  for (const piece of partsOf(feed).pieces) {
    const { entry, from, to } = piece;
    const { text, write } = written(feed, piece);
    const edited = ANY_TAG.test(text) ? await edit(text, entry) : null;
    if (edited === null || edited === text) continue;
    done.push(feed.slice(end, from), write(edited));
    end = to;
  }
  return end === 0 ? null : [...done, feed.slice(end)].join('');
}

function written(
  feed: string,
  { from, to, ...piece }: { from: number; to: number; isXml?: boolean },
): WrittenText {
  const source = feed.slice(from, to);
  if (isJson(feed)) return writtenString(source);
  return piece.isXml ? writtenXml(source) : writtenText(source);
}

const writtenXml = (source: string): WrittenText => ({
  text: source.replace(SELF_CLOSING, '<$1$2></$1>'),
  write(edited) {
    const text = legal(edited);
    if (isWellFormed(text)) return text;
    throw new Failure(
      'has HTML as XML elements, which would not be well-formed with its tags filled',
    );
  },
});

/** The address of the page that a feed belongs to, or else of the feed itself; `null` if it names neither. */
export function addressOfFeed(feed: string): string | null {
  const { site, self } = partsOf(feed);
  return absolute(site) ?? absolute(self);
}

/**
 * The address of the folder of a site, by what one of its feeds says; `null` if it does not say.
 * @param path of the feed in that folder, with slashes, such as `blog/index.xml`
 */
export function siteOfFeed(feed: string, path: string): string | null {
  const { site, self } = partsOf(feed);
  const folder = folderOf(absolute(site));
  // A feed most often belongs to the page of its folder, or else to that of the site.
  return (
    without(absolute(self), path) ??
    without(folder, path.slice(0, path.lastIndexOf('/') + 1)) ??
    folder
  );
}

/** An address without its end; `null` if it has another end. */
function without(address: string | null, end: string): string | null {
  const encoded = encodeURI(end);
  if (!address?.endsWith(`/${encoded}`)) return null;
  return address.slice(0, address.length - encoded.length);
}

/** The address of the folder of a page. `/blog` is the folder of that name, `/blog.html` is not. */
function folderOf(page: string | null): string | null {
  if (page === null) return null;
  return new URL('.', /\/[^/.]*$/.test(page) ? `${page.replace(/\/$/, '')}/` : page).href;
}

/** An address of the web without query and hash; `null` if it is none. */
function absolute(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, origin, pathname } = new URL(address);
  return protocol.startsWith('http') ? `${origin}${pathname}` : null;
}
