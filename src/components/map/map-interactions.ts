import type { LitElement } from 'lit';
import { focusOf } from '../../options/map/map-focus.js';
import type { MapPlan } from '../../options/map/map.js';
import { mapTargets } from '../../options/map/map-targets.js';
import type { GiveInteractions } from '../../render/interaction.js';
import { MapGestures } from '../../render/map-gestures.js';
import type { Words } from '../../words/format.js';
import { chartInteractions, legendReactions, telling } from '../chart/chart-interactions.js';
import { addStyles } from '../element/add-styles.js';
import { mapLateStyles } from './map-late.styles.js';
import type { MapReading } from './map-reading.js';

export { largestList } from './largest-list.js';
export { mapButtons } from './map-buttons.js';
export { inViewText, mouseText } from './zoom-text.js';

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
): GiveInteractions<MapPlan> => {
  addStyles(host, mapLateStyles);
  return chartInteractions<MapPlan>(host, [
    telling(({ plan, look }) => mapTargets(plan, look, words()), words),
    (stage) =>
      new MapGestures(stage.box, {
        drawn: () => {
          const now = plan();
          return now && { zoom: now.zoom, size: now, spare, focus: focusOf(now) };
        },
        seen: () => reading.view.zoom,
        svg: stage.svg,
        startMoving: stage.leave,
        zoom: (zoom, way) => {
          stage.sayNext(way);
          reading.see({ zoom });
        },
      }),
    legendReactions(reading, () => plan()?.legend.map(({ key }) => key) ?? [], words),
  ]);
};
