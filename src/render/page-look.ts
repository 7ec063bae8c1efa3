import { AUTHOR_COLORS } from '../look/author-colors.js';
import { seriesProperty } from '../look/color-properties.js';
import { DARK, LIGHT, mix, PAPER, withContrast, type Look } from '../look/look.js';
import { rgbaOf } from './colors.js';
import { forcedLook } from './forced-colors.js';
import { hexOf } from './hex-color.js';
import { contrastPreferred, forcedColors } from './contrast.js';
import { schemeOf, type Scheme } from './page-scheme.js';

/** Fields that authors choose for light or dark. They do not count on paper: they may be for a dark page. */
const OF_SCHEME: readonly string[] = ['surface', 'ink', 'muted', 'grid'];

/**
 * The look of an element where it stands: the page's scheme, and the colours and the font that CSS
 * properties give it.
 * @param theme the element's own attribute; `null` if it is missing or illegal
 * @param isPrinting whether it is drawn for paper
 */
export function pageLook(element: Element, theme: Scheme | null, isPrinting = false): Look {
  const style = getComputedStyle(element);
  if (forcedColors.matches && !isPrinting) {
    const look = forcedLook((color) => computedColor(element, color));
    return { ...look, font: style.fontFamily || look.font };
  }
  const dark = isPrinting ? PAPER : DARK;
  const usual = (theme ?? schemeOf(element, style)) === 'dark' ? dark : LIGHT;
  const base = contrastPreferred.matches ? withContrast(usual) : usual;
  const look = { ...base, font: style.fontFamily || base.font, palette: [...base.palette] };
  const read = (property: string): string | null =>
    colorOf(element, style.getPropertyValue(property).trim(), look.surface);
  for (const [property, key] of Object.entries(AUTHOR_COLORS)) {
    if (look.scheme === 'paper' && OF_SCHEME.includes(key)) continue;
    look[key] = read(property) ?? look[key];
  }
  look.palette.forEach((color, rank) => {
    look.palette[rank] = read(seriesProperty(rank)) ?? color;
  });
  return look;
}

/** A colour as it looks on a surface; `null` if it is transparent or no colour. */
function colorOf(element: Element, text: string, surface: string): string | null {
  const written = CONTEXTUAL.test(text) ? computedColor(element, text) : text;
  const alpha = rgbaOf(written)?.[3] ?? 0;
  const color = hexOf(written);
  return color && mix(surface, color, alpha);
}

/** Colours that depend on the element on which they are set. */
const CONTEXTUAL = /currentcolor|light-dark/i;

function computedColor(element: Element, text: string): string {
  const probe = document.createElement('span');
  probe.style.color = text;
  (element.shadowRoot ?? element).append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
