import type { LitElement } from 'lit';
import { attributesOf, isOn } from '../components/element/declared.js';

/** Attributes that any element may have, and that are no slips of ours. */
const OF_HTML: ReadonlySet<string> = new Set(
  'class id style slot part title lang dir hidden tabindex role translate draggable accesskey inert popover'.split(
    ' ',
  ),
);

/**
 * A tag as the reader of attributes knows elements: its attributes, and the properties that they set. It is no
 * element, as there are none in Node.
 */
export class WrittenTag {
  readonly localName: string;
  readonly #attributes: ReadonlyMap<string, string>;

  private constructor(localName: string, attributes: ReadonlyMap<string, string>) {
    this.localName = localName;
    this.#attributes = attributes;
  }

  /** @param element the class of the tag, which declares its attributes */
  static of(
    name: string,
    element: typeof LitElement,
    attributes: ReadonlyMap<string, string>,
  ): LitElement {
    const tag = new WrittenTag(name, attributes);
    Object.defineProperty(tag, 'constructor', { value: element });
    const known = tag as unknown as LitElement;
    // Lit declares the attributes when a browser asks which ones it should watch.
    void element.observedAttributes;
    for (const [attribute, { property, isFlag }] of attributesOf(known)) {
      const value = attributes.get(attribute);
      if (value !== undefined) Reflect.set(tag, property, isFlag ? isOn(value) : value);
    }
    return known;
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  getAttributeNames(): string[] {
    return [...this.#attributes.keys()].filter(
      (name) => !OF_HTML.has(name) && !/^(aria|on)/.test(name),
    );
  }

  /** Does nothing: the page on the disk stays as it is. */
  removeAttribute(): void {
    return;
  }
}
