import type { LitElement } from 'lit';
import { nearest } from '../../data/nearest.js';
import type { FactValues } from '../../words/format.js';
import { isPiece, plainWord } from './clean-value.js';
import { attributesOf, isOn } from './declared.js';
import { customElements } from './registry.js';
import { isOfHtml } from './usual-values.js';
import { TAGS } from './version.js';

/** A warning on an attribute that the element does not have. */
export interface Strange {
  readonly name: string;
  /** The attribute of ours that it looks like, and is read as. */
  readonly as?: string;
  readonly code: 'name' | 'letters' | 'joined' | 'piece' | 'elsewhere';
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

const taken = new WeakMap<LitElement, Map<string, string>>();

/**
 * Sets the property of the attribute that a strange one is read as. It does so once for each value: a script may
 * change the property afterwards.
 */
export function take(element: LitElement, { name, as }: Strange, value: string): void {
  const { property, isFlag } = attributesOf(element).get(as ?? '') ?? {};
  if (as === undefined || property === undefined || element.hasAttribute(as)) return;
  const values = taken.get(element) ?? new Map<string, string>();
  if (values.get(name) === value) return;
  taken.set(element, values.set(name, value));
  Reflect.set(element, property, isFlag ? isOn(value) : value);
}

function strangeness(name: string, known: readonly string[], tag: string): Strange | null {
  const facts = { attribute: name, tag };
  if (isPiece(name)) return { name, code: 'piece', facts };
  const plain = plainWord(name);
  if (known.includes(plain)) {
    return { name, as: plain, code: 'letters', facts: { ...facts, nearest: plain } };
  }
  // HTML knows no capitals in names: a framework that sets `atLeast` before the script is there writes `atleast`.
  const own = known.find((one) => joined(one) === plain);
  if (own) return { name, as: own, code: 'joined', facts: { ...facts, nearest: own } };
  // Names with other characters belong to a framework.
  if (!/^[\w-]+$/.test(plain)) return null;
  const near = plain.startsWith('data-')
    ? nearest(plain.slice(5).replace(/-/g, ''), known.map(joined), 0)
    : nearest(plain, known, plain.length > SHORT ? 2 : 1);
  if (near !== null) {
    const meant = known.find((one) => one === near || joined(one) === near) ?? near;
    return { name, code: 'name', facts: { ...facts, nearest: meant } };
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
