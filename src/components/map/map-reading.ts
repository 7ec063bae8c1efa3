import type { ReactiveControllerHost } from 'lit';
import type { CommunitiesFigure } from '../../kinds/communities/figure.js';
import {
  ALL_OF_MAP,
  WHOLE_MAP,
  withoutHidden,
  type MapView,
  type MapZoom,
} from '../../kinds/communities/map-view.js';
import type { ProjectionName } from '../../look/geography/projections.js';
import { LegendReading } from '../chart/legend-reading.js';

/**
 * The reader's choices in a map. `shown` has the communities that are not hidden, inside the visible
 * part of the map or not; a zoom tells nobody.
 */
export class MapReading extends LegendReading<CommunitiesFigure, MapView> {
  #projection: ProjectionName | null = null;

  constructor(host: ReactiveControllerHost, told: (view: MapView) => void) {
    super(host, ALL_OF_MAP, told);
  }

  /** Takes the current figure and projection. A new projection resets the zoom. */
  take(figure: CommunitiesFigure | null, projection: ProjectionName): void {
    if (projection !== this.#projection) this.view = { ...this.view, zoom: WHOLE_MAP };
    this.#projection = projection;
    const { hidden } = this.view;
    this.show(figure, [hidden], (whole) => withoutHidden(whole, hidden));
  }

  zoom(zoom: MapZoom): void {
    this.view = { ...this.view, zoom };
    this.host.requestUpdate();
  }
}
