import { markupOf, type SvgNode } from './svg.js';

/** A drawing as the text of an SVG file. */
export const svgFile = (drawing: SvgNode): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${markupOf(portable(drawing))}\n`;

/** A drawing that other programs than browsers also show correctly. */
export const portable = (drawing: SvgNode): SvgNode => withBaseLines(withGenericFont(drawing));

/** Replaces `dominant-baseline`, which many programs do not know, by a `dy` of about the same effect. */
function withBaseLines(node: SvgNode): SvgNode {
  const attributes = node.attributes.map(([name, value]) =>
    name === 'dominant-baseline' && value === 'central'
      ? (['dy', '0.35em'] as const)
      : ([name, value] as const),
  );
  return {
    ...node,
    attributes,
    ...(node.children ? { children: node.children.map(withBaseLines) } : {}),
  };
}

const GENERIC = /(^|,)\s*(serif|sans-serif|monospace|system-ui|ui-[a-z-]+)\s*(,|$)/;

/** Adds a generic font, as the page's fonts may be missing on the computer where the file is read. */
const withGenericFont = (node: SvgNode): SvgNode => ({
  ...node,
  attributes: node.attributes.map(([name, value]) =>
    name === 'font-family' && !GENERIC.test(value)
      ? ([name, `${value}, system-ui, sans-serif`] as const)
      : ([name, value] as const),
  ),
});
