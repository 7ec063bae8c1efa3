const STATES = ['loading', 'ready', 'empty', 'error'];

/** Custom states of an element, for `:state(…)` in style sheets. */
export class ElementStates {
  readonly #states: Set<string> | null;

  constructor(internals: ElementInternals) {
    // Older browsers have no custom states, or only allow names that begin with two dashes.
    this.#states = internals.states ?? null;
  }

  /** Sets the state of loading, and `stale` if the figure is old. */
  show(status: string, isStale: boolean): void {
    for (const name of STATES) this.#set(name, status === name);
    this.#set('stale', isStale);
  }

  /**
   * Sets `flow`, for margins, if the element stands among blocks of text, and else `apart`: a grid has gaps of its own.
   */
  place(isInFlow: boolean): void {
    this.#set('flow', isInFlow);
    this.#set('apart', !isInFlow);
  }

  #set(name: string, isOn: boolean): void {
    // The browser styles the whole element anew, even if the state is the same.
    if (this.#states?.has(name) === isOn) return;
    try {
      if (isOn) this.#states?.add(name);
      else this.#states?.delete(name);
    } catch {
      // The browser does not allow the name: the element works without the state.
    }
  }
}
