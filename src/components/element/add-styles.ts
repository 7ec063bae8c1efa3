import type { CSSResult, CSSResultOrNative, LitElement } from 'lit';

/** Styles that were added to an element after it was created. */
const added = new WeakMap<LitElement, CSSResult[]>();

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

/** A style sheet that works in a document: a constructed sheet works only where it was made. */
function sheetIn(page: Document, style: CSSResultOrNative): CSSStyleSheet {
  const original = style instanceof CSSStyleSheet ? style : style.styleSheet;
  if (page === document && original) return original;
  const { CSSStyleSheet: Sheet } = (page.defaultView ?? window) as typeof globalThis;
  const copy = new Sheet();
  copy.replaceSync((style as CSSResult).cssText);
  return copy;
}
