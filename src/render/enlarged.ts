import type { SvgNode } from './svg.js';

/** A drawing that is enlarged by a factor. */
export const enlarged = (drawing: SvgNode, scale: number): SvgNode =>
  scale === 1
    ? drawing
    : {
        ...drawing,
        attributes: drawing.attributes.map(([name, value]) =>
          /^(width|height)$/.test(name) ? [name, `${Number(value) * scale}`] : [name, value],
        ),
      };
