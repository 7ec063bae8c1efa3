/** Makes a thing for each key once. */
export class Once<T> {
  readonly #made = new Map<string, Promise<T>>();

  /** @param make called for the first of each key */
  of(key: string, make: () => Promise<T>): Promise<T> {
    const made = this.#made.get(key) ?? make();
    this.#made.set(key, made);
    return made;
  }
}
