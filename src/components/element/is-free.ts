/**
 * Whether a tag can be defined: not if another copy of the kit has done so, nor without a page, as in Node, where
 * a class can only be imported.
 */
export function isFree(tag: string): boolean {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  return registry !== undefined && registry.get(tag) === undefined;
}
