import { LitElement } from 'lit';
import { bringStyles } from './add-styles.js';

/** An element that keeps its styles when it is moved to another document: from a frame to the page. */
export abstract class PortableElement extends LitElement {
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    // If the element is first connected here, Lit would give the root style sheets of the document in which
    // the class was defined. In another document that is an error.
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
