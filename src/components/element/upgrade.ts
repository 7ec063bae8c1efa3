import { ReactiveElement } from 'lit';

/** Classes whose tags the one script has defined, with what it has defined for them. */
const definitions = new Map<unknown, CustomElementConstructor>();

/** The element that the next constructor works on, if it is there already. */
let existing: HTMLElement | null = null;

const constructed = (elementClass: unknown): HTMLElement => {
  const element: unknown = Reflect.construct(HTMLElement, [], elementClass as () => void);
  return element as HTMLElement;
};

/**
 * The base class of Lit's elements in place of `HTMLElement`. Its constructor may return an element that is there
 * already: that element then gets the fields of its class, as when a browser upgrades it. Polyfills of scoped
 * registries do the same.
 */
class ExistingOrNew {
  constructor() {
    const definition = definitions.get(new.target);
    const element = existing ?? constructed(definition ?? new.target);
    existing = null;
    if (definition) Object.setPrototypeOf(element, new.target.prototype);
    return element;
  }
}

// Where there is no such definition, this changes nothing.
Object.setPrototypeOf(ReactiveElement, ExistingOrNew);

/**
 * Returns what turns an element that the one script has defined into an element of the class.
 * @param definition what the script has defined for the tag of the class
 */
export function upgradeTo(
  elementClass: CustomElementConstructor,
  definition: CustomElementConstructor,
): (element: HTMLElement) => void {
  definitions.set(elementClass, definition);
  // Lit prepares a class when a browser asks for its attributes.
  void (elementClass as unknown as typeof ReactiveElement).observedAttributes;
  return (element) => {
    existing = element;
    try {
      new elementClass();
    } catch (error) {
      Object.setPrototypeOf(element, definition.prototype as object);
      throw error;
    }
  };
}
