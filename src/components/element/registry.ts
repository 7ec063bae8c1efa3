import { upgradeTo } from './upgrade.js';
import { VERSION } from './version.js';

/** The class that the one script defines for a tag while its code is on its way (`page/waiting-element.ts`). */
interface Waiting extends CustomElementConstructor {
  readonly version: string;
  readonly isTaken: boolean;
  take(upgrade: (element: HTMLElement) => void): void;
}

const page = globalThis.customElements as CustomElementRegistry | undefined;

/** A definition of the one script that still waits for the code of this version; `null` if there is none. */
function waitingFor(tag: string): Waiting | null {
  const found = page?.get(tag) as Partial<Waiting> | undefined;
  const isWaiting = found?.take && found.version === VERSION && !found.isTaken;
  return isWaiting ? (found as Waiting) : null;
}

/** Whether the one script has defined a tag whose code is on its way. */
export const isWaiting = (tag: string): boolean => waitingFor(tag) !== null;

/**
 * The page's registry of elements. Where the one script has defined a tag, the class is handed to that
 * definition, which turns its elements into elements of the class. Without a page, as in Node, nothing is
 * defined, and the classes can be imported all the same.
 */
export const customElements: Pick<CustomElementRegistry, 'get' | 'define'> = {
  get: (tag) => (waitingFor(tag) ? undefined : page?.get(tag)),
  define(tag, element) {
    const waiting = waitingFor(tag);
    if (waiting) waiting.take(upgradeTo(element, waiting));
    else page?.define(tag, element);
  },
};
