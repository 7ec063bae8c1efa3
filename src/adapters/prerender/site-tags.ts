import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree, type Token } from 'parse5';
import { PRERENDERED } from '../../components/element/prerendered.js';
import { OF_A_PAGE } from '../../components/element/swallowed.js';
import { MOST_LEVELS } from '../../components/element/surroundings.js';
import { localeOf } from '../../words/locale.js';
import type { PageTag } from '../page-tags.js';
import { TAG_NAMES } from '../tag-questions.js';
import type { Range } from './text-edits.js';

/** A tag of ours, and its places in the text of a page. */
export interface SiteTag extends PageTag {
  /** The column that it begins in, from 1 on: a page may be one line. */
  readonly column: number;
  /** Language of the words around it. */
  readonly language: string;
  /** Whether it stands in a paragraph, which no block may stand in. */
  readonly isInParagraph: boolean;
  /** By name: where an attribute stands, with the space before it. */
  readonly places: ReadonlyMap<string, Range>;
  /** End of the last attribute, or of the name. */
  readonly attributesEnd: number;
  /** Between the tags; `null` if it is not closed. */
  readonly content: Range | null;
  /** The author's content. */
  readonly own: string;
  /** Texts of the page that may be its title already: of the element before it, and of its `figcaption`. */
  readonly titlesBefore: readonly string[];
  /** Whether no content of ours can stand there: in an SVG, or in a table but in none of its cells. */
  readonly isMisplaced: boolean;
  /** Whether its content is parts of the page, as its closing tag stands too late. */
  readonly hasSwallowed: boolean;
}

/** The tags of a page, and the places of its head. */
export interface SitePage {
  readonly tags: readonly SiteTag[];
  /** By kind of file: the addresses that the page names once for all tags. */
  readonly said: ReadonlyMap<string, string>;
  /** Of `<base>`; `null` for none. */
  readonly base: string | null;
  /** Addresses of the scripts, as they are written. */
  readonly scripts: readonly string[];
  /** The address of a script that another run has added; `null` for none. */
  readonly added: string | null;
  /** Whether it has a module, which may load the kit in another way. */
  readonly hasModules: boolean;
  /** Elements in the page that are written here. */
  readonly marked: readonly Range[];
  /** End of the head. */
  readonly headEnd: number;
}

const ANY_NAME = new RegExp([...TAG_NAMES].join('|'), 'i');

/** Whether a file, as text or as bytes in Latin letters, may have tags of ours: a feed writes them in other ways. */
export const mayHaveTags = (text: string): boolean => ANY_NAME.test(text);

/** Reads an HTML page. */
export const readPage = (html: string): SitePage => {
  const document = parse(html, { sourceCodeLocationInfo: true });
  return { ...readTree(document, html), headEnd: headEndOf(document) };
};

/** Reads a piece of HTML, such as the text of an entry of a feed. */
export const readPiece = (html: string, language: string): Pick<SitePage, 'tags'> =>
  readTree(parseFragment(html, { sourceCodeLocationInfo: true }), html, language);

function readTree(top: Tree.ParentNode, html: string, topLanguage = 'en') {
  const tags: SiteTag[] = [];
  const said = new Map<string, string>();
  const scripts: string[] = [];
  const marked: Range[] = [];
  let base: string | null = null;
  let hasModules = false;
  let added: string | null = null;
  const tables: Range[] = [];
  /** For each tag, the offset at which the closest table cell around it begins. */
  const cells = new Map<SiteTag, number>();
  const walk = (
    parent: Tree.ParentNode,
    language: string,
    isInParagraph: boolean,
    cell: number,
  ): void => {
    for (const node of parent.childNodes) {
      if (!('tagName' in node)) continue;
      const attributes = attributesOf(node);
      const own = localeOf(attributes.get('lang') ?? '') ?? language;
      const place = node.sourceCodeLocation;
      if (TAG_NAMES.has(node.tagName)) {
        if (place) {
          const tag = tagOf(node, place, html, own, isInParagraph);
          tags.push(tag);
          cells.set(tag, cell);
        }
      } else if (place && attributes.has(PRERENDERED)) {
        marked.push({ start: place.startOffset, end: place.endOffset });
        added ??= attributes.get('src') ?? null;
        continue;
      }
      const { tagName } = node;
      const [href = '', src] = [attributes.get('href'), attributes.get('src')];
      if (tagName === 'link') {
        const kinds = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
        for (const kind of kinds) said.set(kind, href);
      } else if (tagName === 'base' && href) base ??= href;
      else if (tagName === 'script') {
        if (src) scripts.push(src);
        hasModules ||= attributes.get('type') === 'module';
      }
      if (tagName === 'table' && place)
        tables.push({ start: place.startOffset, end: place.endOffset });
      const isCell = /^(td|th|caption)$/.test(tagName);
      const inside = (isCell && place?.startOffset) || cell;
      walk(node, own, isInParagraph || tagName === 'p', inside);
    }
  };
  walk(top, topLanguage, false, -1);
  // A parser puts what stands in no cell before the table.
  const isBetweenCells = (tag: SiteTag): boolean =>
    tables.some(
      ({ start, end }) =>
        start < tag.attributesEnd && tag.attributesEnd < end && (cells.get(tag) ?? -1) < start,
    );
  return {
    tags: tags.map((tag) => (isBetweenCells(tag) ? { ...tag, isMisplaced: true } : tag)),
    said,
    scripts,
    added,
    hasModules,
    marked,
    base,
  };
}

/** If a name is written twice, the first value counts, as in a browser. */
const attributesOf = ({ attrs }: Tree.Element): Map<string, string> =>
  new Map(attrs.map(({ name, value }) => [name, value]));

function tagOf(
  node: Tree.Element,
  place: Token.ElementLocation,
  html: string,
  language: string,
  isInParagraph: boolean,
): SiteTag {
  const attributes = attributesOf(node);
  const { startTag, endTag } = place;
  const places = Object.entries(place.attrs ?? {});
  const ends = places.map(([, { endOffset }]) => endOffset);
  const content =
    startTag && endTag ? { start: startTag.endOffset, end: endTag.startOffset } : null;
  const mark = attributes.get(PRERENDERED);
  const written = content ? html.slice(content.start, content.end) : '';
  return {
    name: node.tagName,
    attributes,
    line: place.startLine,
    column: place.startCol,
    language,
    isInParagraph,
    places: new Map(
      places.map(([name, { startOffset, endOffset }]) => [
        name,
        withSpace(html, startOffset, endOffset),
      ]),
    ),
    attributesEnd: Math.max(place.startOffset + 1 + node.tagName.length, ...ends),
    content,
    own: mark ?? written,
    titlesBefore: titlesBefore(node),
    isMisplaced: String(node.namespaceURI) !== HTML,
    hasSwallowed: mark === undefined && hasPartsOfPage(node),
  };
}

/** An attribute with the space before it. */
function withSpace(html: string, startOffset: number, end: number): Range {
  let start = startOffset;
  while (/\s/.test(html[start - 1] ?? '')) start -= 1;
  return { start, end };
}

const HTML = 'http://www.w3.org/1999/xhtml';
const PARTS: ReadonlySet<string> = new Set(OF_A_PAGE.split(','));

const hasPartsOfPage = (parent: Tree.ParentNode): boolean =>
  parent.childNodes.some(
    (node) => 'tagName' in node && (PARTS.has(node.tagName) || hasPartsOfPage(node)),
  );

/** As `isTitled` looks for them in a browser (`components/element/surroundings.ts`). */
function titlesBefore(node: Tree.Element): string[] {
  const figure = closest(node, 'figure');
  const caption = figure?.childNodes.find((one) => one.nodeName === 'figcaption');
  return [caption, elementBefore(node)].flatMap((one) => (one ? [textOf(one)] : []));
}

function closest(node: Tree.Element, name: string): Tree.Element | null {
  for (let at: Tree.ParentNode | null = node; at && 'tagName' in at; at = at.parentNode) {
    if (at.tagName === name) return at;
  }
  return null;
}

function elementBefore(node: Tree.Element): Tree.Element | null {
  let at: Tree.ParentNode | null = node;
  for (let level = 0; at && 'parentNode' in at && level < MOST_LEVELS; level += 1) {
    const siblings: readonly Tree.ChildNode[] = at.parentNode?.childNodes ?? [];
    const before = siblings.slice(0, siblings.indexOf(at));
    const last = before.findLast((one): one is Tree.Element => 'tagName' in one);
    if (last) return last;
    at = at.parentNode;
  }
  return null;
}

const textOf = (node: Tree.Node): string => {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};

/** The place where the head ends. A page may have no tags of a head: then it is where its content begins. */
function headEndOf(document: Tree.Document): number {
  const html = document.childNodes.find((node) => node.nodeName === 'html') as Tree.Element;
  const [head, body] = ['head', 'body'].map(
    (name) => html.childNodes.find((node) => node.nodeName === name) as Tree.Element | undefined,
  );
  const ofHead = head?.sourceCodeLocation;
  if (ofHead?.endTag) return ofHead.endTag.startOffset;
  const inHead = head?.childNodes.at(-1)?.sourceCodeLocation;
  const start = html.sourceCodeLocation?.startTag;
  const doctype = document.childNodes.find((node) => node.nodeName === '#documentType');
  return (
    inHead?.endOffset ??
    ofHead?.startTag?.endOffset ??
    body?.sourceCodeLocation?.startOffset ??
    start?.endOffset ??
    doctype?.sourceCodeLocation?.endOffset ??
    0
  );
}
