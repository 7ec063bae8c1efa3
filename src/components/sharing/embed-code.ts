import type { LitElement } from 'lit';
import type { FigureRequest } from '../../engine/requests.js';
import { escaped } from '../../words/escaped.js';
import { ADDRESSES } from '../element/address-attributes.js';
import { AttributeReader } from '../element/attributes.js';
import { attributesOf } from '../element/declared.js';

/**
 * The tag of an element as HTML for another page: with the attributes that are not at their default,
 * and with absolute addresses, also those that the page names for all tags. It lacks the script that defines the tag,
 * as only the author of the page knows the address of that.
 * @param request the one that the figure answers
 * @param fallback text between the tags
 */
export function embedCode(element: LitElement, request: FigureRequest, fallback: string): string {
  const name = element.localName;
  const read = new AttributeReader(element);
  const usual = new AttributeReader(document.createElement(name) as LitElement);
  const attributes: string[] = [];
  for (const attribute of attributesOf(element).keys()) {
    const value = ADDRESSES.includes(attribute)
      ? addressIn(request, attribute)
      : written(read, element, attribute);
    if (value === null || value === written(usual, element, attribute)) continue;
    attributes.push(value === true ? ` ${attribute}` : ` ${attribute}="${escaped(value)}"`);
  }
  return `<${name}${attributes.join('')}>${escaped(fallback)}</${name}>`;
}

/** The value that a copy of the tag needs for an attribute, `true` for a flag; `null` where it needs none. */
function written(
  read: AttributeReader,
  element: LitElement,
  attribute: string,
): string | true | null {
  if (attributesOf(element).get(attribute)?.isFlag) return read.flag(attribute) || null;
  return read.text(attribute);
}

/** The absolute address of a file that was asked for; `null` for none. */
const addressIn = (request: FigureRequest, attribute: string): string | null =>
  (request as Partial<Record<string, string | null>> & FigureRequest)[attribute] || null;

/** The address of the page, with the `id` of the element behind the `#` if it has one. */
export function linkTo({ id }: Element): string {
  const url = new URL(location.href);
  url.hash = id;
  return url.href;
}
