import { DARK, LIGHT, mix, type Look } from '../look/look.js';
import { luminanceOf } from '../look/luminance.js';
import { rgbaOf } from './colors.js';
import { hexOf } from './hex-color.js';

/**
 * The look of a page with forced colours: all colours are the reader's, except the palette that tells one
 * series from another. Colours that the author has set do not count.
 * @param computed returns a system colour as the browser computes it on this page
 */
export function forcedLook(computed: (color: string) => string): Look {
  const read = (name: string, usual: string): string => hexOf(computed(name)) ?? usual;
  const surface = read('Canvas', LIGHT.surface);
  const ink = read('CanvasText', LIGHT.ink);
  const ground = rgbaOf(surface);
  const base = ground && luminanceOf(ground) < 0.18 ? DARK : LIGHT;
  return {
    ...base,
    ink,
    muted: ink,
    surface,
    grid: mix(surface, ink, 0.4),
    accent: read('LinkText', base.accent),
    ocean: surface,
    land: surface,
    border: mix(surface, ink, 0.6),
  };
}
