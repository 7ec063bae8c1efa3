/** Text size that pictures are planned for, in px: the browsers' default. */
const USUAL = 16;
/** Least width of a picture, in px of its plan: a narrower one cannot be read. */
const LEAST_WIDTH = 280;

/**
 * Factor by which a picture is drawn larger than planned: the same by which the reader or the page has
 * enlarged the text around it. At least 1, as smaller text in the picture could not be read.
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
  // The page may scale the box, by a CSS `transform` for example.
  return {
    x: ((clientX - left) * box.offsetWidth) / (width || 1) / scale,
    y: ((clientY - top) * box.offsetHeight) / (height || 1) / scale,
  };
}
