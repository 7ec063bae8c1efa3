import { paint, sizeOf } from './canvas.js';
import { markupOf, type SvgNode } from './svg.js';

/** What a picture can be saved as. */
export type PictureType = 'image/svg+xml' | 'image/png';

/** Pixels of a PNG per CSS pixel. */
const SCALE = 2;

/** A drawing as a file. */
export function pictureFile(drawing: SvgNode, type: PictureType): Promise<Blob> {
  const portable = withBaseLines(withGenericFont(drawing));
  if (type === 'image/png') return pngOf(portable);
  const markup = `<?xml version="1.0" encoding="UTF-8"?>\n${markupOf(portable)}\n`;
  return Promise.resolve(new Blob([markup], { type }));
}

function pngOf(drawing: SvgNode): Promise<Blob> {
  const { width, height } = sizeOf(drawing);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * SCALE);
  canvas.height = Math.round(height * SCALE);
  const context = canvas.getContext('2d');
  if (!context) return Promise.reject(new Error('This browser gives no canvas to paint on'));
  context.scale(SCALE, SCALE);
  paint(context, drawing);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error(`This browser makes no PNG of ${canvas.width} × ${canvas.height}`));
    }, 'image/png');
  });
}

/** Many programs that show SVG do not know `dominant-baseline`: about the same in a way they do. */
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

/** The page's fonts may not be where the file is read. */
const withGenericFont = (node: SvgNode): SvgNode => ({
  ...node,
  attributes: node.attributes.map(([name, value]) =>
    name === 'font-family' && !GENERIC.test(value)
      ? ([name, `${value}, system-ui, sans-serif`] as const)
      : ([name, value] as const),
  ),
});
