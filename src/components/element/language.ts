import { localeOf } from '../../words/locale.js';

/**
 * Language of an element: the `lang` of the closest ancestor, also outside its shadow root, in which
 * the browser can write numbers and days; else English.
 */
export function languageOf(element: Element): string {
  for (let at: Element | null = element; at;) {
    const found: Element | null = at.closest('[lang]');
    const locale = found && localeOf(found.getAttribute('lang') ?? '');
    if (locale) return locale;
    const last: Element = found ?? at;
    const root = last.getRootNode();
    // Skip a `lang` that cannot be used.
    at = found?.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return 'en';
}
