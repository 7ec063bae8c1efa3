import { mapDrawing } from '../../components/map/map-drawing.js';
import { mapNotes } from '../../components/map/map-notes.js';
import { PROJECTION_CODE } from '../../components/map/map-outlines.js';
import { mapShown } from '../../components/map/map-view.js';
import type { CommunitiesFigure } from '../../kinds/communities/figure.js';
import { ALL_OF_MAP } from '../../kinds/communities/map-view.js';
import { mapSummary } from '../../kinds/communities/sentences.js';
import { loadGeography } from '../../look/geography.js';
import { lateProjections } from '../../look/geography/late-projections.js';
import { geographyOf } from '../../look/geography/projections.js';
import { mapOutlines, mapPlan } from '../../options/map/map.js';
import type { Draw } from './drawing.js';

/** Draws communities as `<community-map>` does. */
export const drawMap: Draw<CommunitiesFigure> = async (
  figure,
  read,
  { look, words, names = true, ...given },
) => {
  const { projection, colorBy, size, graticule } = mapDrawing(read);
  const height = given.height === null ? {} : { height: given.height };
  const options = { width: given.width, ...height, projection, colorBy, size, graticule };
  await Promise.all(PROJECTION_CODE[projection].map(({ load }) => load()));
  const name = mapOutlines(figure, options);
  if (graticule || name !== geographyOf(projection)) await lateProjections.load();
  const geography = await loadGeography(name);
  const plan = mapPlan(figure, look, words, geography, { ...options, labels: names });
  const shown = mapShown(plan, ALL_OF_MAP, { look, words, exact: () => plan });
  return {
    figure: plan.figure,
    shown,
    sentence: (label) => mapSummary(plan.figure, plan.offMap, label, words),
    notes: mapNotes(plan, size, words),
  };
};
