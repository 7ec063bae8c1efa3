import { Failure } from '../terminal.js';
import type { FeedEntry, FeedParts } from './feed-xml.js';
import type { WrittenText } from './feed-text.js';

/** The HTML of an entry of a JSON feed. */
export interface JsonPiece {
  readonly entry: FeedEntry;
  /** The offsets at which its string begins and ends. The quotes are outside. */
  readonly from: number;
  readonly to: number;
}

interface JsonFeed {
  readonly home_page_url?: unknown;
  readonly feed_url?: unknown;
  readonly items?: unknown;
}

interface JsonEntry {
  readonly url?: unknown;
  readonly content_html?: unknown;
}

const isEntry = (one: unknown): one is JsonEntry => typeof one === 'object' && one !== null;

/** A name with its colon, and its value if that is a string; or another string. */
const STRINGS = /("(?:[^"\\]|\\.)*")(?:\s*:\s*(?:"((?:[^"\\]|\\.)*)")?)?/dg;
const ESCAPE = /\\(?:u[\da-f]{4}|.)/gi;

/**
 * Finds the HTML and the addresses of a JSON feed.
 * @throws Failure if it is no JSON
 */
export function partsOfJsonFeed(
  feed: string,
): Omit<FeedParts, 'pieces'> & { pieces: readonly JsonPiece[] } {
  const { items, home_page_url, feed_url } = read(feed);
  const left = Array.isArray(items) ? items.filter(isEntry) : [];
  const pieces = [...feed.matchAll(STRINGS)].flatMap(({ 1: name = '', indices }) => {
    const [from, to] = indices?.[2] ?? [];
    if (from === undefined || to === undefined || JSON.parse(name) !== 'content_html') return [];
    const html = writtenString(feed.slice(from, to)).text;
    // An object that is no entry may have a string of this name, too.
    const at = left.findIndex(({ content_html }) => content_html === html);
    if (at < 0) return [];
    const [item] = left.splice(at, 1);
    return [{ entry: { link: textOrNull(item?.url) }, from, to }];
  });
  return { pieces, site: textOrNull(home_page_url), self: textOrNull(feed_url) };
}

function read(feed: string): JsonFeed {
  try {
    return JSON.parse(feed.replace(/^\uFEFF/, '')) as JsonFeed;
  } catch (error) {
    throw new Failure(`is no JSON: ${(error as Error).message}`);
  }
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Reads a string of JSON without its quotes. */
export function writtenString(source: string): WrittenText {
  // One feed writes \u003c for <, another one \/ for /: both write all of them alike.
  const written = new Map<string, string>();
  for (const [escape] of source.matchAll(ESCAPE)) {
    written.set(JSON.parse(`"${escape}"`) as string, escape);
  }
  const inJson = (char: string): string =>
    char.split('').every((unit) => written.has(unit))
      ? char
          .split('')
          .map((unit) => written.get(unit))
          .join('')
      : JSON.stringify(char).slice(1, -1);
  return {
    text: JSON.parse(`"${source}"`) as string,
    write: (text) => Array.from(text, inJson).join(''),
  };
}
