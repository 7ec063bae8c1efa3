/**
 * The room of a widget until its code is there, as CSS: about what it needs then, so that the page does not move.
 * The text between the tags is shown.
 */
const ROOM = `
  :host { display: block; min-height: 9rem }
  :host(:not(kpi-big-number)) { min-height: 24rem }
  :host([inline]) { display: inline; min-height: 0 }
  :host([data-kpi-prerendered]) { min-height: 0 }
  :host([hidden]) { display: none }`;

let sheet: CSSStyleSheet | null = null;

/** Keeps room for an element, and shows the text between its tags. One whose figure is between them has its room. */
export function keepRoom(element: HTMLElement): ShadowRoot {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  root.replaceChildren(document.createElement('slot'));
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(ROOM);
  }
  // A style sheet belongs to one document: an element in a frame does without.
  if (element.ownerDocument === document) root.adoptedStyleSheets = [sheet];
  return root;
}

/** Gives the shadow root of an element to its code, as empty as a new one. */
export function clearRoom({ shadowRoot }: HTMLElement): void {
  if (!shadowRoot) return;
  shadowRoot.replaceChildren();
  shadowRoot.adoptedStyleSheets = [];
}
