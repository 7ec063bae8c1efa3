import { luminanceOf } from '../../src/look/look.js';
import { rgbaOf } from '../../src/render/colors.js';

/** Contrast of two colours as WCAG 2 defines it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [one, other].map((color) => luminanceOf(rgbaOf(color)!)) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
