import type { ReactiveControllerHost } from 'lit';
import type { LateCode } from '../../data/late-code.js';
import { loadGeography, type Geography, type GeographyName } from '../../look/geography.js';
import { lateProjections, lateUnitedStates } from '../../look/geography/late-projections.js';
import { geographyOf, type ProjectionName } from '../../look/geography/projections.js';
import type { PictureNeeds } from '../element/figure-task.js';

/** The code that each projection needs, besides that of every map. */
export const PROJECTION_CODE: Readonly<Record<ProjectionName, readonly LateCode<unknown>[]>> = {
  'natural-earth': [],
  'equal-earth': [lateProjections],
  'albers-usa': [lateUnitedStates],
  mercator: [lateProjections],
};

/**
 * The outlines and projections that a map has loaded: first those it needs to be drawn at all, later
 * what draws a part of it better.
 */
export class MapOutlines {
  readonly #host: ReactiveControllerHost;
  readonly #there = new Map<GeographyName, Geography>();
  readonly #onTheirWay = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Number of what is loaded. When it grows, the map can be drawn again, and better. */
  get count(): number {
    const code = [lateProjections, lateUnitedStates];
    return this.#there.size + code.filter(({ module }) => module !== null).length;
  }

  get(name: GeographyName): Geography | undefined {
    return this.#there.get(name);
  }

  /**
   * The outlines and the code that a map cannot be drawn without, and the code of its graticule, without which it is
   * drawn if that fails; all are loaded at once.
   */
  needs(projection: ProjectionName, graticule: boolean): PictureNeeds {
    const geography = geographyOf(projection);
    const code = PROJECTION_CODE[projection];
    return {
      name: `${geography} ${graticule || code.includes(lateProjections)}`,
      load: () =>
        Promise.all([
          this.load(geography),
          ...code.map(({ load }) => load()),
          graticule ? lateProjections.load().catch(() => null) : null,
        ]),
    };
  }

  canDraw(projection: ProjectionName): boolean {
    const isThere = PROJECTION_CODE[projection].every(({ module }) => module !== null);
    return isThere && this.#there.has(geographyOf(projection));
  }

  async load(name: GeographyName): Promise<void> {
    this.#there.set(name, await loadGeography(name));
  }

  /** Loads what draws a part of a map alone. Until then, and if that fails, the rest is drawn as well. */
  loadForZoom(): void {
    if (!lateProjections.module) this.#loadLater('projections', lateProjections.load);
  }

  /**
   * Returns the outlines `name`, or `other` until these are loaded; if that fails, `other` stays. Only d3-geo draws
   * the fine ones: some islands are on both sides of the line where the map is cut.
   */
  finer(name: GeographyName, other: GeographyName): Geography | undefined {
    if (name !== other) this.loadForZoom();
    if (!this.#there.has(name)) this.#loadLater(name, () => this.load(name));
    return (lateProjections.module && this.get(name)) ?? this.get(other);
  }

  #loadLater(name: string, load: () => Promise<unknown>): void {
    if (this.#onTheirWay.has(name)) return;
    this.#onTheirWay.add(name);
    load()
      .then(() => this.#host.requestUpdate())
      .catch(() => null)
      .finally(() => this.#onTheirWay.delete(name));
  }
}
