import type { ReactiveControllerHost } from 'lit';
import type { CommunitiesFigure } from '../../kinds/communities/figure.js';
import {
  ALL_OF_MAP,
  WHOLE_MAP,
  withoutHidden,
  type MapView,
  type MarkerSizing,
} from '../../kinds/communities/map-view.js';
import type { ProjectionName } from '../../look/geography/projections.js';
import { LegendReading } from '../chart/legend-reading.js';

/**
 * The reader's choices in a map. `shown` has the communities that are not hidden, inside the visible
 * part of the map or not; a zoom tells nobody.
 */
export class MapReading extends LegendReading<CommunitiesFigure, MapView> {
  #projection: ProjectionName | null = null;
  #size: MarkerSizing | null = null;

  constructor(host: ReactiveControllerHost, told: (view: MapView) => void) {
    super(host, ALL_OF_MAP, told);
  }

  /**
   * Takes the current figure and what the attributes say. A new projection resets the zoom, and a new size what the
   * reader has chosen.
   */
  take(figure: CommunitiesFigure | null, projection: ProjectionName, size: MarkerSizing): void {
    if (projection !== this.#projection) this.view = { ...this.view, zoom: WHOLE_MAP };
    if (size !== this.#size) this.view = { ...this.view, size };
    [this.#projection, this.#size] = [projection, size];
    const { hidden } = this.view;
    this.show(figure, [hidden], (whole) => withoutHidden(whole, hidden));
  }

  /** Shows the same communities in another way. */
  see(view: Partial<Pick<MapView, 'zoom' | 'size'>>): void {
    this.view = { ...this.view, ...view };
    this.host.requestUpdate();
  }
}
