// What nearly all tags are like. Whatever is not like this is left to `lateSlips`.

/** A text without whitespace and zero-width characters around it. */
export const trimmed = (text: string): string =>
  text.replace(/^[\s\u200b\u2060\ufeff]+|[\s\u200b\u2060\ufeff]+$/g, '');

/** Whether a value has only characters of ASCII, no quotes and no entities. A `data:` address is one, whatever it holds. */
export const isPlain = (text: string): boolean =>
  /^\s*data:/i.test(text) || !/&#?\w+;|["'`]|[^\0-\x7f]/.test(text);

/** Whether an address is one that a page can read, and has no password. */
export const isUsualAddress = (text: string, url: URL | null): boolean =>
  text !== '' &&
  url !== null &&
  /^(https?|data|blob):/.test(url.href) &&
  !/^\w+:\/\/[^/]*@/.test(url.href);

/** Whether any element of a page has an attribute of this name. There are no elements in Node. */
export const isOfHtml = (name: string): boolean =>
  typeof HTMLElement !== 'undefined' && name in HTMLElement.prototype;

/** Attributes that elements have besides those of HTML that are properties, too. */
const USUAL = /^(class|part|exportparts|is|nonce|itemprop|aria-[a-z]+)$/;

/**
 * Whether all attributes of an element are its own or such as any element has. One with `data-` before it is
 * usual, unless it is the name of one of its own.
 * @param own by name
 */
export const areUsual = (
  names: readonly string[],
  own: { readonly keys: () => Iterable<string>; readonly has: (name: string) => boolean },
): boolean =>
  names.every((name) => {
    if (own.has(name) || isOfHtml(name) || USUAL.test(name)) return true;
    const joined = (text: string): string => text.replace(/-/g, '');
    return (
      /^data-[\w-]+$/.test(name) &&
      ![...own.keys()].some((one) => joined(one) === joined(name.slice(5)))
    );
  });
