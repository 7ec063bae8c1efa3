import { luminanceOf } from '../look/luminance.js';
import { rgbaOf } from './colors.js';
import { darkPreferred } from './media.js';

export type Scheme = 'light' | 'dark';

/** A background of this luminance has the same contrast with white as with black. */
const MIDDLE = 0.18;
/** On a background between these luminances, the colour of the page's text decides the scheme. */
const SURELY_DARK = 0.1;
const SURELY_LIGHT = 0.35;
/** The colour of text on a page without any style. */
const BLACK = 'rgb(0, 0, 0)';

/** Attributes by which themes say that a page is dark. */
const THEME_ATTRIBUTES = ['data-theme', 'data-mode', 'data-bs-theme', 'data-color-mode', 'class'];

/**
 * The scheme of the page behind an element, by the background that is painted there. If that cannot be
 * known, light text means dark; after that the page's `color-scheme` and theme attributes decide.
 */
export function schemeOf(element: Element, style = getComputedStyle(element)): Scheme {
  const text = luminance(style.color) ?? 0;
  const { light, isPainted, isSure } = groundOf(element);
  if (isSure && (light < SURELY_DARK || light > SURELY_LIGHT)) return named(light < MIDDLE);
  if (isSure) return named(text > light);
  if (text > 0.5 || light < MIDDLE) return 'dark';
  const isSaid = isPainted || style.color !== BLACK;
  return schemeOfWords(style.colorScheme) ?? (isSaid ? null : schemeOfName(element)) ?? 'light';
}

const named = (isDark: boolean): Scheme => (isDark ? 'dark' : 'light');

const luminance = (color: string): number | null => {
  const rgba = rgbaOf(color);
  return rgba && luminanceOf(rgba);
};

/** The colours that are painted behind an element. */
interface Ground {
  /** Luminance of the colours, mixed, from 0 to 1. */
  readonly light: number;
  /** Whether the page paints anything over the browser's own canvas. */
  readonly isPainted: boolean;
  /** Whether the colours are known: they are mostly opaque, and there is no image. */
  readonly isSure: boolean;
}

function groundOf(element: Element): Ground {
  const seen = [0, 0, 0];
  let shining = 1;
  let hasImage = false;
  const put = (color: string, share = 1): void => {
    const [red, green, blue, alpha] = rgbaOf(color) ?? [0, 0, 0, 0];
    [red, green, blue].forEach((value, index) => (seen[index]! += shining * share * alpha * value));
    shining *= 1 - share * alpha;
  };
  for (let at: Element | null = element; at && shining > 0.1; at = parentOf(at)) {
    const { backgroundColor, backgroundImage, display } = getComputedStyle(at);
    if (display === 'contents') continue;
    hasImage ||= backgroundImage.includes('url(');
    // A gradient is about as dark as its colours are together.
    const stops = backgroundImage.match(COLORS) ?? [];
    stops.forEach((color, index) => put(color, 1 / (stops.length - index)));
    put(backgroundColor);
  }
  const isPainted = shining < 1 || hasImage;
  const isSure = shining <= 0.5 && !hasImage;
  const root = element.ownerDocument.documentElement;
  put(schemeOfWords(getComputedStyle(root).colorScheme) === 'dark' ? '#121212' : '#ffffff');
  return { light: luminanceOf(seen), isPainted, isSure };
}

/** Colours in the form that browsers compute: `rgb(0, 0, 0)`, `oklch(0.5 0.1 20)`. */
const COLORS = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^()]*\)/g;

function schemeOfWords(text: string): Scheme | null {
  const words = text.split(/\s+/);
  const [light, dark] = [words.includes('light'), words.includes('dark')];
  if (light && dark) return named(darkPreferred.matches);
  return dark ? 'dark' : light ? 'light' : null;
}

function schemeOfName({ ownerDocument: { documentElement, body } }: Element): Scheme | null {
  for (const root of [documentElement, body as Element | null]) {
    for (const attribute of THEME_ATTRIBUTES) {
      const words = (root?.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/);
      if (words.includes('dark')) return 'dark';
      if (words.includes('light')) return 'light';
    }
  }
  return null;
}

/** The parent of an element as it is rendered: also its slot, or the host of its shadow root. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  // Not `instanceof ShadowRoot`: another document has a class of its own.
  const isRoot = parent?.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
  return isRoot ? (parent as ShadowRoot).host : element.parentElement;
}
