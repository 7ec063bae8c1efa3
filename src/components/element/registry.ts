const page = globalThis.customElements as CustomElementRegistry | undefined;

/**
 * The page's registry of elements. Without a page, as in Node, there is none: then nothing is defined, and the
 * classes can be imported all the same. It looks a tag up without asking the page for it: the one script loads
 * what the page is asked for.
 */
export const customElements: Pick<CustomElementRegistry, 'get' | 'define'> = {
  get: (tag) => page && CustomElementRegistry.prototype.get.call(page, tag),
  define: (tag, element) => page?.define(tag, element),
};
