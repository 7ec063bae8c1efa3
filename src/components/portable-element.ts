import { LitElement } from 'lit';
import { bringStyles } from './add-styles.js';

/** An element that keeps its styles where it is moved into another document: from a frame to the page. */
export abstract class PortableElement extends LitElement {
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    // Lit makes the root here too, when an element is first on a page, and would give it the style sheets
    // of the document that its class is of, which is an error.
    // eslint-disable-next-line wc/attach-shadow-constructor -- a constructor does not know the document that its element will be in
    const root = this.shadowRoot ?? this.attachShadow(this.#class.shadowRootOptions);
    bringStyles(this, root, this.#class.elementStyles);
    return root;
  }

  adoptedCallback(): void {
    if (this.shadowRoot) bringStyles(this, this.shadowRoot, this.#class.elementStyles);
  }

  get #class(): typeof LitElement {
    return this.constructor as typeof LitElement;
  }
}
