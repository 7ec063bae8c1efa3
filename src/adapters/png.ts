import type { Resvg } from '@resvg/resvg-wasm';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { once } from '../data/once.js';

interface Painter {
  readonly Resvg: typeof Resvg;
  readonly fonts: readonly Uint8Array[];
}

/** Font family of all texts in a picture, so that it looks the same on every computer. */
export const FONT = 'Arimo';

/** Paints an SVG as a PNG of the same size, transparent outside the marks. Uses no fonts of the system. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const { Resvg, fonts } = await loadPainter();
  const picture = new Resvg(svg, {
    font: {
      loadSystemFonts: false,
      fontBuffers: [...fonts],
      defaultFontFamily: FONT,
      sansSerifFamily: FONT,
    },
  });
  const painted = picture.render();
  try {
    return painted.asPng();
  } finally {
    painted.free();
    picture.free();
  }
}

const loadPainter = once(async (): Promise<Painter> => {
  const [{ Resvg, initWasm }, program, ...fonts] = await Promise.all([
    import('@resvg/resvg-wasm'),
    read(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm')),
    // The build copies the fonts beside the code.
    read(import.meta.resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf')),
    read(import.meta.resolve('@expo-google-fonts/arimo/600SemiBold/Arimo_600SemiBold.ttf')),
  ]);
  await initWasm(program);
  return { Resvg, fonts };
});

const read = (address: string): Promise<Uint8Array<ArrayBuffer>> =>
  readFile(fileURLToPath(address));
