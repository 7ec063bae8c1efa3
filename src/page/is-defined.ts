/** Whether a tag is defined, without asking for it. */
export const isDefined = (tag: string): boolean =>
  CustomElementRegistry.prototype.get.call(customElements, tag) !== undefined;
