import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A tag as it is written in a page. */
export interface PageTag {
  /** Name of the tag, in lower case. */
  readonly name: string;
  /** Values by name; those that are written twice have the first one, as in a browser. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The line that it begins in, from 1 on. */
  readonly line: number;
}

/** The tags of some names in an HTML page, in order. What is in comments or in a `template` is none. */
export const tagsInPage = (html: string, names: ReadonlySet<string>): PageTag[] =>
  tagsIn(parse(html, { sourceCodeLocationInfo: true }), names);

/** The same in a piece of HTML. */
export const tagsInPiece = (html: string, names: ReadonlySet<string>): PageTag[] =>
  tagsIn(parseFragment(html, { sourceCodeLocationInfo: true }), names);

function tagsIn(parent: Tree.ParentNode, names: ReadonlySet<string>): PageTag[] {
  return parent.childNodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    const { tagName, attrs, sourceCodeLocation } = node;
    const line = sourceCodeLocation?.startLine ?? 1;
    const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
    const inside = tagsIn(node, names);
    return names.has(tagName) ? [{ name: tagName, attributes, line }, ...inside] : inside;
  });
}

const LINK: ReadonlySet<string> = new Set(['link']);

/**
 * The addresses that an HTML page names once for all tags, by kind of file: what `components/element/page-data.ts`
 * finds in a browser.
 */
export const dataOfPage = (html: string): ReadonlyMap<string, string> =>
  new Map(
    tagsInPage(html, LINK).flatMap(({ attributes }) => {
      const kinds = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
      return kinds.map((kind) => [kind, attributes.get('href') ?? ''] as const);
    }),
  );
