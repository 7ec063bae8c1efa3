/** Texts of a widget that are drawn smaller than so many px. What nobody sees does not count. */
export function smallTexts(element: Element, least: number): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    const text = node.nodeValue!.trim();
    if (text === '' || parent.localName === 'style' || isUnseen(parent)) continue;
    const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scaleOf(parent);
    if (size < least - 0.01) found.push(`${size} px: ${text}`);
  }
  return found;
}

const isUnseen = (element: Element): boolean =>
  !element.checkVisibility({ visibilityProperty: true }) ||
  element.closest('.unseen, .for-readers, .voice, caption') !== null;

/** Of an SVG that is shown larger or smaller than it was drawn. */
function scaleOf(element: Element): number {
  const svg = element.closest('svg');
  return svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
}
