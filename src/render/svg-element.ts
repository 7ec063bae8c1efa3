import type { SvgNode } from './svg.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The picture as an element of the page. Built node by node: nothing is parsed, so no text of the
 * data can become markup, and a page with Trusted Types has nothing to object to.
 */
export function elementOf({ name, attributes, children = [], text }: SvgNode): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of attributes) {
    if (key !== 'xmlns') element.setAttribute(key, value);
  }
  if (text !== undefined) element.textContent = text;
  for (const child of children) element.append(elementOf(child));
  return element;
}
