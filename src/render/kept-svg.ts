import { elementOf } from './svg-element.js';
import type { SvgNode } from './svg.js';

/** Changes an element of one drawing into that of the next one. */
type Change = (element: SVGElement, before: SvgNode, now: SvgNode) => void;

/**
 * The function that changes an SVG. It comes with the code that answers a reader (`interactions.ts`); until then, a picture seldom
 * changes, and is drawn anew.
 */
export const svgChanges: { change: Change | null } = { change: null };

/**
 * An SVG on the page that is drawn again and again. What two drawings have in common stays as it is: the browser
 * styles, lays out and paints anew only what has changed.
 */
export class KeptSvg {
  #element: SVGElement | null = null;
  #node: SvgNode | null = null;

  /** Returns the same element for each drawing, once there is the code that changes it. */
  draw(node: SvgNode): SVGElement {
    const [element, before] = [this.#element, this.#node];
    this.#node = node;
    const { change } = svgChanges;
    if (!element || !before || !change) return (this.#element = elementOf(node));
    // A gesture may have moved it. Unless it is asked for first, Chromium leaves an empty attribute behind.
    if (element.hasAttribute('style')) element.removeAttribute('style');
    change(element, before, node);
    return element;
  }
}
