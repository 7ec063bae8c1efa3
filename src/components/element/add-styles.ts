import type { CSSResult, CSSResultOrNative, LitElement } from 'lit';

/** Styles that were added to an element after it was created. */
const added = new WeakMap<LitElement, CSSResult[]>();

/** Copies of style sheets for other documents: a constructed sheet works only where it was made. */
const copies = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** Adds the styles of a part that an element loads later. */
export function addStyles(host: LitElement, style: CSSResult): void {
  const others = added.get(host) ?? [];
  if (others.includes(style)) return;
  added.set(host, [...others, style]);
  (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(sheetIn(host.ownerDocument, style));
}

/** Gives an element that was moved to another document its styles again: browsers remove them. */
export function bringStyles(
  host: LitElement,
  root: ShadowRoot,
  own: readonly CSSResultOrNative[],
): void {
  root.adoptedStyleSheets = [...own, ...(added.get(host) ?? [])].map((style) =>
    sheetIn(host.ownerDocument, style),
  );
}

function sheetIn(page: Document, style: CSSResultOrNative): CSSStyleSheet {
  const original = style instanceof CSSStyleSheet ? style : style.styleSheet;
  if (page === document && original) return original;
  const sheets = copies.get(page) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  copies.set(page, sheets);
  let sheet = sheets.get(style);
  if (!sheet) {
    const { CSSStyleSheet: Sheet } = (page.defaultView ?? window) as typeof globalThis;
    sheets.set(style, (sheet = new Sheet()));
    sheet.replaceSync((style as CSSResult).cssText);
  }
  return sheet;
}
