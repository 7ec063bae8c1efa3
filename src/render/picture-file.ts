import { paint, sizeOf } from './canvas.js';
import { portable, svgFile } from './svg-file.js';
import type { SvgNode } from './svg.js';

/** The types of file that a picture can be saved as. */
export type PictureType = 'image/svg+xml' | 'image/png';

/** Pixels of a PNG per CSS pixel. */
const SCALE = 2;

/** A drawing as a file. */
export function pictureFile(drawing: SvgNode, type: PictureType): Promise<Blob> {
  if (type === 'image/png') return pngOf(portable(drawing));
  return Promise.resolve(new Blob([svgFile(drawing)], { type }));
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
