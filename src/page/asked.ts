import { isOurs } from './code.js';

/**
 * Calls back with a tag of ours if a script asks the page's registry for it: the script may wait for the tag
 * before it makes one.
 */
export function whenAsked(callback: (tag: string) => void): void {
  for (const method of ['get', 'whenDefined'] as const) {
    const usual = customElements[method] as (tag: string) => unknown;
    const value = function (this: CustomElementRegistry, tag: string): unknown {
      if (isOurs(tag)) callback(tag);
      return usual.call(this, tag);
    };
    try {
      Object.defineProperty(customElements, method, { value, configurable: true, writable: true });
    } catch {
      // The page has frozen its registry: tags are still found once they are on the page.
    }
  }
}
