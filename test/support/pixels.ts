/** The pixels of a picture file, drawn with some width and height in px. */
export async function pixelsOf(file: Blob, width: number, height: number): Promise<ImageData> {
  const image = new Image();
  const isSvg = file.type === 'image/svg+xml';
  image.src = URL.createObjectURL(isSvg ? await withFonts(file) : file);
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(image, 0, 0, width, height);
  URL.revokeObjectURL(image.src);
  return context.getImageData(0, 0, width, height);
}

/** Puts the fonts of the page into an SVG: as an image, it could not use them otherwise. */
async function withFonts(file: Blob): Promise<Blob> {
  const sheet = document.querySelector('style')!.textContent;
  const rules = [...sheet.matchAll(/@font-face {.*}/g)].map(async ([rule]) => {
    const address = /url\('(.*)'\)/.exec(rule)![1]!;
    return rule.replace(address, await dataAddress(address));
  });
  const style = `<style>${(await Promise.all(rules)).join('\n')}</style>`;
  const text = (await file.text()).replace(/<svg[^>]*>/, (tag) => tag + style);
  return new Blob([text], { type: file.type });
}

const known = new Map<string, Promise<string>>();

function dataAddress(address: string): Promise<string> {
  if (!known.has(address)) known.set(address, read());
  return known.get(address)!;

  async function read(): Promise<string> {
    const file = await (await fetch(address)).blob();
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as string);
      reader.readAsDataURL(file);
    });
  }
}

const CHANNELS = [0, 1, 2, 3];

/** The part (0 to 1) of the pixels that differ by more than smoothing does. */
export function difference(a: ImageData, b: ImageData, tolerance = 48): number {
  return partOf(a, (at) =>
    CHANNELS.some((one) => Math.abs(a.data[at + one]! - b.data[at + one]!) > tolerance),
  );
}

/**
 * The part (0 to 1) of the pixels of either picture that are unlike all at their place and next to it in
 * the other. An engine may place the letters and lines of a canvas a part of a pixel beside those of an
 * SVG: only their smooth edges differ then, and these are no difference here.
 */
export function unlike(a: ImageData, b: ImageData): number {
  return Math.max(unlikeAll(a, b), unlikeAll(b, a));
}

/** The part of the pixels of a picture that are beyond the colours around their place in another. */
function unlikeAll(a: ImageData, b: ImageData, tolerance = 48): number {
  const row = 4 * a.width;
  const around = [-row, 0, row].flatMap((step) => [step - 4, step, step + 4]);
  return partOf(a, (at) =>
    CHANNELS.some((channel) => {
      const [found, same] = [a.data[at + channel]!, b.data[at + channel]!];
      if (Math.abs(found - same) <= tolerance) return false;
      const others = around.map((step) => b.data[at + channel + step] ?? same);
      return found < Math.min(...others) - tolerance || found > Math.max(...others) + tolerance;
    }),
  );
}

function partOf({ data }: ImageData, isCounted: (at: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 4) if (isCounted(at)) count += 1;
  return count / (data.length / 4);
}

/** Width and height of a PNG, as its header says. */
export async function sizeOfPng(file: Blob): Promise<readonly [number, number]> {
  const view = new DataView(await file.arrayBuffer());
  return [view.getUint32(16), view.getUint32(20)];
}
