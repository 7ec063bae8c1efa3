import { VERSION } from '../components/element/version.js';
import { ADDRESSES, askEarly, askNoMore, release, releaseIfAway } from './early.js';
import { attributesOf, METHODS, propertyOf } from './members.js';
import { sayNoCode } from './no-code.js';
import { clearRoom, keepRoom } from './room.js';

/** Makes an element that waits one of its own class. */
type Upgrade = (element: HTMLElement) => void;

/** What a browser calls, as the class has it that was defined first. */
const CALLBACKS = [
  'connectedCallback',
  'disconnectedCallback',
  'adoptedCallback',
  'attributeChangedCallback',
] as const;

/** An element, once it is of its own class. */
interface Upgraded extends HTMLElement {
  connectedCallback?(): void;
  disconnectedCallback?(): void;
  adoptedCallback?(): void;
  attributeChangedCallback?(name: string, before: string | null, after: string | null): void;
  readonly updateComplete: Promise<boolean>;
}

type Callback = (...facts: unknown[]) => void;
type Methods = Record<string, ((...facts: unknown[]) => unknown) | undefined>;

const define = (object: object, name: string, how: PropertyDescriptor): void =>
  void Object.defineProperty(object, name, { configurable: true, ...how });

/**
 * Defines a tag before its code is there. Its elements keep their room, show the text between their tags and ask
 * for their data. The code is loaded for the first of them, and makes them elements of its own class
 * (`components/element/upgrade.ts`): until then a property that is set is kept for it.
 * @param load loads the code, which calls `take` of what is defined here
 */
export function defineWaiting(tag: string, load: () => Promise<unknown>): void {
  const waiting = new Set<HTMLElement>();
  const attributes = attributesOf(tag);
  let upgrade: Upgrade | null = null;
  let code: Promise<unknown> | null = null;

  /** After a failure, the next call tries again. */
  function ask(): Promise<unknown> {
    if (code) return code;
    const asked = (code = load());
    asked.catch((error: unknown) => {
      code = null;
      for (const element of waiting) {
        if (element.isConnected) sayNoCode(element, keepRoom(element), error);
      }
      addEventListener('online', askQuietly, { once: true });
    });
    return asked;
  }
  const askQuietly = (): void => void ask().catch(() => undefined);

  function upgradeWaiting(element: Upgraded): void {
    waiting.delete(element);
    askNoMore(element);
    clearRoom(element);
    upgrade?.(element);
    for (const { name, value } of element.attributes) {
      if (attributes.includes(name)) element.attributeChangedCallback?.(name, null, value);
    }
    if (element.isConnected) element.connectedCallback?.();
  }

  function whileWaiting(name: string, element: HTMLElement, [attribute]: unknown[]): void {
    if (name === 'connectedCallback') {
      keepRoom(element);
      askEarly(element);
      askQuietly();
    } else if (name === 'disconnectedCallback') releaseIfAway(element);
    else if (ADDRESSES.includes(attribute as string) && element.isConnected) {
      release(element);
      askEarly(element);
    }
  }

  class WaitingElement extends HTMLElement {
    static readonly version = VERSION;
    static readonly observedAttributes = attributes;

    /** Takes the code, for all elements that are there and all that will be. */
    static take(own: Upgrade): void {
      upgrade = own;
      for (const element of waiting) {
        try {
          upgradeWaiting(element as Upgraded);
        } catch (error) {
          reportError(error);
        }
      }
    }

    constructor() {
      super();
      if (upgrade) upgrade(this);
      else {
        waiting.add(this);
        askQuietly();
      }
    }

    get updateComplete(): Promise<boolean> {
      return ask().then(
        () => (this as Upgraded).updateComplete,
        () => false,
      );
    }

    reload(): void {
      askQuietly();
    }
  }

  const { prototype } = WaitingElement;
  define(prototype, 'figure', { value: null });
  for (const name of CALLBACKS) {
    const callback = function (this: Upgraded, ...facts: unknown[]): void {
      if (waiting.has(this)) whileWaiting(name, this, facts);
      // A class that failed leaves the element as it was.
      else if (this[name] !== callback) (this[name] as Callback | undefined)?.apply(this, facts);
    };
    define(prototype, name, { value: callback });
  }
  for (const name of METHODS) {
    const value = function (this: Methods, ...facts: unknown[]): Promise<unknown> {
      return ask().then(() => this[name]?.(...facts));
    };
    define(prototype, name, { value });
  }
  for (const name of attributes.map(propertyOf)) {
    // Lit takes over a property that an element of its own has already.
    const set = function (this: HTMLElement, value: unknown): void {
      define(this, name, { value, writable: true, enumerable: true });
    };
    define(prototype, name, { set });
  }
  customElements.define(tag, WaitingElement);
}
