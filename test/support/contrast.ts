import { luminanceOf } from '../../src/look/luminance.js';
import { rgbaOf } from '../../src/render/colors.js';

/** Reads a colour; one written as `#rrggbb` needs no page. */
function channelsOf(color: string): readonly number[] {
  const hex = /^#(..)(..)(..)$/.exec(color);
  return hex ? hex.slice(1).map((pair) => parseInt(pair, 16)) : rgbaOf(color)!;
}

/** Contrast of two colours as WCAG 2 defines it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [one, other].map((color) => luminanceOf(channelsOf(color))) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
