import type { Model } from '../../src/hosts/model.js';

type Listener = () => void;

/**
 * The model of a widget as a notebook has it: values by name, and an event `change:NAME` for each value that changes.
 * What a widget sets reaches Python when it calls `save_changes`.
 */
export class NotebookModel implements Model {
  readonly #values: Map<string, unknown>;
  readonly #listeners = new Map<string, Set<Listener>>();
  /** What has reached Python. */
  readonly saved: string[][] = [];
  #changed: string[] = [];

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = new Map(Object.entries(values));
  }

  get(name: string): unknown {
    return this.#values.get(name);
  }

  set(name: string, value: unknown): void {
    if (this.#values.get(name) === value) return;
    this.#values.set(name, value);
    this.#changed.push(name);
    for (const listener of [...(this.#listeners.get(`change:${name}`) ?? [])]) listener();
  }

  on(event: string, listener: Listener): void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners.add(listener));
  }

  off(event: string, listener: Listener): void {
    this.#listeners.get(event)?.delete(listener);
  }

  save_changes(): void {
    this.saved.push(this.#changed);
    this.#changed = [];
  }

  /** The number of listeners that wait for a change. */
  get listening(): number {
    return [...this.#listeners.values()].reduce((sum, { size }) => sum + size, 0);
  }
}

/** The model of a MyST page: it holds the JSON of the page, and cannot take a listener back. */
export class MystModel extends NotebookModel {
  override off(): void {
    throw new Error('The model of a MyST page takes no listener back.');
  }

  override save_changes(): void {
    throw new Error('The model of a MyST page saves nothing.');
  }
}
