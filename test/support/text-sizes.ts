/** Texts of a widget that are drawn smaller than so many px. Hidden texts do not count. */
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

/** How many times as large an SVG is shown as it was drawn; 1 for an element outside of one. */
function scaleOf(element: Element): number {
  const svg = element.closest('svg');
  return svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
}
