import type { LitElement } from 'lit';
import type { MapPlan } from '../../options/map/map.js';
import { mapTargets } from '../../options/map/map-targets.js';
import type { GiveInteractions } from '../../render/interaction.js';
import { MapGestures } from '../../render/map-gestures.js';
import type { Words } from '../../words/format.js';
import { chartInteractions, legendReactions, telling } from '../chart/chart-interactions.js';
import type { MapReading } from './map-reading.js';
import { zoomButtons } from './zoom-buttons.js';

/**
 * The interactions of a map: tooltip, keys, zoom and legend.
 * @param plan returns the plan of the map that is drawn
 * @param spare how far the map is drawn beyond its edges, in parts of its width and height
 */
export const mapInteractions = (
  host: LitElement,
  reading: MapReading,
  words: () => Words,
  plan: () => MapPlan | null,
  spare: number,
): GiveInteractions<MapPlan> =>
  chartInteractions<MapPlan>(host, [
    telling(({ plan }) => mapTargets(plan, words())),
    (stage) =>
      new MapGestures(stage.box, {
        drawn: () => {
          const now = plan();
          return now && { ...now, size: now, spare };
        },
        seen: () => reading.view.zoom,
        svg: stage.svg,
        startMoving: stage.leave,
        zoom: (zoom, way) => {
          stage.sayNext(way);
          reading.zoom(zoom);
        },
      }),
    zoomButtons(plan, (zoom) => reading.zoom(zoom)),
    legendReactions(reading, () => plan()?.legend.map(({ key }) => key) ?? []),
  ]);
