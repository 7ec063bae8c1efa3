/** What pictures are planned for, in px: the size of text in browsers whose readers have not changed it. */
const USUAL = 16;
/** With less room than this, in px of the plan, a picture says nothing any more. */
const LEAST_WIDTH = 280;

/**
 * How much larger than planned a picture is drawn: as much as the text around it is larger than usual,
 * because the reader or the page wants it so. Never smaller: its own text would be too small to read.
 */
export function textScale(box: HTMLElement): number {
  const wanted = Number.parseFloat(getComputedStyle(box).fontSize) / USUAL;
  return Math.max(1, Math.min(wanted, box.clientWidth / LEAST_WIDTH));
}

/** Where a pointer is, in px of the plan of a picture whose top left corner is that of its box. */
export function placeIn(
  box: HTMLElement,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = box.getBoundingClientRect();
  const scale = textScale(box);
  // The page may show the picture larger or smaller than it is.
  return {
    x: ((clientX - left) * box.offsetWidth) / (width || 1) / scale,
    y: ((clientY - top) * box.offsetHeight) / (height || 1) / scale,
  };
}
