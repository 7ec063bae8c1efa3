import { WHOLE_MAP, type MapZoom } from '../../kinds/communities/map-view.js';
import type { MapPlan } from '../../options/map/map.js';
import { closer, STEP } from '../../options/map/map-zoom.js';
import type { MakeInteraction } from '../../render/interaction.js';

/** The actions of the zoom buttons under a map, in their order: a step closer, a step back, the whole map. */
const STEPS: readonly ((plan: MapPlan) => MapZoom)[] = [
  ({ zoom, focus }) => closer(zoom, STEP, focus),
  ({ zoom, focus }) => closer(zoom, 1 / STEP, focus),
  () => WHOLE_MAP,
];

/** The zoom buttons under a map. */
export const zoomButtons =
  (plan: () => MapPlan | null, zoom: (zoom: MapZoom) => void): MakeInteraction<MapPlan> =>
  ({ box }) => {
    const onClick = ({ target }: Event): void => {
      const button = (target as Element).closest('.zooms > button');
      const now = plan();
      if (!button || !now) return;
      const next = STEPS[[...button.parentElement!.children].indexOf(button)]!(now);
      if (next.k !== now.zoom.k) zoom(next);
    };
    const root = box.getRootNode();
    root.addEventListener('click', onClick);
    return { destroy: () => root.removeEventListener('click', onClick) };
  };
