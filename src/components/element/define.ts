/**
 * Defines a tag, unless another copy of the kit has done so. Without a page, as in Node, nothing can be
 * defined, but the class can be imported.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (registry && !registry.get(tag)) registry.define(tag, element);
}
