import type { ReactiveControllerHost } from 'lit';
import type { CommunitiesFigure } from '../figures/figure.js';
import { isolated, toggled } from '../figures/hiding.js';
import {
  ALL_OF_MAP,
  constellationKeys,
  WHOLE_MAP,
  withoutHidden,
  type MapView,
  type MapZoom,
} from '../figures/map-view.js';
import type { ProjectionName } from '../look/geography/projections.js';
import type { LegendActions } from './series-legend.js';

/** The reader's choices in a map, and the part of the figure that they show. */
export class MapReading implements LegendActions {
  view: MapView = ALL_OF_MAP;
  whole: CommunitiesFigure | null = null;
  /** The communities that are not hidden, inside the visible part of the map or not. */
  shown: CommunitiesFigure | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #told: (view: MapView) => void;
  #projection: ProjectionName | null = null;
  #madeFrom: readonly [CommunitiesFigure | null, MapView['hidden']] = [null, ALL_OF_MAP.hidden];

  /** @param told called with the view whenever the reader hides or shows constellations */
  constructor(host: ReactiveControllerHost, told: (view: MapView) => void) {
    this.#host = host;
    this.#told = told;
  }

  /** Takes the current figure and projection. A new projection resets the zoom. */
  take(figure: CommunitiesFigure | null, projection: ProjectionName): void {
    if (projection !== this.#projection) this.view = { ...this.view, zoom: WHOLE_MAP };
    this.#projection = projection;
    const { hidden } = this.view;
    if (figure === this.#madeFrom[0] && hidden === this.#madeFrom[1]) return;
    this.#madeFrom = [figure, hidden];
    this.whole = figure;
    this.shown = figure && withoutHidden(figure, hidden);
  }

  zoom(zoom: MapZoom): void {
    this.view = { ...this.view, zoom };
    this.#host.requestUpdate();
  }

  toggle(key: string): void {
    this.#choose(toggled(this.view, key));
  }

  isolate(key: string): void {
    if (this.whole) this.#choose(isolated(this.view, key, constellationKeys(this.whole)));
  }

  showAll(): void {
    this.#choose({ ...this.view, hidden: ALL_OF_MAP.hidden });
  }

  #choose(view: MapView): void {
    this.view = view;
    this.#host.requestUpdate();
    this.#told(view);
  }
}
