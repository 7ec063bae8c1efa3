import { rgbaOf } from './colors.js';

/** `#rrggbb` for a colour without its alpha; `null` if it is transparent or no colour. */
export function hexOf(color: string): string | null {
  const rgba = rgbaOf(color);
  if (!rgba || rgba[3] === 0) return null;
  return `#${rgba
    .slice(0, 3)
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}
