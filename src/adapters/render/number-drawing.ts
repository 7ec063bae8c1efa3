import { linePlan, numberNotes } from '../../components/number/number-file.js';
import { numberStyle } from '../../components/number/number-style.js';
import type { NumberFigure } from '../../kinds/number/figure.js';
import { numberText } from '../../kinds/number/number-text.js';
import { numberSummary } from '../../kinds/number/sentences.js';
import type { Draw } from './drawing.js';

/** Writes a number as `<kpi-big-number>` does, with the line of its trend. */
export const drawNumber: Draw<NumberFigure> = (figure, read, { look, words }) =>
  Promise.resolve({
    figure,
    shown: {
      plan: linePlan(figure, look),
      value: numberText(figure.value ?? NaN, numberStyle(read), words).shown,
    },
    sentence: (label) => numberSummary(figure, label, words),
    notes: numberNotes(figure, words),
  });
