import { elementOf } from './svg-element.js';
import type { SvgNode } from './svg.js';
import { textScale } from './text-scale.js';

/** The room there is for a picture, in px. */
export interface Space {
  readonly width: number;
  /** The height that the style sheet gives it, or a usual one. */
  readonly height: number;
  /** The same, `null` where it gives none: for pictures whose height follows from their width. */
  readonly given: number | null;
}

/** A picture that is not laid out yet (in a closed tab, say) is drawn for this width. */
const UNSEEN_WIDTH = 640;
/** Less than this and an axis has no room. */
const LEAST_HEIGHT = 160;
/** Where the style sheet's height is a part of something unknown. */
const USUAL_HEIGHT = 400;

export function spaceOf(box: HTMLElement): Space {
  const { minHeight } = getComputedStyle(box);
  const scale = textScale(box);
  const least = minHeight.endsWith('px') ? Number.parseFloat(minHeight) / scale : USUAL_HEIGHT;
  const height = Math.max(least, LEAST_HEIGHT);
  return {
    width: Math.floor(box.clientWidth / scale) || UNSEEN_WIDTH,
    height,
    given: minHeight.endsWith('px') && least > 0 ? height : null,
  };
}

/** An element of a drawing, so much larger. */
export function drawn(drawing: SvgNode, scale: number): SVGElement {
  const svg = elementOf(drawing);
  for (const side of ['width', 'height']) {
    svg.setAttribute(side, `${Number(svg.getAttribute(side)) * scale}`);
  }
  return svg;
}
