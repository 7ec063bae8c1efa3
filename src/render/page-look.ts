import { DARK, LIGHT, luminanceOf, mix, PAPER, withContrast, type Look } from '../look/look.js';
import { hexOf, rgbaOf } from './colors.js';
import { forcedColors, forcedLook } from './forced-colors.js';
import { isPrinting, watchPrinting } from './printing.js';

type Scheme = 'light' | 'dark';

/** CSS properties that an author may set, and what of the look they change. */
const COLORS = {
  // First: the others may let it shine through.
  '--kpi-surface': 'surface',
  '--kpi-ink': 'ink',
  '--kpi-muted': 'muted',
  '--kpi-grid': 'grid',
  '--kpi-accent': 'accent',
} as const;

/** Those that are chosen for light or dark: on paper, what an author has chosen for dark is no use. */
const OF_SCHEME: readonly string[] = ['surface', 'ink', 'muted', 'grid'];

/** Attributes by which themes say that a page is dark (Sphinx' pydata themes, HugoBlox, MyST). */
const THEME_ATTRIBUTES = ['data-theme', 'data-mode', 'data-bs-theme', 'data-color-mode', 'class'];

const darkPreferred = matchMedia('(prefers-color-scheme: dark)');
const contrastPreferred = matchMedia('(prefers-contrast: more)');

/**
 * The look of an element where it stands: the page's scheme, and the colours and the font that CSS
 * properties give it.
 * @param theme what the element's own attribute says, if it says anything legal
 */
export function pageLook(element: Element, theme: Scheme | null): Look {
  const style = getComputedStyle(element);
  if (forcedColors.matches && !isPrinting()) {
    const look = forcedLook((color) => computedColor(element, color));
    return { ...look, font: style.fontFamily || look.font };
  }
  const dark = isPrinting() ? PAPER : DARK;
  const usual = (theme ?? schemeOf(element, style)) === 'dark' ? dark : LIGHT;
  const base = contrastPreferred.matches ? withContrast(usual) : usual;
  const look = { ...base, font: style.fontFamily || base.font, palette: [...base.palette] };
  const read = (property: string): string | null =>
    colorOf(element, style.getPropertyValue(property).trim(), look.surface);
  for (const [property, key] of Object.entries(COLORS)) {
    if (look.scheme === 'paper' && OF_SCHEME.includes(key)) continue;
    look[key] = read(property) ?? look[key];
  }
  look.palette.forEach((color, index) => {
    look.palette[index] = read(`--kpi-color-${index + 1}`) ?? color;
  });
  return look;
}

/** A colour as it is on a surface; `null` where there is nothing to see. */
function colorOf(element: Element, text: string, surface: string): string | null {
  const written = CONTEXTUAL.test(text) ? computedColor(element, text) : text;
  const alpha = rgbaOf(written)?.[3] ?? 0;
  const color = hexOf(written);
  return color && mix(surface, color, alpha);
}

/** Colours that mean something else in every place. */
const CONTEXTUAL = /currentcolor|light-dark/i;

function computedColor(element: Element, text: string): string {
  const probe = document.createElement('span');
  probe.style.color = text;
  (element.shadowRoot ?? element).append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Light or dark, as the page is: what the system prefers counts only where the page follows it. */
function schemeOf(element: Element, style: CSSStyleDeclaration): Scheme {
  const { documentElement, body } = element.ownerDocument;
  return (
    schemeOfWords(style.colorScheme) ??
    namedScheme(documentElement) ??
    (body && namedScheme(body)) ??
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
  const text = rgbaOf(getComputedStyle(element.ownerDocument.documentElement).color);
  return text && luminanceOf(text) > 0.5 ? 'dark' : 'light';
}

/** Slots, shadow roots and hosts included. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  // In another document than this one, it is none of our `ShadowRoot`s.
  const isRoot = parent?.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
  return isRoot ? (parent as ShadowRoot).host : element.parentElement;
}

const listeners = new Set<() => void>();
let observer: MutationObserver | null = null;
let leavePrinting: (() => void) | null = null;

const tell = (): void => listeners.forEach((listener) => listener());

function onFaded({ target, propertyName }: TransitionEvent): void {
  const isPage = target === document.documentElement || target === document.body;
  if (isPage && propertyName.startsWith('background')) tell();
}

/**
 * Calls back when the page may have changed between light and dark, or between screen and paper.
 * @returns ends the watch
 */
export function watchPage(listener: () => void): () => void {
  if (listeners.size === 0) {
    observer ??= new MutationObserver(tell);
    const options = { attributes: true, attributeFilter: [...THEME_ATTRIBUTES, 'style', 'lang'] };
    observer.observe(document.documentElement, options);
    if (document.body) observer.observe(document.body, options);
    darkPreferred.addEventListener('change', tell);
    contrastPreferred.addEventListener('change', tell);
    forcedColors.addEventListener('change', tell);
    // A background that fades is read anew when it has arrived.
    document.addEventListener('transitionend', onFaded);
    leavePrinting = watchPrinting(tell);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer?.disconnect();
    darkPreferred.removeEventListener('change', tell);
    contrastPreferred.removeEventListener('change', tell);
    forcedColors.removeEventListener('change', tell);
    document.removeEventListener('transitionend', onFaded);
    leavePrinting?.();
  };
}
