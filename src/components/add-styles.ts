import type { CSSResult, LitElement } from 'lit';

/** Styles of what an element may come to have later. */
export function addStyles({ renderRoot }: LitElement, { styleSheet }: CSSResult): void {
  const { adoptedStyleSheets } = renderRoot as ShadowRoot;
  if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
