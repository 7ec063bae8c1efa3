import { luminanceOf, DARK, LIGHT, mix, type Look } from '../look/look.js';
import { hexOf, rgbaOf } from './colors.js';

/** The system colours of a reader who has chosen few of them, such as Windows' contrast themes. */
export const forcedColors = matchMedia('(forced-colors: active)');

/**
 * The look of a page whose colours the reader has chosen: everything is in them, but for what tells one
 * series from another. Colours that the author has set do not count.
 * @param computed gives a system colour as it is on this page
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
