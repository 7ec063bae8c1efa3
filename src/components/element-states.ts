/** Custom states of an element, for `:state(…)` in style sheets. */
export class ElementStates {
  readonly #states: Set<string> | null;

  constructor(internals: ElementInternals) {
    // Older browsers know no states, or only some that begin with two dashes.
    this.#states = internals.states ?? null;
  }

  set(name: string, isOn: boolean): void {
    try {
      if (isOn) this.#states?.add(name);
      else this.#states?.delete(name);
    } catch {
      // Then there is nothing to style by.
    }
  }
}
