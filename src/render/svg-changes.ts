import { elementOf } from './svg-element.js';
import type { SvgNode } from './svg.js';

type Nodes = readonly SvgNode[];

/** Makes an element of one drawing what it is in the next one, where it has the same attributes. */
export function change(element: Element, before: SvgNode, now: SvgNode): void {
  if (before === now) return;
  now.attributes.forEach(([name, value], at) => {
    if (before.attributes[at]?.[1] !== value) element.setAttribute(name, value);
  });
  if (before.text !== now.text) {
    const { text = '' } = now;
    // A node of text that is there takes the new one: nothing else is laid out anew.
    if (before.text && text) (element.firstChild as Text).data = text;
    else element.textContent = text;
  }
  if (now.children) changeChildren(element, before.children ?? [], now.children);
}

function changeChildren(parent: Element, before: Nodes, now: Nodes): void {
  const elements = [...parent.children];
  const left = new Set(elements);
  const places = placesOf(before);
  /** The places that the next elements have now; -1 for new ones. */
  const from: number[] = [];
  const next = now.map((node) => {
    const at = places.get(kindOf(node))?.shift();
    if (at === undefined || !isAlike(before[at] as SvgNode, node)) {
      from.push(-1);
      return elementOf(node);
    }
    from.push(at);
    const element = elements[at] as Element;
    left.delete(element);
    change(element, before[at] as SvgNode, node);
    return element;
  });
  for (const element of left) element.remove();
  const inOrder = longestRise(from);
  let after: Element | null = null;
  for (let index = next.length - 1; index >= 0; index -= 1) {
    const element = next[index] as Element;
    if (!inOrder.has(index)) parent.insertBefore(element, after);
    after = element;
  }
}

/**
 * Finds the elements that can stay where they are: the indexes of the longest run of numbers that rise. Numbers below 0
 * are new elements, and left out. All others are moved, and an element that is moved is styled and laid out anew.
 */
function longestRise(numbers: readonly number[]): Set<number> {
  /** At place n: the index where a rise of n + 1 numbers ends, the one whose last number is least. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  numbers.forEach((number, index) => {
    if (number < 0) return;
    let length = ends.length;
    while (length > 0 && (numbers[ends[length - 1] as number] as number) > number) length -= 1;
    previous[index] = ends[length - 1];
    ends[length] = index;
  });
  const rise = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) rise.add(at);
  return rise;
}

/** The places of nodes by their kinds, in order. */
function placesOf(nodes: Nodes): Map<string, number[]> {
  const places = new Map<string, number[]>();
  nodes.forEach((node, at) => {
    const kind = kindOf(node);
    const some = places.get(kind);
    if (some) some.push(at);
    else places.set(kind, [at]);
  });
  return places;
}

/** The attributes that may differ between two drawings of the same thing: where it is, and its colours. */
const MAY_DIFFER = /^([dxy]|c[xy]|transform|fill|stroke)$/;

/** Tells a node from others of another kind: by its key or, if it has none, by its attributes. */
const kindOf = ({ key, name, attributes }: SvgNode): string =>
  key ?? name + attributes.map(([at, value]) => (MAY_DIFFER.test(at) ? at : at + value)).join();

const isAlike = (one: SvgNode, other: SvgNode): boolean =>
  one.name === other.name &&
  one.attributes.length === other.attributes.length &&
  one.attributes.every(([name], at) => name === other.attributes[at]?.[0]);
