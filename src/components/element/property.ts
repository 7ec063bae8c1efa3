import type { PropertyDeclaration, ReactiveElement } from 'lit';

// Lit's decorators have code for both kinds of decorators that TypeScript knows. This kit uses the older kind.

type Decorator = (prototype: ReactiveElement, name: PropertyKey) => void;

/** Declares a property with an attribute. */
export const property =
  (options?: PropertyDeclaration): Decorator =>
  ({ constructor }, name) =>
    (constructor as typeof ReactiveElement).createProperty(name, options);

/** Declares a property of which only the element itself knows, and which updates it. */
export const state = (): Decorator => property({ state: true, attribute: false });
