/** Where a finger is, in px of the window. */
interface Finger {
  readonly clientX: number;
  readonly clientY: number;
}

/**
 * An event of fingers on a screen. It is not a `TouchEvent`: without such a screen, Firefox has none, and
 * WebKit lets no script make its touches.
 */
export function touchEvent(type: string, touches: readonly Finger[], cancelable = true): Event {
  return Object.assign(new Event(type, { bubbles: true, cancelable }), { touches });
}
