import type { CSSResult, CSSResultOrNative, LitElement } from 'lit';

/** What elements have come to have later. */
const added = new WeakMap<LitElement, CSSResult[]>();

/** A style sheet is good only in the document that it was made in. */
const copies = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** Styles of what an element may come to have later. */
export function addStyles(host: LitElement, style: CSSResult): void {
  const others = added.get(host) ?? [];
  if (others.includes(style)) return;
  added.set(host, [...others, style]);
  (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(sheetIn(host.ownerDocument, style));
}

/** Gives an element in another document than this one all styles it has; browsers take them away there. */
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
