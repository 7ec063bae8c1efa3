import { DARK, LIGHT, type Look } from '../look/look.js';
import { hexOf, luminanceOf, rgbaOf } from './colors.js';

type Scheme = Look['scheme'];

/** CSS properties that an author may set, and what of the look they change. */
const COLORS = {
  '--kpi-ink': 'ink',
  '--kpi-muted': 'muted',
  '--kpi-surface': 'surface',
  '--kpi-grid': 'grid',
  '--kpi-accent': 'accent',
} as const;

/** Attributes by which themes say that a page is dark (Sphinx' pydata themes, HugoBlox, MyST). */
const THEME_ATTRIBUTES = ['data-theme', 'data-mode', 'data-bs-theme', 'data-color-mode', 'class'];

const darkPreferred = matchMedia('(prefers-color-scheme: dark)');

/**
 * The look of an element where it stands: the page's scheme, and the colours and the font that CSS
 * properties give it.
 * @param theme what the element's own attribute says, if it says anything legal
 */
export function pageLook(element: Element, theme: Scheme | null): Look {
  const style = getComputedStyle(element);
  const base = (theme ?? schemeOf(element, style)) === 'dark' ? DARK : LIGHT;
  const look = { ...base, font: style.fontFamily || base.font, palette: [...base.palette] };
  for (const [property, key] of Object.entries(COLORS)) {
    const color = hexOf(style.getPropertyValue(property).trim());
    if (color !== null) look[key] = color;
  }
  base.palette.forEach((_, index) => {
    const color = hexOf(style.getPropertyValue(`--kpi-color-${index + 1}`).trim());
    if (color !== null) look.palette[index] = color;
  });
  return look;
}

/** Light or dark, as the page is: what the system prefers counts only where the page follows it. */
function schemeOf(element: Element, style: CSSStyleDeclaration): Scheme {
  return (
    schemeOfWords(style.colorScheme) ??
    namedScheme(document.documentElement) ??
    (document.body && namedScheme(document.body)) ??
    backgroundScheme(element)
  );
}

function schemeOfWords(text: string): Scheme | null {
  const words = text.split(/\s+/);
  const [light, dark] = [words.includes('light'), words.includes('dark')];
  if (light && dark) return darkPreferred.matches ? 'dark' : 'light';
  return dark ? 'dark' : light ? 'light' : null;
}

function namedScheme(root: Element): Scheme | null {
  for (const attribute of THEME_ATTRIBUTES) {
    const words = (root.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/);
    if (words.includes('dark')) return 'dark';
    if (words.includes('light')) return 'light';
  }
  return null;
}

/** By the luminance of the first opaque background behind the element, else by the page's text. */
function backgroundScheme(element: Element): Scheme {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const color = rgbaOf(getComputedStyle(at).backgroundColor);
    if (color && color[3] > 0.5) return luminanceOf(color) < 0.18 ? 'dark' : 'light';
  }
  const text = rgbaOf(getComputedStyle(document.documentElement).color);
  return text && luminanceOf(text) > 0.5 ? 'dark' : 'light';
}

/** Slots, shadow roots and hosts included. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}

const listeners = new Set<() => void>();
let observer: MutationObserver | null = null;

const tell = (): void => listeners.forEach((listener) => listener());

/**
 * Calls back when the page may have changed between light and dark.
 * @returns ends the watch
 */
export function watchPage(listener: () => void): () => void {
  if (listeners.size === 0) {
    observer ??= new MutationObserver(tell);
    const options = { attributes: true, attributeFilter: [...THEME_ATTRIBUTES, 'style'] };
    observer.observe(document.documentElement, options);
    if (document.body) observer.observe(document.body, options);
    darkPreferred.addEventListener('change', tell);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer?.disconnect();
    darkPreferred.removeEventListener('change', tell);
  };
}
