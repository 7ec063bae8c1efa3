/** Relative luminance of red, green and blue (0 to 255) from 0 (black) to 1 (white), as WCAG 2 defines it. */
export function luminanceOf(rgb: readonly number[]): number {
  const [red, green, blue] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
