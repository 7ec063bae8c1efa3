import type { LitElement } from 'lit';
import { nearest } from '../../data/nearest.js';
import type { FactValues } from '../../words/format.js';
import { isPiece, plainWord } from './clean-value.js';
import { attributesOf } from './declared.js';
import { customElements } from './registry.js';
import { isOfHtml } from './usual-values.js';
import { TAGS } from './version.js';

/** A warning on an attribute that the element does not have. */
export interface Strange {
  readonly name: string;
  /** The attribute of ours that it looks like, and is read as. */
  readonly as?: string;
  readonly code: 'name' | 'letters' | 'piece' | 'elsewhere';
  readonly facts: FactValues;
}

/** Longest name in which only one letter may be wrong; in longer ones two may be. */
const SHORT = 4;

/**
 * The attributes that are neither the element's nor HTML's, but look like one of the element's or belong
 * to another tag of ours: mistakes of the author or of an editor.
 */
export function strangeAttributes(element: LitElement): Strange[] {
  const known = [...attributesOf(element).keys()];
  return element
    .getAttributeNames()
    .filter((name) => !known.includes(name) && !isOfHtml(name))
    .map((name) => strangeness(name, known, element.localName))
    .filter((found) => found !== null);
}

function strangeness(name: string, known: readonly string[], tag: string): Strange | null {
  const facts = { attribute: name, tag };
  if (isPiece(name)) return { name, code: 'piece', facts };
  const plain = plainWord(name);
  if (known.includes(plain)) {
    return { name, as: plain, code: 'letters', facts: { ...facts, nearest: plain } };
  }
  // Names with other characters belong to a framework.
  if (!/^[\w-]+$/.test(plain)) return null;
  const near = plain.startsWith('data-')
    ? nearest(plain.slice(5).replace(/-/g, ''), known.map(joined), 0)
    : nearest(plain, known, plain.length > SHORT ? 2 : 1);
  if (near !== null) {
    const own = known.find((one) => one === near || joined(one) === near) ?? near;
    return { name, code: 'name', facts: { ...facts, nearest: own } };
  }
  const other = TAGS.find((one) => namesOf(one).includes(plain));
  return other === undefined ? null : { name, code: 'elsewhere', facts: { ...facts, other } };
}

const joined = (name: string): string => name.replace(/-/g, '');

/** The attributes of a tag. */
function namesOf(tag: string): readonly string[] {
  const found = customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined;
  return found?.observedAttributes ?? [];
}
