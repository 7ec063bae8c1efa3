import type { LitElement } from 'lit';

/** Attributes whose value is an address. */
const ADDRESSES = ['src', 'locations', 'activity'];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);

/**
 * The tag of an element, to be written into another page: what is not as it would be anyway, with
 * absolute addresses. The script that defines the tag is not in it: where that lies only the author
 * of the page knows.
 * @param fallback text between the tags
 */
export function embedCode(element: LitElement, fallback: string): string {
  const name = element.localName;
  const usual = document.createElement(name);
  const { elementProperties } = element.constructor as typeof LitElement;
  const attributes: string[] = [];
  for (const [property, { attribute }] of elementProperties) {
    if (attribute === false) continue;
    const named = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    const value: unknown = Reflect.get(element, property);
    if (value === Reflect.get(usual, property) || value == null || value === false) continue;
    attributes.push(value === true ? ` ${named}` : ` ${named}="${escaped(written(named, value))}"`);
  }
  return `<${name}${attributes.join('')}>${escaped(fallback)}</${name}>`;
}

function written(attribute: string, value: unknown): string {
  const text = String(value);
  const isAddress = ADDRESSES.includes(attribute) && URL.canParse(text, document.baseURI);
  return isAddress ? new URL(text, document.baseURI).href : text;
}

/** The address of the page at this element, where it has an `id`. */
export function linkTo({ id }: Element): string {
  const url = new URL(location.href);
  url.hash = id;
  return url.href;
}
