import type { ReactiveControllerHost } from 'lit';
import { loadGeography, type Geography, type GeographyName } from '../../look/geography.js';

/** The outlines that a map has loaded: first those it needs to be drawn at all, later finer ones. */
export class MapOutlines {
  readonly #host: ReactiveControllerHost;
  readonly #there = new Map<GeographyName, Geography>();
  readonly #onTheirWay = new Set<GeographyName>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Number of outlines loaded. When it grows, the map can be drawn again with better ones. */
  get count(): number {
    return this.#there.size;
  }

  has(name: GeographyName): boolean {
    return this.#there.has(name);
  }

  get(name: GeographyName): Geography | undefined {
    return this.#there.get(name);
  }

  async load(name: GeographyName): Promise<void> {
    this.#there.set(name, await loadGeography(name));
  }

  /** Returns the outlines `name`, or `other` until these are loaded; if that fails, `other` stays. */
  finer(name: GeographyName, other: GeographyName): Geography | undefined {
    if (!this.has(name) && !this.#onTheirWay.has(name)) {
      this.#onTheirWay.add(name);
      this.load(name)
        .then(() => this.#host.requestUpdate())
        .catch(() => null)
        .finally(() => this.#onTheirWay.delete(name));
    }
    return this.get(name) ?? this.get(other);
  }
}
