import { binsDrawing } from '../../components/bins/bins-drawing.js';
import { lateTreemap } from '../../components/bins/late-treemap.js';
import type { SizesFigure } from '../../kinds/sizes/figure.js';
import { concentrationNotes, sizesSummary } from '../../kinds/sizes/sentences.js';
import { binsPlan } from '../../options/bins/bins.js';
import type { Draw } from './drawing.js';

/** Usual height of a panel in px: that of the style sheet, at 16 px for a letter. */
const HEIGHT = 368;

/** Draws hubs by size as `<community-bins>` does. */
export const drawBins: Draw<SizesFigure> = async (figure, read, { look, words, ...given }) => {
  const { kind, axis } = binsDrawing(read);
  const space = { width: given.width, height: given.height ?? HEIGHT, most: null, axis };
  const plan =
    kind === 'bars'
      ? binsPlan(figure, look, words, space)
      : (await lateTreemap.load()).treemapPlan(figure, look, words, space);
  return {
    figure,
    shown: { plan },
    sentence: (label) => sizesSummary(figure, label, words),
    notes: concentrationNotes(figure, words),
  };
};
