import { ADDRESSES } from '../components/element/address-attributes.js';
import { VERSION } from '../components/element/version.js';
import { askEarly, askNoMore, release, releaseIfAway } from './early.js';
import { COMMON, METHODS, propertyOf } from './members.js';
import { sayNoCode } from './no-code.js';
import { clearRoom, keepRoom } from './room.js';
import type { Tag } from './tags.js';

/** Makes an element that waits one of its own class. */
type Upgrade = (element: HTMLElement) => void;

/** An element, once it is of its own class. */
interface Upgraded extends HTMLElement {
  connectedCallback?(): void;
  disconnectedCallback?(): void;
  adoptedCallback?(): void;
  attributeChangedCallback?(name: string, before: string | null, after: string | null): void;
  readonly updateComplete: Promise<boolean>;
}

/** The callbacks of an element, by name. */
type Callbacks = Record<string, (element: HTMLElement, attribute?: unknown) => void>;
type Methods = Record<string, ((...facts: unknown[]) => unknown) | undefined>;

const define = (object: object, name: string, how: PropertyDescriptor): void =>
  void Object.defineProperty(object, name, { configurable: true, ...how });

/**
 * Defines a tag before its code is there. Its elements keep their room, show the text between their tags and ask
 * for their data. The code is loaded for the first of them, and makes them elements of its own class
 * (`components/element/upgrade.ts`): until then a property that is set is kept for it.
 * The code calls `take` of what is defined here.
 */
export function defineWaiting(tag: string, { load, attributes: own }: Tag): void {
  const waiting = new Set<HTMLElement>();
  const attributes = `${COMMON} ${own}`.split(' ');
  let upgrade: Upgrade | null = null;
  let code: Promise<unknown> | null = null;

  /** After a failure, the next call tries again. */
  function ask(): Promise<unknown> {
    if (code) return code;
    // A file of another version may have come, which hands over nothing.
    const asked = (code = load().then(() => {
      if (!upgrade) throw new Error(`${tag} has not been defined by its file`);
    }));
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

  /** The browser looks these up in the class that is defined first, by these names. */
  const whileWaiting: Callbacks = {
    connectedCallback(element) {
      keepRoom(element);
      askEarly(element);
      askQuietly();
    },
    disconnectedCallback: releaseIfAway,
    adoptedCallback: () => undefined,
    attributeChangedCallback(element, attribute) {
      if (!ADDRESSES.includes(attribute as string) || !element.isConnected) return;
      release(element);
      askEarly(element);
    },
  };

  class WaitingElement extends HTMLElement {
    static readonly version = VERSION;
    static readonly observedAttributes = attributes;

    /** Whether the code has come: another copy of the kit then comes too late. */
    static get isTaken(): boolean {
      return upgrade !== null;
    }

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
        () => !isLeft(this) && (this as Upgraded).updateComplete,
        () => false,
      );
    }

    reload(): void {
      askQuietly();
    }
  }

  /** Whether the class of an element has failed, so that the element is as it was. */
  const isLeft = (element: unknown): boolean => element instanceof WaitingElement;

  const { prototype } = WaitingElement;
  define(prototype, 'figure', { value: null });
  for (const [name, act] of Object.entries(whileWaiting)) {
    const callback = function (this: Methods & HTMLElement, ...facts: unknown[]): void {
      if (waiting.has(this)) act(this, ...facts);
      else if (!isLeft(this)) this[name]?.(...facts);
    };
    define(prototype, name, { value: callback });
  }
  for (const name of METHODS) {
    const value = function (this: Methods, ...facts: unknown[]): Promise<unknown> {
      return ask().then(() => {
        if (isLeft(this)) throw new DOMException('This element has failed', 'InvalidStateError');
        return this[name]?.(...facts);
      });
    };
    define(prototype, name, { value });
  }
  for (const name of attributes.map(propertyOf)) {
    // Lit takes over a property that an element of its own has already.
    const set = function (this: HTMLElement, value: unknown): void {
      define(this, name, { value, writable: true, enumerable: true });
      if (ADDRESSES.includes(name)) release(this);
    };
    define(prototype, name, { set });
  }
  customElements.define(tag, WaitingElement);
}
