import { elementOf } from './svg-element.js';
import type { SvgNode } from './svg.js';

/**
 * An SVG on the page that is drawn again and again. What two drawings have in common stays as it is: the browser
 * styles, lays out and paints anew only what has changed.
 */
export class KeptSvg {
  #element: SVGElement | null = null;
  #node: SvgNode | null = null;

  /** Returns the same element for each drawing. */
  draw(node: SvgNode): SVGElement {
    const [element, before] = [this.#element, this.#node];
    this.#node = node;
    if (!element || !before) return (this.#element = elementOf(node));
    // A gesture may have moved it.
    element.removeAttribute('style');
    change(element, before, node);
    return element;
  }
}

type Nodes = readonly SvgNode[];

/** Makes an element of one drawing what it is in the next one, where it has the same attributes. */
function change(element: Element, before: SvgNode, now: SvgNode): void {
  if (before === now) return;
  now.attributes.forEach(([name, value], at) => {
    if (before.attributes[at]?.[1] !== value) element.setAttribute(name, value);
  });
  if (before.text !== now.text) element.textContent = now.text ?? '';
  if (now.children) changeChildren(element, before.children ?? [], now.children);
}

function changeChildren(parent: Element, before: Nodes, now: Nodes): void {
  const elements = [...parent.children];
  const left = new Set(elements);
  const like = before.length === now.length ? inPlace(before) : ofSameKind(before);
  const next = now.map((node, place) => {
    const at = like(node, place);
    const element = elements[at];
    if (!element) return elementOf(node);
    left.delete(element);
    change(element, before[at] as SvgNode, node);
    return element;
  });
  for (const element of left) element.remove();
  // Those that stay are mostly in order.
  let place = parent.firstElementChild;
  for (const element of next) {
    if (element === place) place = place.nextElementSibling;
    else parent.insertBefore(element, place);
  }
}

/** Finds the node that a new one takes the place of, as an index; -1 for none. */
type Find = (node: SvgNode, place: number) => number;

/** In a drawing of as many nodes, mostly their colours have changed. */
const inPlace =
  (before: Nodes): Find =>
  (node, place) =>
    isAlike(before[place] as SvgNode, node) ? place : -1;

const isAlike = (one: SvgNode, other: SvgNode): boolean =>
  one.name === other.name &&
  one.attributes.length === other.attributes.length &&
  one.attributes.every(([name], at) => name === other.attributes[at]?.[0]);

/** In any other drawing, nodes were added or removed, and others have moved: each is that of its key and colours. */
function ofSameKind(before: Nodes): Find {
  const known = new Map<string, number[]>();
  before.forEach((node, at) => {
    const kind = kindOf(node);
    const some = known.get(kind);
    if (some) some.push(at);
    else known.set(kind, [at]);
  });
  return (node) => known.get(kindOf(node))?.shift() ?? -1;
}

/** The attributes that move or shape a node. */
const PLACES = /^([dxy]|c[xy]|transform)$/;

const kindOf = ({ key = '', name, attributes }: SvgNode): string =>
  [key, name, ...attributes.map(([at, value]) => (PLACES.test(at) ? at : at + value))].join();
