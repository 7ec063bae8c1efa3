import type { SvgNode } from '../../render/svg.js';
import { shortPath } from './short-path.js';

/** The path of a rectangle, as `render/svg.ts` writes it. */
const RECTANGLE = /^M[-\d.,]+h[-\d.]+v[-\d.]+h[-\d.]+Z$/;

/**
 * The same picture in fewer letters: rectangles of one colour that follow each other are one path, as a calendar has
 * hundreds, and all paths are short.
 */
export function compact(picture: SvgNode): SvgNode {
  if (!picture.children) return withPath(picture, shortPath(pathOf(picture)));
  const nodes: SvgNode[] = [];
  /** The place of each colour among the rectangles that follow each other. */
  const places = new Map<string, number>();
  for (const one of picture.children) {
    if (!RECTANGLE.test(pathOf(one))) {
      places.clear();
      nodes.push(one);
      continue;
    }
    const look = JSON.stringify(one.attributes.filter(([name]) => name !== 'd'));
    const place = places.get(look);
    if (place === undefined) {
      places.set(look, nodes.push(one) - 1);
      continue;
    }
    const before = nodes[place] as SvgNode;
    nodes[place] = withPath(before, pathOf(before) + pathOf(one));
  }
  return { ...picture, children: nodes.map(compact) };
}

const pathOf = ({ attributes }: SvgNode): string =>
  attributes.find(([name]) => name === 'd')?.[1] ?? '';

const withPath = (one: SvgNode, d: string): SvgNode => ({
  ...one,
  attributes: one.attributes.map(([name, value]) => [name, name === 'd' ? d : value] as const),
});
