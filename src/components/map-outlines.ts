import type { ReactiveControllerHost } from 'lit';
import { loadGeography, type Geography, type GeographyName } from '../look/geography.js';

/** The outlines that a map has loaded: those it cannot be drawn without, and finer ones by and by. */
export class MapOutlines {
  readonly #host: ReactiveControllerHost;
  readonly #there = new Map<GeographyName, Geography>();
  readonly #onTheirWay = new Set<GeographyName>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** How many there are: another picture can be drawn when it grows. */
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

  /** The one, or the other until that is loaded. A map whose finer outlines cannot be had stays as it is. */
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
