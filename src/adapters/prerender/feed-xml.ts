import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Failure } from '../terminal.js';

const ATOM = 'http://www.w3.org/2005/Atom';
const CONTENT = 'http://purl.org/rss/1.0/modules/content/';

/** The namespaces of the elements of RSS: 2.0 has none, 1.0 and 0.90 have one. */
const RSS: ReadonlySet<string> = new Set([
  '',
  'http://purl.org/rss/1.0/',
  'http://my.netscape.com/rdf/simple/0.9/',
]);

/** An entry of a feed, or the feed itself. */
export interface FeedEntry {
  /** The address of its page, as the feed writes it. */
  link: string | null;
}

/** An element of a feed whose content is HTML. */
export interface FeedPiece {
  readonly entry: FeedEntry;
  /** The offsets at which its content begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Whether the HTML is written as XML elements, and not as a text. */
  readonly isXml: boolean;
}

export interface FeedParts {
  readonly pieces: readonly FeedPiece[];
  /** The address of the site, as the feed writes it. */
  readonly site: string | null;
  /** The address of the feed itself, as it writes it. */
  readonly self: string | null;
}

/** An element that is open. */
interface Open {
  readonly tag: SaxesTagNS;
  readonly entry: FeedEntry;
  /** The offset at which its content begins. */
  readonly from: number;
  text: string;
  hasElements: boolean;
}

/**
 * Finds the HTML and the addresses of an XML feed.
 * @throws Failure if it is not well-formed
 */
export function partsOfFeed(feed: string): FeedParts {
  const parser = new SaxesParser({ xmlns: true });
  const whole: FeedEntry = { link: null };
  const pieces: FeedPiece[] = [];
  const open: Open[] = [];
  let self: string | null = null;

  parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
    if (/^(utf-?8|us-ascii)$/i.test(encoding)) return;
    throw new Failure(`line 1 names the encoding ${encoding}: a feed has to be written in UTF-8`);
  });
  parser.on('opentag', (tag) => {
    const parent = open.at(-1);
    if (parent) parent.hasElements = true;
    const entry = isEntry(tag) ? { link: null } : (parent?.entry ?? whole);
    open.push({ tag, entry, from: parser.position, text: '', hasElements: false });
    if (!isNamed(tag, ATOM, 'link')) return;
    const [href, rel] = [valueOf(tag, 'href'), valueOf(tag, 'rel') ?? 'alternate'];
    if (rel === 'alternate') entry.link ??= href;
    if (rel === 'self' && entry === whole) self ??= href;
  });
  const addText = (text: string): void => {
    const inside = open.at(-1);
    if (inside) inside.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const { tag, entry, from, text, hasElements } = open.pop() as Open;
    const parent = open.at(-1)?.tag;
    const isOfEntry = parent !== undefined && (isEntry(parent) || parent.local === 'channel');
    if (isOfEntry && isOfRss(tag, 'link')) entry.link ??= text.trim() || null;
    if (tag.isSelfClosing || !isHtml(tag)) return;
    const to = feed.lastIndexOf('</', parser.position - 1);
    pieces.push({ entry, from, to, isXml: hasElements });
  });
  try {
    parser.write(feed).close();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(faultOf(error as Error));
  }
  return { pieces, site: whole.link, self };
}

/** The parser writes the line and the column before the fault. */
function faultOf({ message }: Error): string {
  const [, line = '1', fault = message] = /^(\d+):\d+: (.*?)\.?$/s.exec(message) ?? [];
  return `line ${line} is not well-formed XML: ${fault}`;
}

const isNamed = ({ uri, local }: SaxesTagNS, namespace: string, name: string): boolean =>
  uri === namespace && local === name;

const isOfRss = ({ uri, local }: SaxesTagNS, name: string): boolean =>
  RSS.has(uri) && local === name;

const isEntry = (tag: SaxesTagNS): boolean => isOfRss(tag, 'item') || isNamed(tag, ATOM, 'entry');

const valueOf = ({ attributes }: SaxesTagNS, name: string): string | null =>
  attributes[name]?.value.trim() ?? null;

/** Types of Atom whose content is HTML. Without a type it is plain text. */
const HTML_TYPES: ReadonlySet<string> = new Set([
  'html',
  'xhtml',
  'text/html',
  'application/xhtml+xml',
]);

function isHtml(tag: SaxesTagNS): boolean {
  if (isOfRss(tag, 'description') || isNamed(tag, CONTENT, 'encoded')) return true;
  const isOfAtom = isNamed(tag, ATOM, 'content') || isNamed(tag, ATOM, 'summary');
  return isOfAtom && HTML_TYPES.has((valueOf(tag, 'type') ?? 'text').toLowerCase());
}

/** @returns whether a piece of XML is well-formed by itself */
export function isWellFormed(piece: string): boolean {
  try {
    new SaxesParser({ fragment: true }).write(piece).close();
    return true;
  } catch {
    return false;
  }
}
