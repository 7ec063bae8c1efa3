import { localeOf } from '../words/locale.js';

/**
 * Language of the closest ancestor whose `lang` says one that can be written, through shadow roots;
 * English otherwise.
 */
export function languageOf(element: Element): string {
  for (let at: Element | null = element; at;) {
    const found: Element | null = at.closest('[lang]');
    const locale = found && localeOf(found.getAttribute('lang') ?? '');
    if (locale) return locale;
    const last: Element = found ?? at;
    const root = last.getRootNode();
    // What says nothing that can be used is passed over.
    at = found?.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return 'en';
}
