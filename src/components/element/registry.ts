/**
 * The page's registry of elements. Without a page, as in Node, there is none: then nothing is defined, and the
 * classes can be imported all the same.
 */
export const customElements: Pick<CustomElementRegistry, 'get' | 'define'> =
  globalThis.customElements ?? { get: () => undefined, define: () => undefined };
