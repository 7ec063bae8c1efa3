import type { MarkerSizing } from '../../kinds/communities/map-view.js';
import { PROJECTIONS, type ProjectionName } from '../../look/geography/projections.js';
import type { AttributeReader } from '../element/attributes.js';

/** How communities are drawn. */
export interface MapDrawing {
  readonly projection: ProjectionName;
  readonly colorBy: 'constellation' | 'none';
  readonly size: MarkerSizing;
  readonly graticule: boolean;
}

export const USUAL_MAP: MapDrawing = {
  projection: 'natural-earth',
  colorBy: 'constellation',
  size: 'log',
  graticule: false,
};

/** Reads how communities are drawn. */
export const mapDrawing = (read: AttributeReader): MapDrawing => ({
  projection: read.word('projection', PROJECTIONS),
  colorBy: read.word('color-by', ['constellation', 'none']),
  size: read.word('size', ['log', 'users']),
  graticule: read.flag('graticule'),
});

/** A text about as long as the line under the title, to keep room for it. */
export const MAP_SUBTITLE = '118 communities · monthly users, mean Sep 28, 2025 to Sep 28, 2026';
