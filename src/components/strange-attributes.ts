import type { LitElement } from 'lit';
import { nearest } from '../data/nearest.js';
import type { FactValues } from '../words/format.js';
import { isPiece, plainWord } from './clean-value.js';
import { attributesOf } from './declared.js';
import { TAGS } from './version.js';

/** The sentence on an attribute that the element does not have. */
export interface Strange {
  readonly name: string;
  /** The attribute that it is read as: it only looks like it. */
  readonly as?: string;
  readonly key: 'attribute.name' | 'attribute.letters' | 'attribute.piece' | 'attribute.elsewhere';
  readonly facts: FactValues;
}

/** In names this short one letter makes another word. */
const SHORT = 4;

/**
 * The attributes of an element that it does not know and that are not HTML's, where they look like
 * one of its own: a slip of whoever has written them, or of an editor.
 */
export function strangeAttributes(element: LitElement): Strange[] {
  const known = [...attributesOf(element).keys()];
  return element
    .getAttributeNames()
    .filter((name) => !known.includes(name) && !(name in HTMLElement.prototype))
    .map((name) => strangeness(name, known, element.localName))
    .filter((found) => found !== null);
}

function strangeness(name: string, known: readonly string[], tag: string): Strange | null {
  const facts = { attribute: name, tag };
  if (isPiece(name)) return { name, key: 'attribute.piece', facts };
  const plain = plainWord(name);
  if (known.includes(plain)) {
    return { name, as: plain, key: 'attribute.letters', facts: { ...facts, nearest: plain } };
  }
  // Names with other signs are a framework's.
  if (!/^[\w-]+$/.test(plain)) return null;
  const near = plain.startsWith('data-')
    ? nearest(plain.slice(5).replace(/-/g, ''), known.map(joined), 0)
    : nearest(plain, known, plain.length > SHORT ? 2 : 1);
  if (near !== null) {
    const own = known.find((one) => one === near || joined(one) === near) ?? near;
    return { name, key: 'attribute.name', facts: { ...facts, nearest: own } };
  }
  const other = TAGS.find((one) => namesOf(one).includes(plain));
  return other === undefined
    ? null
    : { name, key: 'attribute.elsewhere', facts: { ...facts, other } };
}

const joined = (name: string): string => name.replace(/-/g, '');

/** The attributes of a tag. */
function namesOf(tag: string): readonly string[] {
  const found = customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined;
  return found?.observedAttributes ?? [];
}
