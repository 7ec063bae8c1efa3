/** Red, green, blue from 0 to 255 and alpha from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const known = new Map<string, Rgba | null>();
let canvas: CanvasRenderingContext2D | null | undefined;

/** Reads any CSS colour as the browser does; `null` if the text is none. */
export function rgbaOf(color: string): Rgba | null {
  let rgba = known.get(color);
  if (rgba === undefined) known.set(color, (rgba = read(color)));
  return rgba;
}

function read(color: string): Rgba | null {
  if (color === '' || !CSS.supports('color', color)) return null;
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return null;
  canvas.canvas.width = canvas.canvas.height = 1;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}
