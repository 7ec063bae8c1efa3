const STATES = ['loading', 'ready', 'empty', 'error'];

/** Custom states of an element, for `:state(…)` in style sheets. */
export class ElementStates {
  readonly #states: Set<string> | null;

  constructor(internals: ElementInternals) {
    // Older browsers know no states, or only some that begin with two dashes.
    this.#states = internals.states ?? null;
  }

  /** Where the element is on its way to a figure, and whether that is old. */
  show(status: string, isStale: boolean): void {
    for (const name of STATES) this.#set(name, status === name);
    this.#set('stale', isStale);
  }

  /** Whether the element stands among the blocks of a text: a grid has gaps of its own. */
  place(isInFlow: boolean): void {
    this.#set('flow', isInFlow);
  }

  #set(name: string, isOn: boolean): void {
    try {
      if (isOn) this.#states?.add(name);
      else this.#states?.delete(name);
    } catch {
      // Then there is nothing to style by.
    }
  }
}
